import type { Environment } from '@jalon/contracts/environment/environment';
import { connect } from '@jalon/database/connection/data-source';
import { loadDemonstration } from '@jalon/use-cases/demonstration/load-demonstration';
import { bringUpToDate } from '../database/migrate-database.ts';
import type { OpenDatabase } from '../database/open-external.ts';
import { openForCommand } from '../database/open-for-command.ts';
import { Obstacle } from '../terminal/obstacle.ts';
import { complain, say, step } from '../terminal/say.ts';
import { demonstrationState } from './demonstration-state.ts';
import { emptyDatabase } from './empty-database.ts';
import { startClock } from './start-clock.ts';

/**
 * Loads the demonstration data into a migrated database if nothing is there yet. What an interrupted loading
 * left is removed first; a whole demonstration and somebody's own data stay as they are. Answers whether the
 * demonstration accounts can sign in.
 */
export async function loadDemonstrationData(
  environment: Environment,
  database: OpenDatabase,
): Promise<boolean> {
  const state = await demonstrationState(database.ownerUrl);
  if (state === 'loaded') return true;
  if (state === 'real') {
    complain('  ! The database holds data of its own; the demonstration data was not loaded.');
    return false;
  }
  if (state === 'cut-off') {
    say('  ! The demonstration data had been loaded in part only; it is loaded anew.');
    await emptyDatabase(database.ownerUrl);
    await bringUpToDate(database);
  }
  await load(environment, database);
  return true;
}

/** `jalon demo`: loads the demonstration data; with `reset` anew, and never over somebody's own data. */
export async function demo(environment: Environment, reset: boolean): Promise<number> {
  if (!environment.demonstration)
    throw new Obstacle('JALON_DEMO is not 1: set JALON_DEMO=1 to load demonstration data.');
  const database = await openForCommand(environment);
  try {
    await bringUpToDate(database);
    const state = await demonstrationState(database.ownerUrl);
    if (state === 'real') {
      throw new Obstacle(
        'The database holds data of its own: demonstration data is only loaded into an empty one.',
      );
    }
    if (state === 'loaded' && !reset) {
      say('The demonstration data is there already; jalon demo --reset loads it anew.');
      return 0;
    }
    if (database.isShared) {
      // The loading moves the program's clock through the past, and a running worker would act on it.
      throw new Obstacle('Jalon is running on this data: stop it first, then load the demonstration data.');
    }
    if (state !== 'empty') {
      await emptyDatabase(database.ownerUrl);
      await bringUpToDate(database);
    }
    await load(environment, database);
    return 0;
  } finally {
    await database.close();
  }
}

async function load(environment: Environment, database: OpenDatabase): Promise<void> {
  if (environment.startsAt) await startClock(database.ownerUrl, environment.startsAt);
  say('  … Loading the demonstration data');
  await step(
    (count) => `The demonstration data is there: ${count} activities`,
    async () => {
      const dataSource = await connect(database.appUrl, 4);
      return loadDemonstration(dataSource).finally(() => dataSource.destroy());
    },
  );
}
