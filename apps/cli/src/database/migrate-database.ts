import type { Environment } from '@jalon/contracts/environment/environment';
import { migrate } from '@jalon/database/migrate';
import { say } from '../terminal/say.ts';
import type { OpenDatabase } from './open-external.ts';
import { openForCommand } from './open-for-command.ts';

/** `jalon migrate`: brings the tables to this version and says which migrations it took. */
export async function migrateDatabase(environment: Environment): Promise<number> {
  const database = await openForCommand(environment);
  try {
    const applied = await bringUpToDate(database);
    say(applied.length === 0 ? 'The tables are up to date.' : `Applied: ${applied.join(', ')}.`);
    return 0;
  } finally {
    await database.close();
  }
}

/** Applies what is missing and answers its names. */
export async function bringUpToDate({ ownerUrl, appRole }: OpenDatabase): Promise<string[]> {
  const { applied } = await migrate(ownerUrl, appRole === null ? {} : { appRole });
  return applied;
}
