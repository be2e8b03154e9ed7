import type { Instant } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';
import type { WorkerReportEntity } from './worker-report.entity.ts';

/** What a worker knows of itself. */
export type WorkerSigns = Pick<
  WorkerReportEntity,
  'id' | 'version' | 'backend' | 'sendsMail' | 'startedAt' | 'seenAt' | 'tickedAt' | 'tickedTo'
>;

/** What the queue answered; null where it did not. */
export type QueueCounts = Record<'waiting' | 'active' | 'delayed' | 'failed', number> & {
  schedulerPresent: boolean;
};

/** Keeps the report of one worker. Counts that could not be asked for stay as they were, and the row says so. */
export async function keepWorkerReport(
  manager: EntityManager,
  signs: WorkerSigns,
  counts: QueueCounts | null,
): Promise<void> {
  await manager.query(
    `INSERT INTO worker_report (id, version, backend, sends_mail, started_at, seen_at, ticked_at, ticked_to,
       queue_answers, waiting, active, delayed, failed, scheduler_present, relayed_to, last_fact)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14,
       coalesce((SELECT number FROM relay_cursor WHERE consumer = 'reactions'), 0),
       coalesce((SELECT max(number) FROM fact), 0))
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, backend = excluded.backend,
       sends_mail = excluded.sends_mail, seen_at = excluded.seen_at, ticked_at = excluded.ticked_at,
       ticked_to = excluded.ticked_to, queue_answers = excluded.queue_answers,
       waiting = coalesce(excluded.waiting, worker_report.waiting),
       active = coalesce(excluded.active, worker_report.active),
       delayed = coalesce(excluded.delayed, worker_report.delayed),
       failed = coalesce(excluded.failed, worker_report.failed),
       scheduler_present = coalesce(excluded.scheduler_present, worker_report.scheduler_present),
       relayed_to = excluded.relayed_to, last_fact = excluded.last_fact`,
    [
      signs.id,
      signs.version,
      signs.backend,
      signs.sendsMail,
      signs.startedAt,
      signs.seenAt,
      signs.tickedAt,
      signs.tickedTo,
      counts !== null,
      counts?.waiting ?? null,
      counts?.active ?? null,
      counts?.delayed ?? null,
      counts?.failed ?? null,
      counts?.schedulerPresent ?? null,
    ],
  );
}

/** Processes that are gone are forgotten after a while; the last one that was seen stays, to say since when. */
export async function forgetWorkers(manager: EntityManager, seenBefore: Instant): Promise<void> {
  await manager.query(
    `DELETE FROM worker_report WHERE seen_at < $1
        AND id <> (SELECT id FROM worker_report ORDER BY seen_at DESC LIMIT 1)`,
    [seenBefore],
  );
}
