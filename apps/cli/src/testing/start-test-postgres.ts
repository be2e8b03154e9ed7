import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseGround } from '../embedded-postgres/choose-ground.ts';
import { findBinaries } from '../embedded-postgres/find-binaries.ts';
import { freePort } from '../embedded-postgres/free-port.ts';
import { initialiseCluster } from '../embedded-postgres/initialise-cluster.ts';
import {
  APP_ROLE,
  addressOf,
  OWNER_ROLE,
  type Passwords,
  prepareRoles,
} from '../embedded-postgres/prepare-database.ts';
import { runServer } from '../embedded-postgres/run-server.ts';
import { abandonServer, isAlive, stopLeftoverServer } from '../embedded-postgres/stop-server.ts';

const PREFIX = 'jalon-test-postgres-';

/** Nothing here has to survive a power cut, so nothing waits for the disk. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '1GB',
  max_connections: '300',
  shared_buffers: '128MB',
  timezone: 'UTC',
  jit: 'off',
};

export interface TestPostgres {
  readonly port: number;
  /** The address of a database of this server for its superuser, the owner of the tables, or the program. */
  adminUrlFor(database: string): string;
  ownerUrlFor(database: string): string;
  appUrlFor(database: string): string;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

/** Starts a real PostgreSQL for one test run, in a folder of its own below the system's temporary folder. */
export async function startTestPostgres(): Promise<TestPostgres> {
  await removeAbandoned();
  const home = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(home, 0o711);
  const ground = chooseGround(home, findBinaries());
  const cluster = join(ground.home, 'postgres');
  const passwords: Passwords = { superuser: secret(), owner: secret(), app: secret() };
  await initialiseCluster(ground, cluster, passwords.superuser, { durable: false });
  const server = await runServer(ground, {
    cluster,
    port: await freePort(),
    logFile: join(home, 'postgres.log'),
    settings: SETTINGS,
  });
  await prepareRoles(server.port, passwords);
  return {
    port: server.port,
    adminUrlFor: (database) => addressOf('postgres', passwords.superuser, server.port, database),
    ownerUrlFor: (database) => addressOf(OWNER_ROLE, passwords.owner, server.port, database),
    appUrlFor: (database) => addressOf(APP_ROLE, passwords.app, server.port, database),
    stop: async () => {
      await abandonServer(server.process.pid ?? 0);
      for (const folder of new Set([home, ground.home])) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A test run that was killed could not stop its server; the next one does it, by the process id in the name. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const maker = Number(name.slice(PREFIX.length).split('-')[0]);
    if (isAlive(maker)) continue;
    const folder = join(tmpdir(), name);
    await stopLeftoverServer(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  }
}

function secret(): string {
  return randomBytes(18).toString('base64url');
}
