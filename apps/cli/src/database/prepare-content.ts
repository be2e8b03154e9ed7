import type { Environment } from '@jalon/contracts/environment/environment';
import { loadDemonstrationData } from '../demonstration/load-demonstration-data.ts';
import { step } from '../terminal/say.ts';
import { bringUpToDate } from './migrate-database.ts';
import type { OpenDatabase } from './open-external.ts';

/**
 * Brings the tables to this version and loads the demonstration data where it is wanted and nothing is there
 * yet. Safe to run on every start. Answers whether the demonstration accounts can sign in.
 */
export async function prepareContent(environment: Environment, database: OpenDatabase): Promise<boolean> {
  await step(
    (applied) =>
      applied.length === 0 ? 'The tables are up to date' : `Migrations applied: ${applied.length}`,
    () => bringUpToDate(database),
  );
  return environment.demonstration && loadDemonstrationData(environment, database);
}
