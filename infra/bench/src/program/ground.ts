import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningDatabase } from '@jalon/cli/embedded-postgres/kept-passwords';
import { addressOf, OWNER_ROLE } from '@jalon/cli/embedded-postgres/prepare-database';
import { DATABASE, startEmbeddedPostgres } from '@jalon/cli/embedded-postgres/start-embedded-postgres';
import pg from 'pg';
import { builtProgram, type RunningJalon, startJalon } from './running-jalon.ts';

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
    this.#client = client;
    return client;
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

  /** Runs work on the database alone, with neither api nor worker beside it. */
  async withDatabaseAlone<T>(work: (appUrl: string) => Promise<T>): Promise<T> {
    await this.stopJalon();
    const postgres = await startEmbeddedPostgres(this.dataDirectory);
    try {
      return await work(postgres.appUrl);
    } finally {
      await postgres.stop();
    }
  }

  /** Stops the program; its data stay, and the next measure that needs it starts it again. */
  async stopJalon(): Promise<void> {
    const jalon = this.#jalon;
    this.#jalon = null;
    await this.#client?.end().catch(() => undefined);
    this.#client = null;
    const started = await jalon?.catch(() => null);
    await started?.stop();
  }

  async clear(): Promise<void> {
    await this.stopJalon();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
