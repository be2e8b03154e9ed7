import type { Text } from '@jalon/domain/language/text';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import type { SuppressionReason } from '@jalon/domain/reminder/reminder';
import type { EntityManager } from 'typeorm';
import { TICK_WATERMARK } from '../clock/watermark.repository.ts';
import { DEAD_LETTER } from '../reminder/dead-letter.ts';
import type { QueueBackend } from './worker-report.entity.ts';

/** What the ticks left behind, and by how much the program's clock differs from the real one. */
export interface TickTraces {
  offsetMs: number;
  reachedAt: Instant | null;
  /** Real time. */
  lastTickAt: Instant | null;
  lastSeenAt: Instant | null;
  /** When the program's clock was moved last; null where it never was. */
  movedAt: Instant | null;
}

/** One statement: `readyz` asks it every few seconds. */
export async function tickTraces(manager: EntityManager): Promise<TickTraces> {
  const [row] = await manager.query(
    `SELECT (SELECT offset_ms FROM clock WHERE id = 1) AS "offsetMs",
            (SELECT to_char(reached_at ${IN_UTC} FROM watermark WHERE name = $1) AS "reachedAt",
            (SELECT to_char(max(ticked_at) ${IN_UTC} FROM worker_report) AS "lastTickAt",
            (SELECT to_char(max(seen_at) ${IN_UTC} FROM worker_report) AS "lastSeenAt",
            (SELECT to_char(moved_at ${IN_UTC} FROM clock WHERE id = 1) AS "movedAt"`,
    [TICK_WATERMARK],
  );
  return { ...row, offsetMs: Number(row.offsetMs ?? 0) };
}

/** A worker process as it last spoke of itself and of the queue; instants are real ones, `tickedTo` aside. */
export interface ReportedWorker {
  id: string;
  version: string;
  backend: QueueBackend;
  sendsMail: boolean;
  startedAt: Instant;
  seenAt: Instant;
  tickedAt: Instant | null;
  tickedTo: Instant | null;
  queueAnswers: boolean;
  waiting: number | null;
  active: number | null;
  delayed: number | null;
  failed: number | null;
  schedulerPresent: boolean | null;
}

const mostWorkers = 50;

/** Workers of the last day, who spoke last first. */
export function reportedWorkers(manager: EntityManager): Promise<ReportedWorker[]> {
  return manager.query(
    `SELECT id, version, backend, sends_mail AS "sendsMail", to_char(started_at ${IN_UTC} AS "startedAt",
            to_char(seen_at ${IN_UTC} AS "seenAt", to_char(ticked_at ${IN_UTC} AS "tickedAt", to_char(ticked_to ${IN_UTC} AS "tickedTo",
            queue_answers AS "queueAnswers", waiting, active, delayed, failed, scheduler_present AS "schedulerPresent"
       FROM worker_report ORDER BY seen_at DESC LIMIT $1`,
    [mostWorkers],
  );
}

/** How far the worker has read on in the facts. */
export interface RelayPlace {
  relayedTo: number;
  lastFact: number;
  /** The program's clock at the first fact that nobody has reacted to; null where there is none. */
  oldestAt: Instant | null;
}

export async function relayPlace(manager: EntityManager): Promise<RelayPlace> {
  const [row] = await manager.query(
    `WITH place AS (SELECT coalesce((SELECT number FROM relay_cursor WHERE consumer = 'reactions'), 0) AS number)
     SELECT place.number AS "relayedTo", coalesce((SELECT max(number) FROM fact), 0) AS "lastFact",
            (SELECT to_char(at ${IN_UTC} FROM fact WHERE fact.number > place.number ORDER BY fact.number LIMIT 1) AS "oldestAt"
       FROM place`,
  );
  return { relayedTo: Number(row.relayedTo), lastFact: Number(row.lastFact), oldestAt: row.oldestAt };
}

/** Up to where a mission's digests are written down, and when its plans want them. */
export interface MissionPlanning {
  id: string;
  code: string;
  name: Text;
  timeZone: string;
  weekend: number[];
  holidays: (LocalDate | { on: LocalDate })[];
  plannedUntil: Instant | null;
  policies: { digestWeekday: number; digestTime: string }[];
}

