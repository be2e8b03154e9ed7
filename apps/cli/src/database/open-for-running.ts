import { join } from 'node:path';
import type { Environment } from '@jalon/contracts/environment/environment';
import { keptText, randomText } from '../data-directory/keep-secret.ts';
import { lockDataDirectory } from '../data-directory/lock-data-directory.ts';
import { prepareDataDirectory } from '../data-directory/prepare-data-directory.ts';
import { APP_ROLE } from '../embedded-postgres/prepare-database.ts';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../embedded-postgres/start-embedded-postgres.ts';
import { complain, say, step } from '../terminal/say.ts';
import { type OpenDatabase, openExternal } from './open-external.ts';

/** The database of a running Jalon. */
export interface RunningDatabase extends OpenDatabase {
  /** The key that signs sessions. */
  readonly secret: string;
  /** Where the programs' logs are kept; null leaves them on the terminal. */
  readonly logFolder: string | null;
  /** Settles, with words for it, when the database is lost; an external one is the api's own business. */
  readonly lost: Promise<string>;
  /** Writes down the programs that depend on this start, for the start after a crash. */
  keepChildren(pids: readonly number[]): void;
}

/**
 * Opens the database for as long as Jalon runs: the external one of the environment, else the embedded one,
 * whose data directory is locked until `close`. `onceAlone` is called as soon as no other Jalon of this data
 * directory can run any more, and before anything is started.
 */
export async function openForRunning(
  environment: Environment,
  onceAlone: () => Promise<void>,
): Promise<RunningDatabase> {
  if (!environment.databaseUrl) return embedded(environment, onceAlone);
  await onceAlone();
  return external(environment, environment.databaseUrl);
}

async function external(environment: Environment, databaseUrl: string): Promise<RunningDatabase> {
  const database = await openExternal(databaseUrl, environment.databaseMigrationUrl);
  if (database.appRole === null) {
    complain(
      '  ! DATABASE_MIGRATION_URL is not set: the program owns its tables, and the audit trail rests on triggers alone.',
    );
  }
  const never = new Promise<string>(() => undefined);
  return {
    ...database,
    secret: environment.secret ?? '',
    logFolder: null,
    lost: never,
    keepChildren: () => undefined,
  };
}

async function embedded(environment: Environment, onceAlone: () => Promise<void>): Promise<RunningDatabase> {
  const directory = prepareDataDirectory(environment.dataDirectory);
  const lock = await lockDataDirectory(directory);
  try {
    await onceAlone();
    const secret = environment.secret ?? keptText(join(directory, 'secret'), randomText);
    if (lock.recovered) say('  ! The last start was cut off; its remains were cleared away.');
    const postgres = await step(describe, () => startEmbeddedPostgres(directory));
    return {
      ownerUrl: postgres.ownerUrl,
      appUrl: postgres.appUrl,
      appRole: APP_ROLE,
      isShared: false,
      secret,
      logFolder: directory,
      lost: postgres.ended.then(() => `PostgreSQL has ended (its log: ${join(directory, 'postgres.log')})`),
      keepChildren: lock.keepChildren,
      close: () => postgres.stop().finally(lock.release),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function describe(postgres: EmbeddedPostgres): string {
  const where =
    postgres.groundKind === 'copied' ? `, in ${postgres.clusterFolder}, which another account can enter` : '';
  return `${postgres.isNew ? 'A new database was made' : 'The database was started'}${where}`;
}
