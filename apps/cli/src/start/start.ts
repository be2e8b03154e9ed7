import type { Environment } from '@jalon/contracts/environment/environment';
import { complain, say } from '../terminal/say.ts';
import { announce } from './announce.ts';
import { bringUp, type Held } from './bring-up.ts';
import { stopRequest } from './stop-request.ts';

/**
 * `jalon start`: database, migrations, demonstration data, api and worker, until somebody asks it to stop or
 * one of them dies. Answers the exit code: 0 where it was asked to stop. Throws an Obstacle where something
 * has to be mended first.
 */
export async function start(environment: Environment): Promise<number> {
  const request = stopRequest();
  const held: Held = [];
  try {
    const { hasDemonstration, died } = await bringUp(environment, held, request.signal);
    announce(environment.publicUrl, hasDemonstration);
    const death = await Promise.race([request.asked, died]);
    if (death === null) return 0;
    complain(`  ✗ ${death}`);
    return 1;
  } catch (error) {
    if (request.signal.aborted) return 0;
    throw error;
  } finally {
    if (request.signal.aborted) say('\n  Stopping …');
    for (const letGo of held.reverse()) await letGo();
    if (request.signal.aborted) say('  Jalon has stopped.');
  }
}
