import { mayDo } from '@jalon/domain/post/rights';
import type { Caller } from '../caller.ts';
import { allowed } from '../refused.ts';

/**
 * The post in whose name this person manages accounts. Throws `Refused` (`may-not-do-this`) before anything is
 * looked up, so that nobody else learns which organizations, posts and people there are.
 */
export function managesAccounts({ actor }: Pick<Caller, 'actor'>): string {
  return allowed(mayDo(actor, 'manage_accounts', { missionId: null, planId: null })).postId;
}
