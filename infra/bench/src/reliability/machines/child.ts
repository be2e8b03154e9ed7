import type { ChildProcess } from 'node:child_process';

/** For programs of the harness: TypeScript as it is written, on the packages as they are built. */
export const NODE_ARGUMENTS = ['--disable-warning=ExperimentalWarning'];
const ENDS_WITHIN_MS = 5_000;

/** Waits until a process that was told to end has ended; it is fetched even where it ended long ago. */
export async function endedWithin(child: ChildProcess, ms = ENDS_WITHIN_MS): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, ms);
    child.once('exit', () => {
      clearTimeout(late);
      resolve();
    });
  });
}
