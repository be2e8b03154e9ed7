import { createPostgresBackend, createRedisBackend, type Job, runMigrations, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Logger } from 'pino';
import type { WantedJob } from '../job.ts';
import { reasonOf } from '../reason-of.ts';
import type { NamedJob } from '../relay/relay-facts.ts';
import type { ScheduleEntry } from '../schedule.ts';

const queueName = 'jalon';
/** The schema that the migrations of Jalon make and open to the program. */
const schema = 'bullmq';
const concurrency = 4;
const poolSize = 8;
const letGoWithinMs = 700;
const keptJobs = { age: 3_600, count: 1_000 };
const jobOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: keptJobs,
  removeOnFail: { age: 7 * 86_400, count: 1_000 },
};

/** The queue of one process: it takes jobs and works on them. */
export interface JobQueue {
  add(jobs: NamedJob[]): Promise<void>;
  /** Says the schedule again: a queue that was emptied has forgotten it. Safe to repeat. */
  keepSchedule(): Promise<void>;
  /** What lies in it, and whether it still knows its schedule. Rejects where it cannot be asked. */
  look(): Promise<QueueLook>;
  /** Ends the work: jobs under way may finish within that time; those that do not are done again elsewhere. */
  close(withinMs: number): Promise<void>;
}

export type QueueLook = Record<'waiting' | 'active' | 'delayed' | 'failed', number> & {
  schedulerPresent: boolean;
};

export interface QueueOptions {
  databaseUrl: string;
  /** Null keeps the jobs in PostgreSQL. */
  redisUrl: string | null;
  schedule: readonly ScheduleEntry[];
  work: (name: string, data: unknown) => Promise<unknown>;
  log: Logger;
}

/** Opens the queue in Redis where one is configured, else in PostgreSQL. Rejects where it cannot be reached. */
export async function openQueue(options: QueueOptions): Promise<JobQueue> {
  return options.redisUrl ? openRedisQueue(options.redisUrl, options) : openPostgresQueue(options);
}

async function openPostgresQueue(options: QueueOptions): Promise<JobQueue> {
  await bringUpToDate(options.databaseUrl);
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    options: `-c search_path=${schema}`,
    max: poolSize,
    keepAlive: true,
  });
  pool.on('error', (error) =>
    options.log.warn({ reason: reasonOf(error) }, 'A connection of the queue was lost'),
  );
  const { Queue, Worker } = withBackend(createPostgresBackend);
  return run(
    options,
    () => new Queue(queueName, { connection: pool }),
    (process) => new Worker(queueName, process, { connection: pool, concurrency, autorun: false }),
    () => pool.end(),
  );
}

async function openRedisQueue(url: string, options: QueueOptions): Promise<JobQueue> {
  // Adding must fail at once where Redis is down; working waits for it to come back.
  const adding = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, lazyConnect: true });
  const working = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  for (const redis of [adding, working]) {
    const say = onceUntilReady(options.log, 'Redis cannot be reached; it is tried again');
    redis.on('error', say.trouble);
    redis.on('ready', say.ready);
  }
  const disconnect = async () => {
    adding.disconnect();
    working.disconnect();
  };
  try {
    await Promise.all([adding.connect(), working.connect()]);
  } catch (error) {
    await disconnect();
    throw error;
  }
  const { Queue, Worker } = withBackend(createRedisBackend);
  return run(
    options,
    () => new Queue(queueName, { connection: adding }),
    (process) => new Worker(queueName, process, { connection: working, concurrency, autorun: false }),
    disconnect,
  );
}

/** BullMQ's own tables. Its program owns what lies in the schema, but may not create schemas. */
async function bringUpToDate(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const query = (text: string, values?: unknown[]) =>
      // The schema is there; PostgreSQL refuses even "IF NOT EXISTS" to a role that could not have made it.
      text.startsWith('CREATE SCHEMA') ? client.query('SELECT 1') : client.query(text, values);
    await runMigrations({ query } as Parameters<typeof runMigrations>[0], schema);
  } finally {
    await client.end();
  }
}

type Process = (job: Pick<Job, 'name' | 'data'>) => Promise<unknown>;

interface Taker {
  addBulk(
    jobs: { name: string; data: unknown; opts: typeof jobOptions & { jobId: string } }[],
  ): Promise<unknown>;
  upsertJobScheduler(
    id: string,
    repeat: { every: number },
    template: { name: string; data: unknown; opts: object },
  ): Promise<unknown>;
  getJobCounts(...states: ('waiting' | 'active' | 'delayed' | 'failed')[]): Promise<Record<string, number>>;
  getJobSchedulersCount(): Promise<number>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

interface Doer {
  run(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(
    event: 'failed',
    listener: (job: Pick<Job, 'name' | 'id' | 'attemptsMade'> | undefined, error: Error) => void,
  ): unknown;
  close(force?: boolean): Promise<void>;
}

/** Everything from here on is the same for both backends. */
async function run(
  { schedule, work, log }: QueueOptions,
  makeQueue: () => Taker,
  makeWorker: (process: Process) => Doer,
  disconnect: () => Promise<void>,
): Promise<JobQueue> {
  const queue = makeQueue();
  const worker = makeWorker(({ name, data }) => work(name, data));
  for (const one of [queue, worker]) {
    one.on('error', (error) =>
      log.warn({ reason: reasonOf(error) }, 'The queue is in trouble; it tries again'),
    );
  }
  worker.on('failed', (job, error) =>
    log.error(
      { job: job?.name, id: job?.id, attempts: job?.attemptsMade, reason: reasonOf(error) },
      'A job failed',
    ),
  );
  const keepSchedule = async () => {
    for (const { id, job, everyMs } of schedule) {
      const template = { name: job, data: {}, opts: { ...jobOptions, attempts: 1 } };
      await queue.upsertJobScheduler(id, { every: everyMs }, template);
    }
  };
  await keepSchedule();
  void worker.run().catch((error) => log.error({ reason: reasonOf(error) }, 'The queue stopped working'));
  return {
    keepSchedule,
    add: async (jobs) => {
      await queue.addBulk(
        jobs.map(({ id, job }) => ({ name: job.name, data: job.data, opts: { ...jobOptions, jobId: id } })),
      );
    },
    look: async () => {
      const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
      const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
      const schedulers = await queue.getJobSchedulersCount();
      return { waiting, active, delayed, failed, schedulerPresent: schedulers >= schedule.length };
    },
    close: async (withinMs) => {
      await within(withinMs, worker.close());
      await within(letGoWithinMs, Promise.all([worker.close(true), queue.close()]));
      await within(letGoWithinMs, disconnect());
    },
  };
}

/** Says that something is down when it goes down, not at every attempt. */
function onceUntilReady(log: Logger, words: string) {
  let isDown = false;
  return {
    trouble: (error: Error) => {
      if (!isDown) log.warn({ reason: reasonOf(error) }, words);
      isDown = true;
    },
    ready: () => {
      isDown = false;
    },
  };
}

/** BullMQ waits for ever for jobs under way; a stop does not. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
}

/** A job that is wanted now, whatever else was wanted before. */
export function named(job: WantedJob, at: number): NamedJob {
  return { id: `${job.name}-${Object.values(job.data).join('-')}-${at}`, job };
}
