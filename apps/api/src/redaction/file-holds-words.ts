import { Worker } from 'node:worker_threads';

export interface LookedThrough {
  bytes: Uint8Array;
  words: string;
}

const timeoutMs = 15_000;
const heapMaxMb = 400;

/** Under tests the thread is read from its source, as everything else is. */
const isSource = import.meta.url.endsWith('.ts');
const thread = new URL(isSource ? './words-thread.ts' : './words-thread.js', import.meta.url);
const execArgv = isSource
  ? ['--conditions=source', '--experimental-transform-types', '--disable-warning=ExperimentalWarning']
  : [];

/**
 * Whether the text of a kept file holds these words, whole. Read in a thread with bounded time and memory, as it
 * was when it came. Rejects where it cannot be read.
 */
export function fileHoldsWords(bytes: Uint8Array, words: string): Promise<boolean> {
  const workerData: LookedThrough = { bytes, words };
  const worker = new Worker(thread, {
    workerData,
    execArgv,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapMaxMb, stackSizeMb: 4 },
  });
  return new Promise<boolean>((resolve, reject) => {
    const stop = setTimeout(() => void worker.terminate(), timeoutMs);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(stop);
      reject(new Error('The file was not read in time'));
    });
  });
}
