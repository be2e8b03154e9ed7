import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Language } from '@jalon/domain/language/text';
import type { Refusal } from '@jalon/domain/refusal/refusal';
import type { CleanUpload } from '@jalon/use-cases/evidence/keep-upload';
import { type RefusalMore, Refused } from '@jalon/use-cases/refused';
import { Inject, Injectable, Optional } from '@nestjs/common';

/** A file as it came, and what the guard has to know about its sender. */
export interface SentFile {
  bytes: Uint8Array;
  name: string;
  language: Language;
  guardJustification?: string | undefined;
}

/** What a thread answers. */
export type FileReading = { file: CleanUpload } | { refusal: Refusal; more: RefusalMore };

export interface ReadingLimits {
  /** From the start of a thread to its answer. */
  timeoutMs: number;
  /** What all of the process may grow by while a file is read: pictures are unpacked outside of the thread's own memory. */
  growthMaxBytes: number;
}

export const READING_LIMITS = 'readingLimits';
const usualLimits: ReadingLimits = { timeoutMs: 15_000, growthMaxBytes: 900_000_000 };
const heapMaxMb = 400;
const watchMs = 100;
const mostThreads = Math.max(1, Math.min(3, availableParallelism() - 1));

/** Under tests the thread is read from its source, as everything else is. */
const isSource = import.meta.url.endsWith('.ts');
const thread = new URL(isSource ? './reading-thread.ts' : './reading-thread.js', import.meta.url);
const execArgv = isSource
  ? ['--conditions=source', '--experimental-transform-types', '--disable-warning=ExperimentalWarning']
  : [];

/**
 * Reads files, each in a thread of its own with bounded time and memory: a file that is made to stop a reader stops
 * that thread, never the API. A few at once; the others wait for their turn.
 */
@Injectable()
export class FileReader {
  readonly #limits: ReadingLimits;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(@Optional() @Inject(READING_LIMITS) limits?: ReadingLimits) {
    this.#limits = limits ?? usualLimits;
  }

  /**
   * The copy of a file that may be kept. Throws `Refused`: a `file-…` code for what is not taken, `survivor-data` for
   * what the guard saw in it, `file-takes-too-long`, `file-too-rich`.
   */
  async read(sent: SentFile): Promise<CleanUpload> {
    if (this.#running < mostThreads) this.#running += 1;
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      const reading = await this.#inThread(sent);
      if ('refusal' in reading) throw new Refused(reading.refusal, reading.more);
      return reading.file;
    } finally {
      // The place goes to who waits; nobody can come in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  async #inThread(sent: SentFile): Promise<FileReading> {
    // Nothing of the program's secrets is in its environment, and nothing that it prints is shown.
    const worker = new Worker(thread, {
      workerData: sent,
      execArgv,
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: heapMaxMb, stackSizeMb: 4 },
    });
    worker.stdout.resume();
    worker.stderr.resume();
    const { timeoutMs, growthMaxBytes } = this.#limits;
    const mostRss = process.memoryUsage.rss() + growthMaxBytes;
    const { promise, resolve, reject } = Promise.withResolvers<FileReading>();
    const refuse = (code: 'file-takes-too-long' | 'file-too-rich') =>
      resolve({ refusal: { code, pointer: '/file' }, more: {} });
    const timer = setTimeout(() => refuse('file-takes-too-long'), timeoutMs);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > mostRss) refuse('file-too-rich');
    }, watchMs);
    worker.once('message', resolve);
    worker.once('error', (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse('file-too-rich') : reject(error),
    );
    worker.once('exit', () => reject(new Error('The thread that reads a file ended without an answer')));
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
      await worker.terminate();
    }
  }
}
