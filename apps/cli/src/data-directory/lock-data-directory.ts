import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Obstacle } from '../terminal/obstacle.ts';
import { identityOf, type ProcessIdentity, stillRuns } from './process-identity.ts';

const CHILDREN_END_WITHIN_MS = 8_000;

interface LockContent {
  readonly holder: ProcessIdentity;
  readonly children: readonly ProcessIdentity[];
}

export interface DataDirectoryLock {
  /** Whether an earlier start ended without giving its lock back. */
  readonly recovered: boolean;
  /** Writes down which programs depend on this one, so that the next start can end what a crash leaves. */
  keepChildren(pids: readonly number[]): void;
  release(): void;
}

/**
 * Takes the one lock on a data directory. A lock whose holder no longer runs is taken over, and programs that
 * the holder left behind are ended first. Throws an Obstacle where the holder runs.
 */
export async function lockDataDirectory(directory: string): Promise<DataDirectoryLock> {
  const file = lockFile(directory);
  const own: LockContent = { holder: identityOf(process.pid), children: [] };
  const recovered = !tryWrite(file, own);
  if (recovered) {
    const left = read(file);
    if (left && stillRuns(left.holder)) {
      throw new Obstacle(
        `Jalon already runs on ${directory} (process ${left.holder.pid}): stop it first, or set JALON_DATA_DIR and PORT to run a second one.`,
      );
    }
    await endAll(left?.children ?? []);
    rmSync(file, { force: true });
    if (!tryWrite(file, own))
      throw new Obstacle(`Another start of Jalon on ${directory} was faster: this one ends.`);
  }
  return {
    recovered,
    keepChildren: (pids) => writeFileSync(file, JSON.stringify({ ...own, children: pids.map(identityOf) })),
    release: () => rmSync(file, { force: true }),
  };
}

/** Whether a running Jalon holds this data directory. */
export function isLocked(directory: string): boolean {
  const content = read(lockFile(directory));
  return content !== null && stillRuns(content.holder);
}

function lockFile(directory: string): string {
  return join(directory, 'jalon.lock');
}

function tryWrite(file: string, content: LockContent): boolean {
  try {
    writeFileSync(file, JSON.stringify(content), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A lock that cannot be read was being written when its holder died. */
function read(file: string): LockContent | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockContent;
  } catch {
    return null;
  }
}

/** They end by themselves once their parent is gone; who has not after some seconds is ended. */
async function endAll(children: readonly ProcessIdentity[]): Promise<void> {
  const deadline = Date.now() + CHILDREN_END_WITHIN_MS;
  while (children.some(stillRuns) && Date.now() < deadline) await delay(50);
  for (const child of children.filter(stillRuns)) process.kill(child.pid, 'SIGKILL');
}
