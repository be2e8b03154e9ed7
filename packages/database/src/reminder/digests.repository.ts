import { randomUUID } from 'node:crypto';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import type { ReminderRule } from '@jalon/domain/reminder/reminder';
import { type EntityManager, In } from 'typeorm';
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

/** The next digests that are due and that no other worker holds, locked until the transaction ends. */
export async function lockDueDigests(
  manager: EntityManager,
  now: Instant,
  limit: number,
): Promise<DigestEntity[]> {
  return manager
    .createQueryBuilder(DigestEntity, 'digest')
    .where(`digest.state = 'planned' AND digest.dueAt <= :now`, { now })
    .andWhere('(digest.claimedUntil IS NULL OR digest.claimedUntil <= :now)', { now })
    .orderBy('digest.dueAt')
    .addOrderBy('digest.id')
    .limit(limit)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getMany();
}

/** The same ones again, without those that somebody has settled or holds now. */
export async function lockPlannedDigests(manager: EntityManager, ids: string[]): Promise<DigestEntity[]> {
  return manager
    .createQueryBuilder(DigestEntity, 'digest')
    .where(`digest.state = 'planned' AND digest.id = ANY(:ids)`, { ids })
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getMany();
}

/** Digests of these people after a day that are planned or have left, the latest first. */
export async function digestsAfter(
  manager: EntityManager,
  personIds: string[],
  after: LocalDate,
): Promise<{ id: string; personId: string; localDate: LocalDate; state: 'planned' | 'sent' }[]> {
  return manager.query(
    `SELECT id, person_id AS "personId", local_date::text AS "localDate", state FROM digest
      WHERE person_id = ANY($1::uuid[]) AND local_date > $2 AND state IN ('planned', 'sent')
      ORDER BY local_date DESC`,
    [personIds, after],
  );
}

/** These digests, whatever has become of them. */
export function digestsById(manager: EntityManager, ids: string[]): Promise<DigestEntity[]> {
  return manager.findBy(DigestEntity, { id: In(ids) });
}

/** The lines of these digests, by digest. */
export async function linesOf(
  manager: EntityManager,
  digestIds: string[],
): Promise<Map<string, ReminderEntity[]>> {
  const lines = await manager.find(ReminderEntity, {
    where: { digestId: In(digestIds) },
    order: { id: 'ASC' },
  });
  return Map.groupBy(lines, ({ digestId }) => digestId);
}

/** When each of these people was told about progress last, before that digest: nothing older is told again. */
export async function lastSentAt(
  manager: EntityManager,
  digests: { id: string; personId: string }[],
): Promise<Map<string, Instant>> {
  const rows: { id: string; sent_at: Date }[] = await manager.query(
    `SELECT row.id, last.sent_at FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "personId" uuid)
       JOIN LATERAL (SELECT sent_at FROM digest WHERE person_id = row."personId" AND state = 'sent' AND id <> row.id
                      ORDER BY sent_at DESC LIMIT 1) last ON true`,
    [JSON.stringify(digests.map(({ id, personId }) => ({ id, personId })))],
  );
  return new Map(rows.map(({ id, sent_at }) => [id, new Date(sent_at).toISOString()]));
}

export interface SettledLine {
  id: string;
  state: 'sent' | 'suppressed';
  reason: string | null;
  days: number;
}

/** Records of each line, in one statement, whether it went out or why not. */
export async function settleLines(manager: EntityManager, lines: SettledLine[], now: Instant): Promise<void> {
  if (lines.length === 0) return;
  await manager.query(
    `UPDATE reminder SET state = row.state, reason = row.reason, days = row.days,
            sent_at = CASE WHEN row.state = 'sent' THEN $2::timestamptz END
       FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, state text, reason text, days int)
      WHERE reminder.id = row.id`,
    [JSON.stringify(lines), now],
  );
}

export interface SettledDigest {
  id: string;
  state: 'sent' | 'suppressed';
  reason: string | null;
}

export async function settleDigests(
  manager: EntityManager,
  digests: SettledDigest[],
  now: Instant,
): Promise<void> {
  if (digests.length === 0) return;
  await manager.query(
    `UPDATE digest SET state = row.state, reason = row.reason, attempts = attempts + 1, claimed_until = NULL,
            sent_at = CASE WHEN row.state = 'sent' THEN $2::timestamptz END
       FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, state text, reason text) WHERE digest.id = row.id`,
    [JSON.stringify(digests), now],
  );
}

/** A digest that nobody takes up before that instant. */
export interface DigestPutOff {
  id: string;
  until: Instant;
  failed: boolean;
}

export async function putOff(manager: EntityManager, digests: DigestPutOff[]): Promise<void> {
  if (digests.length === 0) return;
  await manager.query(
    `UPDATE digest SET claimed_until = row.until, attempts = attempts + row.failed::int
       FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, until timestamptz, failed boolean) WHERE digest.id = row.id`,
    [JSON.stringify(digests)],
  );
}

/** Gives the lines of digests to later ones of the same people. */
export async function moveLines(
  manager: EntityManager,
  moves: { fromId: string; toId: string }[],
): Promise<void> {
  if (moves.length === 0) return;
  await manager.query(
    `UPDATE reminder SET digest_id = row."toId"
       FROM jsonb_to_recordset($1::jsonb) AS row("fromId" uuid, "toId" uuid) WHERE digest_id = row."fromId"`,
    [JSON.stringify(moves)],
  );
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
