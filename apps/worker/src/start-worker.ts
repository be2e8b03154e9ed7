import { setTimeout } from 'node:timers/promises';
import { TICK_WATERMARK, timesRaised } from '@jalon/database/clock/watermark.repository';
import { connect } from '@jalon/database/connection/data-source';
import { Transactions } from '@jalon/database/transaction/transactions';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { JOB_NAMES } from './job.ts';
import { handlerOf, JOB_HANDLERS } from './jobs.ts';
import { smtpPost } from './mail/hand-over-by-smtp.ts';
import { reportWorker } from './operations/report-worker.ts';
import { type JobQueue, named, openQueue } from './queue/queue.ts';
import { reasonOf } from './reason-of.ts';
import { refuseUnhandledJobs } from './refuse-unhandled-jobs.ts';
import { startRelay } from './relay/relay.ts';
import type { NamedJob } from './relay/relay-facts.ts';
import { SCHEDULE, type ScheduleEntry } from './schedule.ts';
import { watchTicks } from './tick/watch-ticks.ts';

const retryMs = 3_000;
const databasePoolSize = 8;

export interface WorkerSettings {
  databaseUrl: string;
  redisUrl: string | null;
  smtpUrl: string | null;
  publicUrl: string;
  secret: string;
  log: Logger;
  schedule?: readonly ScheduleEntry[];
}

export interface RunningWorker {
  /** Settles once the queue has been opened, however long that takes. */
  ready: Promise<void>;
  /** Jobs under way may finish within that time. Safe to call twice. */
  stop(withinMs: number): Promise<void>;
}

/**
 * Runs the worker: facts in, effects out. Rejects where PostgreSQL cannot be reached or a job has no handler.
 * The queue may be down: the worker then says so and tries until it is there; nothing is lost meanwhile.
 */
export async function startWorker(settings: WorkerSettings): Promise<RunningWorker> {
  refuseUnhandledJobs(JOB_NAMES, JOB_HANDLERS);
  const { databaseUrl, log } = settings;
  const dataSource = await connect(databaseUrl, databasePoolSize);
  const transactions = new Transactions(dataSource);
  const post = settings.smtpUrl ? smtpPost(settings.smtpUrl, settings.publicUrl) : null;
  const stopping = new AbortController();
  let queue: JobQueue | null = null;
  const add = async (jobs: NamedJob[]) => {
    if (!queue) throw new Error('the queue is not open yet');
    await queue.add(jobs);
  };
  const context: Context = {
    dataSource,
    transactions,
    publicUrl: settings.publicUrl,
    secret: settings.secret,
    post,
    log,
    want: (jobs) => add(jobs.map((job) => named(job, Date.now()))),
    isStopping: () => stopping.signal.aborted,
  };
  const askForTick = () => add([named({ name: 'tick', data: {} }, Date.now())]);
  const schedule = settings.schedule ?? SCHEDULE;
  const mend = async () => {
    await queue?.keepSchedule();
    await askForTick();
  };
  const everyMs = Math.min(...schedule.map((entry) => entry.everyMs));
  const ticksSoFar = () => timesRaised(dataSource.manager, TICK_WATERMARK);
  const watch = watchTicks({ everyMs, ticksSoFar, mend }, log);
  const reporting = reportWorker({
    dataSource,
    queue: () => queue,
    backend: settings.redisUrl ? 'redis' : 'postgresql',
    sendsMail: post !== null,
    log,
  });
  const work = (name: string, data: unknown) => {
    if (name === 'tick') {
      watch.ticked();
      void reporting.ticking();
    }
    return handlerOf(name)(context, data as never);
  };
  const ready = openUntilOpen(settings, work, stopping.signal).then(async (opened) => {
    queue = opened;
    // What fell due while no worker ran does not wait for the schedule.
    if (opened) await askForTick().catch(() => undefined);
  });
  const relay = startRelay({ databaseUrl, transactions, want: add, log });
  let stopped: Promise<void> | null = null;
  const stop = async (withinMs: number) => {
    stopping.abort();
    watch.stop();
    await ready;
    await reporting.stop();
    await Promise.all([relay.stop(), queue?.close(withinMs)]);
    post?.close();
    await dataSource.destroy();
  };
  return {
    ready,
    stop: (withinMs) => {
      stopped ??= stop(withinMs);
      return stopped;
    },
  };
}

async function openUntilOpen(
  { databaseUrl, redisUrl, schedule, log }: WorkerSettings,
  work: (name: string, data: unknown) => Promise<unknown>,
  signal: AbortSignal,
): Promise<JobQueue | null> {
  while (!signal.aborted) {
    try {
      const queue = await openQueue({ databaseUrl, redisUrl, schedule: schedule ?? SCHEDULE, work, log });
      log.info({ backend: redisUrl ? 'redis' : 'postgresql' }, 'The worker takes jobs');
      return queue;
    } catch (error) {
      log.warn({ reason: reasonOf(error) }, 'The queue cannot be reached; nothing is lost, trying again');
      await setTimeout(retryMs, undefined, { signal }).catch(() => undefined);
    }
  }
  return null;
}
