import type { Environment } from '@jalon/contracts/environment/environment';
import { migrate } from '@jalon/database/migrate';
import { step } from '../terminal/say.ts';
import type { OpenDatabase } from './open-external.ts';
import { startClock } from './start-clock.ts';

/**
 * Brings the tables to this version and, where demonstration data is wanted and nothing is there yet, sets the
 * clock and loads it. Safe to run on every start.
 */
export async function prepareContent(environment: Environment, database: OpenDatabase): Promise<void> {
  await step(
    ({ applied }) =>
      applied.length === 0 ? 'The tables are up to date' : `Migrations applied: ${applied.length}`,
    () => migrate(database.ownerUrl, database.appRole === null ? {} : { appRole: database.appRole }),
  );
  if (!environment.demonstration) return;
  if (environment.startsAt) await startClock(database.ownerUrl, environment.startsAt);
}
