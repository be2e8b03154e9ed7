import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Ground } from './choose-ground.ts';

/**
 * The folder of the cluster on this ground, with everything in it owned by the account that will run it.
 * Where the ground lies outside the data directory, a link named `postgres` in the data directory shows where
 * it went, and a cluster that was there before is copied; the old folder is kept under another name.
 */
export function settleCluster(dataDirectory: string, ground: Ground): string {
  const entry = join(dataDirectory, 'postgres');
  const cluster = join(ground.home, 'postgres');
  if (cluster !== entry) moveTo(cluster, entry);
  const settled = existsSync(cluster) ? realpathSync(cluster) : cluster;
  if (ground.owner && existsSync(settled)) giveTo(settled, ground.owner);
  return settled;
}

function moveTo(cluster: string, entry: string): void {
  const old = lstatSync(entry, { throwIfNoEntry: false });
  if (old?.isSymbolicLink()) return;
  if (old) {
    if (!existsSync(cluster)) cpSync(entry, cluster, { recursive: true });
    // PostgreSQL refuses a folder that others may look into, and copying does not keep the mode.
    chmodSync(cluster, 0o700);
    renameSync(entry, `${entry}-before-move-${Date.now()}`);
  }
  symlinkSync(cluster, entry);
}

/** Changes the owner of a folder and all that is in it; nothing is done where the folder already has it. */
function giveTo(path: string, owner: { readonly uid: number; readonly gid: number }): void {
  if (lstatSync(path).uid === owner.uid) return;
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    chownSync(join(path, name), owner.uid, owner.gid);
  }
  chownSync(path, owner.uid, owner.gid);
}
