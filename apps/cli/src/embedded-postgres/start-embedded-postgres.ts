import { join } from 'node:path';
import { chooseGround, type GroundKind, type GroundOptions } from './choose-ground.ts';
import { settleCluster } from './cluster-folder.ts';
import { findBinaries } from './find-binaries.ts';
import { freePort } from './free-port.ts';
import { initialiseCluster } from './initialise-cluster.ts';
import { keptPasswords } from './kept-passwords.ts';
import { APP_ROLE, addressOf, OWNER_ROLE, prepareDatabase, prepareRoles } from './prepare-database.ts';
import { runServer } from './run-server.ts';
import { stopLeftoverServer, stopServer } from './stop-server.ts';

export const DATABASE = 'jalon';

/** Small machines: little memory, and no log for replicas that do not exist. Every commit still reaches the disk. */
const SETTINGS = {
  fsync: 'on',
  shared_buffers: '64MB',
  max_connections: '100',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
};

export interface EmbeddedPostgres {
  readonly groundKind: GroundKind;
  readonly clusterFolder: string;
  /** Whether this start made the database. */
  readonly isNew: boolean;
  /** Whether an earlier start had left its server behind. */
  readonly hadLeftover: boolean;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Settles when the server ends, whatever the reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL of a data directory whose lock the caller holds: makes it at the first start,
 * stops what a killed start left behind, and answers once it can be used.
 */
export async function startEmbeddedPostgres(
  dataDirectory: string,
  options: GroundOptions = {},
): Promise<EmbeddedPostgres> {
  const hadLeftover = await stopLeftoverServer(join(dataDirectory, 'postgres'));
  const ground = chooseGround(dataDirectory, findBinaries(), options);
  const cluster = settleCluster(dataDirectory, ground);
  const passwords = keptPasswords(dataDirectory);
  const isNew = await initialiseCluster(ground, cluster, passwords.superuser, { durable: true });
  const logFile = join(dataDirectory, 'postgres.log');
  const server = await runServer(ground, { cluster, port: await freePort(), logFile, settings: SETTINGS });
  const ended = new Promise<void>((resolve) => server.process.once('exit', () => resolve()));
  try {
    await prepareRoles(server.port, passwords);
    await prepareDatabase(server.port, passwords, DATABASE);
  } catch (error) {
    await stopServer(server.process.pid ?? 0);
    throw error;
  }
  return {
    groundKind: ground.kind,
    clusterFolder: cluster,
    isNew,
    hadLeftover,
    ownerUrl: addressOf(OWNER_ROLE, passwords.owner, server.port, DATABASE),
    appUrl: addressOf(APP_ROLE, passwords.app, server.port, DATABASE),
    ended,
    stop: () => stopServer(server.process.pid ?? 0),
  };
}
