import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningDatabase } from '@jalon/cli/embedded-postgres/kept-passwords';
import { addressOf, OWNER_ROLE } from '@jalon/cli/embedded-postgres/prepare-database';
import {
  DATABASE,
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '@jalon/cli/embedded-postgres/start-embedded-postgres';
import pg from 'pg';
import { builtProgram, type RunningJalon, startJalon, stopEveryJalon } from './running-jalon.ts';

/** How a role of the database is reached while the server runs. */
export interface DatabaseAddresses {
  readonly ownerUrl: string;
  readonly superuserUrl: string;
}

/**
 * What the measures stand on: one data directory below the temporary folder, and one Jalon on it that is
 * started when the first measure needs it. Everything is removed by `clear`.
 */
export class Ground {
  readonly #folder: string;
  #jalon: Promise<RunningJalon> | null = null;
  #client: pg.Client | null = null;
  #databaseAlone: EmbeddedPostgres | null = null;
  #postgresVersion = 'not started';

  readonly root: string;
  /** Few rounds and little volume, to try the benchmark itself. */
  readonly quick: boolean;

  constructor(root: string, quick: boolean) {
    this.root = root;
    this.quick = quick;
    this.#folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
    // PostgreSQL may have to run under another account, which must be able to pass through.
    chmodSync(this.#folder, 0o711);
  }

  get dataDirectory(): string {
    return join(this.#folder, 'data');
  }

  /** A folder of that name that goes with the rest. */
  folder(name: string): string {
    return join(this.#folder, name);
  }

  /** Of the server that was measured. */
  get postgresVersion(): string {
    return this.#postgresVersion;
  }

  /** The running Jalon with its demonstration data; started where it does not run. */
  jalon(): Promise<RunningJalon> {
    this.#jalon ??= startJalon(builtProgram(this.root, this.dataDirectory));
    return this.#jalon;
  }

  /** A connection as the owner of the tables, for rows in bulk. */
  async client(): Promise<pg.Client> {
    if (this.#client) return this.#client;
    await this.jalon();
    const client = new pg.Client({ connectionString: this.addresses().ownerUrl });
    // The server may be stopped between two measures; the next one opens a new connection.
    client.on('error', () => undefined);
    await client.connect();
    await this.noteVersion(client);
    this.#client = client;
    return client;
  }

  /** Remembers on which version of the server was measured. */
  async noteVersion(client: pg.Client): Promise<void> {
    const { rows } = await client.query('SHOW server_version');
    this.#postgresVersion = rows[0]?.server_version;
  }

  /** Throws an Error where the database does not run. */
  addresses(): DatabaseAddresses {
    const running = runningDatabase(this.dataDirectory);
    if (!running) throw new Error('The embedded database does not run.');
    const { port, passwords } = running;
    return {
      ownerUrl: addressOf(OWNER_ROLE, passwords.owner, port, DATABASE),
      superuserUrl: addressOf('postgres', passwords.superuser, port, DATABASE),
    };
  }

  /** Writes everything down that the server has in memory, as it would have been long after a bulk load. */
  async checkpoint(): Promise<void> {
    const superuser = new pg.Client({ connectionString: this.addresses().superuserUrl });
    await superuser.connect();
    await superuser.query('CHECKPOINT').finally(() => superuser.end());
  }

  /** Runs work on the database alone, with neither api nor worker beside it. */
  async withDatabaseAlone<T>(work: (appUrl: string) => Promise<T>): Promise<T> {
    await this.stop();
    this.#databaseAlone = await startEmbeddedPostgres(this.dataDirectory);
    try {
      return await work(this.#databaseAlone.appUrl);
    } finally {
      await this.stop();
    }
  }

  /** Stops whatever runs; the data stay, and the next measure that needs the program starts it again. */
  async stop(): Promise<void> {
    const [jalon, client, databaseAlone] = [this.#jalon, this.#client, this.#databaseAlone];
    this.#jalon = null;
    this.#client = null;
    this.#databaseAlone = null;
    await client?.end().catch(() => undefined);
    await databaseAlone?.stop();
    await stopEveryJalon();
    await jalon?.catch(() => undefined);
  }

  async clear(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
