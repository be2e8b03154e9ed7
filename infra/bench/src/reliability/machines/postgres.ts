import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chooseGround, type Ground } from '@jalon/cli/embedded-postgres/choose-ground';
import { findBinaries } from '@jalon/cli/embedded-postgres/find-binaries';
import { freePort } from '@jalon/cli/embedded-postgres/free-port';
import { initialiseCluster } from '@jalon/cli/embedded-postgres/initialise-cluster';
import {
  APP_ROLE,
  addressOf,
  OWNER_ROLE,
  type Passwords,
  prepareDatabase,
  prepareRoles,
} from '@jalon/cli/embedded-postgres/prepare-database';
import { type RunningServer, runServer } from '@jalon/cli/embedded-postgres/run-server';
import { abandonServer, isAlive } from '@jalon/cli/embedded-postgres/stop-server';
import { migrate } from '@jalon/database/migrate';

const DATABASE = 'reliability';
/** The next test run finds and ends what a killed one left behind, by this name. */
const PREFIX = 'jalon-test-postgres-';
const STOPS_WITHIN_MS = 20_000;
const POLL_EVERY_MS = 10;

/**
 * A commit that was answered is written: the server is stopped hard, and what it had promised must be there
 * afterwards. Only a power cut, which is not among the trials, would need `fsync`.
 */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'on',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  timezone: 'UTC',
  jit: 'off',
};

/** A moment in which the database was not there, by the real clock. */
export interface Away {
  readonly fromMs: number;
  readonly toMs: number;
  readonly how: 'fast' | 'immediate';
}

/** A PostgreSQL of its own that can be stopped and started again on the same port. */
export class Postgres {
  readonly #home: string;
  readonly #ground: Ground;
  readonly #passwords: Passwords;
  readonly #port: number;
  #server: RunningServer | null = null;
  readonly away: Away[] = [];

  private constructor(home: string, ground: Ground, passwords: Passwords, port: number) {
    this.#home = home;
    this.#ground = ground;
    this.#passwords = passwords;
    this.#port = port;
  }

  /** With a migrated, empty database. */
  static async start(): Promise<Postgres> {
    const home = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
    chmodSync(home, 0o711);
    const ground = chooseGround(home, findBinaries());
    const secret = () => randomBytes(18).toString('base64url');
    const passwords = { superuser: secret(), owner: secret(), app: secret() };
    const postgres = new Postgres(home, ground, passwords, await freePort());
    process.on('exit', postgres.#abandon);
    await initialiseCluster(ground, postgres.#cluster, passwords.superuser, { durable: false });
    await postgres.#run();
    await prepareRoles(postgres.#port, passwords);
    await prepareDatabase(postgres.#port, passwords, DATABASE);
    await migrate(postgres.ownerUrl, { appRole: APP_ROLE });
    return postgres;
  }

  get ownerUrl(): string {
    return addressOf(OWNER_ROLE, this.#passwords.owner, this.#port, DATABASE);
  }

  get appUrl(): string {
    return addressOf(APP_ROLE, this.#passwords.app, this.#port, DATABASE);
  }

  /** Fast: transactions are rolled back and connections cut. Immediate: as if it had crashed. */
  async restart(how: Away['how']): Promise<void> {
    const pid = this.#server?.process.pid ?? 0;
    const fromMs = Date.now();
    process.kill(pid, how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    const deadline = fromMs + STOPS_WITHIN_MS;
    while (isAlive(pid)) {
      if (Date.now() > deadline) throw new Error('PostgreSQL did not stop.');
      await delay(POLL_EVERY_MS);
    }
    await this.#run();
    this.away.push({ fromMs, toMs: Date.now(), how });
  }

  /** The server runs in a group of its own: whoever ends this process by a signal does not reach it. */
  readonly #abandon = (): void => {
    try {
      if (this.#server?.process.pid) process.kill(this.#server.process.pid, 'SIGQUIT');
    } catch {
      // It has ended already.
    }
  };

  async stop(): Promise<void> {
    process.off('exit', this.#abandon);
    await abandonServer(this.#server?.process.pid ?? 0);
    for (const folder of new Set([this.#home, this.#ground.home]))
      rmSync(folder, { recursive: true, force: true });
  }

  get #cluster(): string {
    return join(this.#ground.home, 'postgres');
  }

  async #run(): Promise<void> {
    const logFile = join(this.#home, 'postgres.log');
    const at = { cluster: this.#cluster, port: this.#port, logFile, settings: SETTINGS };
    this.#server = await runServer(this.#ground, at);
  }
}
