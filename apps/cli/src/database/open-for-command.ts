import type { Environment } from '@jalon/contracts/environment/environment';
import { isLocked, lockDataDirectory } from '../data-directory/lock-data-directory.ts';
import { prepareDataDirectory } from '../data-directory/prepare-data-directory.ts';
import { runningDatabase } from '../embedded-postgres/kept-passwords.ts';
import { APP_ROLE, addressOf, OWNER_ROLE } from '../embedded-postgres/prepare-database.ts';
import { DATABASE, startEmbeddedPostgres } from '../embedded-postgres/start-embedded-postgres.ts';
import { type OpenDatabase, openExternal } from './open-external.ts';

/**
 * Opens the database for one command: the external one, or the embedded one of a running Jalon, or the
 * embedded one started only for this command.
 */
export async function openForCommand(environment: Environment): Promise<OpenDatabase> {
  if (environment.databaseUrl) return openExternal(environment.databaseUrl, environment.databaseMigrationUrl);
  const directory = prepareDataDirectory(environment.dataDirectory);
  const running = isLocked(directory) ? runningDatabase(directory) : null;
  if (running) {
    const { port, passwords } = running;
    return {
      ownerUrl: addressOf(OWNER_ROLE, passwords.owner, port, DATABASE),
      appUrl: addressOf(APP_ROLE, passwords.app, port, DATABASE),
      appRole: APP_ROLE,
      isShared: true,
      close: async () => undefined,
    };
  }
  const lock = await lockDataDirectory(directory);
  try {
    const postgres = await startEmbeddedPostgres(directory);
    const { ownerUrl, appUrl } = postgres;
    return {
      ownerUrl,
      appUrl,
      appRole: APP_ROLE,
      isShared: false,
      close: () => postgres.stop().finally(lock.release),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
