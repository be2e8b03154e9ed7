import { chmodSync, existsSync, mkdirSync, readdirSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Obstacle } from '../terminal/obstacle.ts';

const MARKER = 'THIS-FOLDER-BELONGS-TO-JALON.txt';
const NEEDED_BYTES = 200_000_000;
const MARKER_TEXT = `Jalon keeps its database, its passwords and its logs in this folder.
Do not change anything here by hand, and do not copy it while Jalon is running.
`;

/**
 * Makes the data directory, or makes sure that an existing one is Jalon's, can be written and has room.
 * Answers its absolute path. Throws an Obstacle that names JALON_DATA_DIR and the remedy.
 */
export function prepareDataDirectory(path: string): string {
  const directory = resolve(path);
  try {
    makeFolder(directory);
    refuseForeign(directory);
    chmodSync(directory, isRoot() ? 0o711 : 0o700);
    writeFileSync(join(directory, MARKER), MARKER_TEXT, { mode: 0o600 });
  } catch (error) {
    throw error instanceof Obstacle
      ? error
      : new Obstacle(explain(directory, error as NodeJS.ErrnoException));
  }
  refuseWithoutRoom(directory);
  return directory;
}

/**
 * Makes a folder and those above it, one by one: where a folder cannot be made at all, as below /proc, Node's own
 * `recursive` tries without end.
 */
function makeFolder(directory: string): void {
  if (existsSync(directory)) return;
  makeFolder(dirname(directory));
  mkdirSync(directory);
}

/** As root the database runs under another account, which must pass through the folder; it cannot list it. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function refuseForeign(directory: string): void {
  const names = readdirSync(directory);
  if (names.length === 0 || names.includes(MARKER)) return;
  throw new Obstacle(
    `The folder ${directory} holds files that are not Jalon's: set JALON_DATA_DIR to an empty or a new folder.`,
  );
}

function refuseWithoutRoom(directory: string): void {
  const { bavail, bsize } = statfsSync(directory);
  const free = bavail * bsize;
  if (free >= NEEDED_BYTES || existsSync(join(directory, 'postgres'))) return;
  throw new Obstacle(
    `Only ${Math.floor(free / 1_000_000)} MB are free where ${directory} lies, and a new database needs ${NEEDED_BYTES / 1_000_000} MB: make room, or set JALON_DATA_DIR to another disk.`,
  );
}

/** What an error of the file system means for the data directory, and what to do about it. */
export function explain(directory: string, error: NodeJS.ErrnoException): string {
  const remedies: Record<string, string> = {
    EACCES: 'this account may not write there',
    EPERM: 'it belongs to another account',
    EROFS: 'the disk can only be read',
    ENOENT: 'no folder can be made there',
    ENOTDIR: 'a part of that path is a file, not a folder',
    EEXIST: 'a file of that name is in the way',
    ENOSPC: 'the disk is full',
  };
  const reason = remedies[error.code ?? ''] ?? error.message;
  const remedy = error.code === 'ENOSPC' ? 'make room' : 'change its rights';
  return `The data folder ${directory} cannot be used (${reason}): ${remedy}, or set JALON_DATA_DIR to a folder that this account may write.`;
}
