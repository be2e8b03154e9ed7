import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { readWatermark, TICK_WATERMARK } from '@jalon/database/clock/watermark.repository';
import { forgetWorkers, keepWorkerReport } from '@jalon/database/operations/worker-reports.repository';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import type { JobQueue, QueueLook } from '../queue/queue.ts';
import { reasonOf } from '../reason-of.ts';

/** As often as the schedule ticks: a worker that reports and does not tick has lost its queue. */
const reportEveryMs = 15_000;
const forgetAfterMs = 86_400_000;
/** A database that does not answer does not hold up a stop. */
const stopWithinMs = 700;

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export interface WorkerReporting {
  /** A tick begins here. */
  ticking(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Keeps what this process knows of itself and of the queue in the database, where the API reads it: every few
 * seconds, and whenever a tick begins. What cannot be written is said in the log and tried again; it holds up nothing.
 */
export function reportWorker(options: {
  dataSource: Context['dataSource'];
  queue: () => JobQueue | null;
  backend: 'postgresql' | 'redis';
  sendsMail: boolean;
  log: Logger;
}): WorkerReporting {
  const { dataSource, queue, backend, sendsMail, log } = options;
  const id = randomUUID();
  const startedAt = new Date().toISOString();
  let tickedAt: string | null = null;
  let under: Promise<void> = Promise.resolve();

  const write = async () => {
    const { manager } = dataSource;
    const look: QueueLook | null =
      (await queue()
        ?.look()
        .catch(() => null)) ?? null;
    const seenAt = new Date().toISOString();
    const tickedTo = await readWatermark(manager, TICK_WATERMARK);
    await keepWorkerReport(
      manager,
      { id, version, backend, sendsMail, startedAt, seenAt, tickedAt, tickedTo },
      look,
    );
    await forgetWorkers(manager, new Date(Date.now() - forgetAfterMs).toISOString());
  };
  const report = (): Promise<void> => {
    under = under.then(write).catch((error: unknown) => {
      log.warn({ reason: reasonOf(error) }, 'The state of the worker could not be kept; trying again');
    });
    return under;
  };
  const timer = setInterval(report, reportEveryMs);
  timer.unref();
  void report();
  return {
    ticking: () => {
      tickedAt = new Date().toISOString();
      return report();
    },
    stop: async () => {
      clearInterval(timer);
      const late = new AbortController();
      const atMost = setTimeout(stopWithinMs, undefined, { signal: late.signal }).catch(() => undefined);
      await Promise.race([under, atMost]);
      late.abort();
    },
  };
}
