import { randomUUID } from 'node:crypto';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import type { ReminderRule } from '@jalon/domain/reminder/reminder';
import type { EntityManager } from 'typeorm';
import { DigestEntity, ReminderEntity } from './reminder.entity.ts';

/** One mail of one person on one day, as it is written down before it is sent. */
export interface PlannedDigest {
  personId: string;
  missionId: string;
  localDate: LocalDate;
  dueAt: Instant;
  lines: PlannedReminder[];
}

export interface PlannedReminder {
  postId: string;
  subjectType: string;
  subjectId: string;
  planId: string | null;
  activityId: string | null;
  rule: ReminderRule;
  dueOn: LocalDate;
  days: number;
  particulars: Record<string, unknown> | null;
}

/**
 * Writes digests and their lines. What is written already stays as it is, and a mail that has left takes no
 * more lines: a second tick changes nothing. Answers how many lines are new.
 */
export async function writePlan(
  manager: EntityManager,
  digests: PlannedDigest[],
  now: Instant,
): Promise<number> {
  if (digests.length === 0) return 0;
  const rows = digests.map(({ lines: _, ...digest }) => ({ id: randomUUID(), ...digest }));
  await manager.query(
    `INSERT INTO digest (id, person_id, mission_id, local_date, due_at, planned_at)
     SELECT id, "personId", "missionId", "localDate", "dueAt", $2
       FROM jsonb_to_recordset($1::jsonb)
         AS row(id uuid, "personId" uuid, "missionId" uuid, "localDate" date, "dueAt" timestamptz)
     ON CONFLICT ON CONSTRAINT digest_person_day_key DO NOTHING`,
    [JSON.stringify(rows), now],
  );
  const lines = digests.flatMap(({ lines: own, personId, localDate }) =>
    own.map((line) => ({ id: randomUUID(), personId, localDate, ...line })),
  );
  const written = await manager.query(
    `INSERT INTO reminder (id, digest_id, person_id, post_id, subject_type, subject_id, plan_id, activity_id, rule,
                           local_date, due_on, days, particulars)
     SELECT row.id, digest.id, row."personId", row."postId", row."subjectType", row."subjectId", row."planId",
            row."activityId", row.rule, row."localDate", row."dueOn", row.days, nullif(row.particulars, 'null'::jsonb)
       FROM jsonb_to_recordset($1::jsonb)
         AS row(id uuid, "personId" uuid, "localDate" date, "postId" uuid, "subjectType" text, "subjectId" uuid,
                "planId" uuid, "activityId" uuid, rule text, "dueOn" date, days int, particulars jsonb)
       JOIN digest ON digest.person_id = row."personId" AND digest.local_date = row."localDate"
        AND digest.state = 'planned'
     ON CONFLICT ON CONSTRAINT reminder_once_key DO NOTHING
     RETURNING id`,
    [JSON.stringify(lines)],
  );
  return written.length;
}

/** The next digest that is due and that no other worker holds, locked until the transaction ends. */
export async function lockDueDigest(manager: EntityManager, now: Instant): Promise<DigestEntity | null> {
  return manager
    .createQueryBuilder(DigestEntity, 'digest')
    .where(`digest.state = 'planned' AND digest.dueAt <= :now`, { now })
    .andWhere('(digest.claimedUntil IS NULL OR digest.claimedUntil <= :now)', { now })
    .orderBy('digest.dueAt')
    .addOrderBy('digest.id')
    .limit(1)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getOne();
}

/** A digest of the same person for a later day, the latest first. */
export async function laterDigest(
  manager: EntityManager,
  digest: DigestEntity,
  until: LocalDate,
): Promise<{ id: string; state: string } | null> {
  const [row] = await manager.query(
    `SELECT id, state FROM digest WHERE person_id = $1 AND local_date > $2 AND local_date <= $3
        AND state IN ('planned', 'sent') ORDER BY local_date DESC LIMIT 1`,
    [digest.personId, digest.localDate, until],
  );
  return row ?? null;
}

export function linesOf(manager: EntityManager, digestId: string): Promise<ReminderEntity[]> {
  return manager.find(ReminderEntity, { where: { digestId }, order: { id: 'ASC' } });
}

/** When this person was told about progress last, before this digest: nothing older is told again. */
export async function lastSentAt(
  manager: EntityManager,
  personId: string,
  digestId: string,
): Promise<Instant | null> {
  const [row] = await manager.query(
    `SELECT max(sent_at) AS sent_at FROM digest WHERE person_id = $1 AND state = 'sent' AND id <> $2`,
    [personId, digestId],
  );
  return row?.sent_at ? new Date(row.sent_at).toISOString() : null;
}

/** Records of each line, in one statement, whether it went out or why not. */
export async function settleLines(
  manager: EntityManager,
  lines: { id: string; state: string; reason: string | null; days: number }[],
  now: Instant,
): Promise<void> {
  await manager.query(
    `UPDATE reminder SET state = row.state, reason = row.reason, days = row.days,
            sent_at = CASE WHEN row.state = 'sent' THEN $2::timestamptz END
       FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, state text, reason text, days int)
      WHERE reminder.id = row.id`,
    [JSON.stringify(lines), now],
  );
}

export async function settleDigest(
  manager: EntityManager,
  id: string,
  outcome: { state: 'sent' | 'suppressed'; reason: string | null },
  now: Instant,
): Promise<void> {
  await manager.query(
    `UPDATE digest SET state = $2, reason = $3, sent_at = CASE WHEN $2 = 'sent' THEN $4::timestamptz END,
            attempts = attempts + 1, claimed_until = NULL WHERE id = $1`,
    [id, outcome.state, outcome.reason, now],
  );
}

/** Puts a digest off: nobody takes it up before that instant. */
export async function putOff(
  manager: EntityManager,
  id: string,
  until: Instant,
  failed: boolean,
): Promise<void> {
  await manager.query('UPDATE digest SET claimed_until = $2, attempts = attempts + $3 WHERE id = $1', [
    id,
    until,
    failed ? 1 : 0,
  ]);
}

/** Gives a digest's lines to a later one of the same person. */
export async function moveLines(manager: EntityManager, fromId: string, toId: string): Promise<void> {
  await manager.query('UPDATE reminder SET digest_id = $2 WHERE digest_id = $1', [fromId, toId]);
}

/** True while a digest is due that nobody has settled or put off: another worker may hold it at this moment. */
export async function isDigestDue(manager: EntityManager, now: Instant): Promise<boolean> {
  const [row] = await manager.query(
    `SELECT EXISTS (SELECT 1 FROM digest WHERE state = 'planned' AND due_at <= $1
        AND (claimed_until IS NULL OR claimed_until <= $1)) AS due`,
    [now],
  );
  return row.due;
}

/** True where this person's mail of that day has left, or was decided upon. */
export async function hasLeft(
  manager: EntityManager,
  personId: string,
  localDate: LocalDate,
): Promise<boolean> {
  const [row] = await manager.query(
    `SELECT EXISTS (SELECT 1 FROM digest WHERE person_id = $1 AND local_date = $2 AND state <> 'planned') AS gone`,
    [personId, localDate],
  );
  return row.gone;
}
