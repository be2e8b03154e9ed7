import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, unprivilegedAccounts } from './accounts.ts';
import { binariesIn, type PostgresBinaries } from './find-binaries.ts';

/** The ways in which PostgreSQL can be made to run, in the order in which they are tried. */
export const GROUND_KINDS = ['own-account', 'other-account', 'user-namespace', 'copied'] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** On what PostgreSQL stands: as whom it runs, with which programs, and where its cluster lies. */
export interface Ground {
  readonly kind: GroundKind;
  readonly binaries: PostgresBinaries;
  /** The folder in which the cluster's own folder lies. */
  readonly home: string;
  /** Whom the cluster's files must belong to; null leaves them with whoever makes them. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  /** How a program is started here. */
  command(program: string, args: readonly string[]): GroundCommand;
}

export interface GroundCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly identity: { readonly uid?: number; readonly gid?: number };
}

export interface GroundOptions {
  /** Which ways may be tried; all of them unless a test narrows it. */
  readonly kinds?: readonly GroundKind[];
  /** Where programs and cluster are copied to when nothing else is possible. */
  readonly refuge?: string;
}

/**
 * PostgreSQL refuses to run as root. This finds a way that works for `home`, which must exist: an unprivileged
 * account that can enter the folders, else a user namespace in which root is somebody else, else a copy in a
 * folder that can be entered. Throws an Error with a remedy where none of them works.
 */
export function chooseGround(home: string, binaries: PostgresBinaries, options: GroundOptions = {}): Ground {
  if (process.getuid?.() !== 0) return ownAccount(home, binaries);
  const accounts = unprivilegedAccounts();
  for (const kind of options.kinds ?? GROUND_KINDS) {
    for (const account of accounts) {
      const ground = tryGround(kind, account, home, binaries, options.refuge ?? '/var/lib/jalon-postgres');
      if (ground) return ground;
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and no other account can be used here: start Jalon as an ordinary user, or set DATABASE_URL.',
  );
}

function tryGround(
  kind: GroundKind,
  account: Account,
  home: string,
  binaries: PostgresBinaries,
  refuge: string,
): Ground | null {
  switch (kind) {
    case 'own-account':
      return null;
    case 'other-account':
      return canStart(otherAccount(account, home, binaries));
    case 'user-namespace':
      return canStart(userNamespace(account, home, binaries));
    case 'copied':
      return canStart(copied(account, home, binaries, refuge));
  }
}

function ownAccount(home: string, binaries: PostgresBinaries): Ground {
  const command = (file: string, args: readonly string[]) => ({ file, args, identity: {} });
  return { kind: 'own-account', binaries, home, owner: null, command };
}

function otherAccount(account: Account, home: string, binaries: PostgresBinaries): Ground {
  const identity = { uid: account.uid, gid: account.gid };
  const command = (file: string, args: readonly string[]) => ({ file, args, identity });
  return { kind: 'other-account', binaries, home, owner: identity, command };
}

/** Outside the namespace the process stays root, so the files must belong to root. */
function userNamespace(account: Account, home: string, binaries: PostgresBinaries): Ground {
  const namespace = ['--user', `--map-user=${account.uid}`, `--map-group=${account.gid}`];
  const command = (program: string, args: readonly string[]) => ({
    file: 'unshare',
    args: [...namespace, program, ...args],
    identity: {},
  });
  return { kind: 'user-namespace', binaries, home, owner: { uid: 0, gid: 0 }, command };
}

function copied(account: Account, home: string, binaries: PostgresBinaries, refuge: string): Ground {
  const programs = join(refuge, `programs-${shortHash(binaries.folder)}`);
  if (!existsSync(join(programs, 'complete'))) {
    cpSync(binaries.folder, programs, { recursive: true, verbatimSymlinks: true });
    mkdirSync(join(programs, 'complete'));
  }
  const newHome = join(refuge, shortHash(home));
  mkdirSync(newHome, { recursive: true });
  for (const folder of [refuge, programs, newHome]) chmodSync(folder, 0o711);
  return { ...otherAccount(account, newHome, binariesIn(programs)), kind: 'copied' };
}

/** Starts the server program only to print its version, from the folder that it will have to work in. */
function canStart(ground: Ground): Ground | null {
  const { file, args, identity } = ground.command('/bin/sh', [
    '-c',
    'cd "$1" && "$0" --version',
    ground.binaries.postgres,
    ground.home,
  ]);
  const attempt = spawnSync(file, [...args], { ...identity, cwd: '/', stdio: 'ignore' });
  return attempt.status === 0 ? ground : null;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