export function missionPlanning(
  manager: EntityManager,
  defaults: { digestWeekday: number; digestTime: string },
): Promise<MissionPlanning[]> {
  return manager.query(
    `SELECT mission.id, mission.code, mission.name, mission.time_zone AS "timeZone", mission.weekend, mission.holidays,
            to_char(watermark.reached_at ${IN_UTC} AS "plannedUntil",
            (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object(
                'digestWeekday', coalesce(policy.digest_weekday, $1), 'digestTime', coalesce(policy.digest_time, $2))), '[]')
               FROM plan LEFT JOIN reminder_policy policy ON policy.plan_id = plan.id
              WHERE plan.mission_id = mission.id AND plan.closed_at IS NULL) AS policies
       FROM mission LEFT JOIN watermark ON watermark.name = 'digests:' || mission.id
      ORDER BY mission.code`,
    [defaults.digestWeekday, defaults.digestTime],
  );
}

/** Mails by what became of them; one that waits belongs to the window in which it was written. */
export interface MailOutcomes {
  written: number;
  delivered: number;
  waiting: number;
  putOff: number;
  failed: number;
  neverTried: number;
  suppressed: { reason: SuppressionReason; count: number }[];
}

/** Of the time since an instant of the program's clock. Two statements; no content and nobody's name. */
export async function mailOutcomes(
  manager: EntityManager,
  now: Instant,
  since: Instant,
): Promise<MailOutcomes> {
  const [counts] = await manager.query(
    `SELECT count(*)::int AS written, count(*) FILTER (WHERE delivered_at IS NOT NULL)::int AS delivered,
            count(*) FILTER (WHERE failed_at IS NOT NULL)::int AS failed,
            count(*) FILTER (WHERE ${DEAD_LETTER} AND failed_at IS NULL)::int AS "neverTried",
            count(*) FILTER (WHERE ${IS_OPEN} AND attempts > 0 AND failure IS NOT NULL)::int AS "putOff",
            count(*) FILTER (WHERE ${IS_OPEN} AND NOT (attempts > 0 AND failure IS NOT NULL) AND NOT ${DEAD_LETTER})::int AS waiting
       FROM mail WHERE created_at > $2 AND created_at <= $1`,
    [now, since],
  );
  // A digest that nobody needed any more became no mail at all; one whose mail was held back says the same.
  const suppressed = await manager.query(
    `SELECT reason, count(*)::int AS count FROM (
       SELECT reason FROM digest WHERE state = 'suppressed' AND due_at > $2 AND due_at <= $1
        UNION ALL
       SELECT suppression FROM mail WHERE suppressed_at IS NOT NULL AND digest_id IS NULL
          AND created_at > $2 AND created_at <= $1) AS held_back
      GROUP BY reason ORDER BY count DESC, reason`,
    [now, since],
  );
  return { ...counts, suppressed };
}

/** Mails that still wait, the one that waits longest, and those that have failed for good. */
export async function mailBacklog(
  manager: EntityManager,
  now: Instant,
): Promise<{ waiting: number; oldestWaitingAt: Instant | null; deadLetters: number }> {
  const [row] = await manager.query(
    `SELECT (SELECT count(*)::int FROM mail WHERE ${IS_OPEN} AND NOT ${DEAD_LETTER}) AS waiting,
            (SELECT to_char(min(created_at) ${IN_UTC} FROM mail WHERE ${IS_OPEN} AND NOT ${DEAD_LETTER}) AS "oldestWaitingAt",
            (SELECT count(*)::int FROM mail WHERE ${DEAD_LETTER}) AS "deadLetters"`,
    [now],
  );
  return row;
}

/** The rest of a `to_char`: an instant as RFC 3339 writes it. */
const IN_UTC = `AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const IS_OPEN = '(delivered_at IS NULL AND failed_at IS NULL AND suppressed_at IS NULL)';
