import { mkdirSync } from 'node:fs';
import { runningDatabase } from '@jalon/cli/embedded-postgres/kept-passwords';
import {
  APP_ROLE,
  addressOf,
  OWNER_ROLE,
  prepareDatabase,
} from '@jalon/cli/embedded-postgres/prepare-database';
import { connect } from '@jalon/database/connection/data-source';
import { migrate } from '@jalon/database/migrate';
import pg from 'pg';
import type { Ground } from './ground.ts';

type Connected = Awaited<ReturnType<typeof connect>>;

/** An empty, migrated database beside that of the demonstration, with nothing else running on the server. */
export interface ScratchDatabase {
  readonly appUrl: string;
  /** As the owner of the tables, for rows in bulk. */
  readonly owner: pg.Client;
  /** As the program. */
  readonly dataSource: Connected;
}

/** Runs work on a database of its own, by that name. */
export async function withScratchDatabase<T>(
  ground: Ground,
  name: string,
  work: (database: ScratchDatabase) => Promise<T>,
): Promise<T> {
  mkdirSync(ground.dataDirectory, { recursive: true });
  return ground.withDatabaseAlone(async () => {
    const running = runningDatabase(ground.dataDirectory);
    if (!running) throw new Error('The embedded database does not run.');
    const { port, passwords } = running;
    await prepareDatabase(port, passwords, name);
    const ownerUrl = addressOf(OWNER_ROLE, passwords.owner, port, name);
    await migrate(ownerUrl, { appRole: APP_ROLE });
    const appUrl = addressOf(APP_ROLE, passwords.app, port, name);
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    await ground.noteVersion(owner);
    const dataSource = await connect(appUrl, 8);
    try {
      return await work({ appUrl, owner, dataSource });
    } finally {
      await dataSource.destroy();
      await owner.end();
    }
  });
}
