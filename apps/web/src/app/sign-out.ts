import { request } from '../shared/api/request.ts';
import { forgetSession } from './forget-session.ts';

/**
 * Ends the session at the server, then leaves nothing of it on this device. Rejects where the server was not
 * reached: the session still stands then, and whoever leaves the device has to be told.
 */
export async function signOut(): Promise<void> {
  await request('POST', '/api/auth/sign-out', {});
  forgetSession();
  // A fresh page: nothing that a form still held in memory can be saved or kept any more.
  location.assign('/sign-in');
}
