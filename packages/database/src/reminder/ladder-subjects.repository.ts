import type { ConstraintCause, Status } from '@jalon/domain/activity/activity';
import { type Waiting, type WaitingInput, waitingFor } from '@jalon/domain/activity/waiting-for';
import type { Voice } from '@jalon/domain/benchmark/benchmark';
import type { Language, Text } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import type { ReminderRule } from '@jalon/domain/reminder/reminder';
import type { LadderPolicy, LadderSubject } from '@jalon/domain/reminder/reminder-ladder';
import type { EntityManager } from 'typeorm';
import { councilDatesById, councilDatesInWindow } from './council-dates.repository.ts';
import { deadlineSubjectsById, deadlineSubjectsInWindow } from './deadline-subjects.repository.ts';

/** What a line can be about. */
export type SubjectType =
  | 'activity'
  | 'milestone'
  | 'return'
  | 'council_date'
  | 'committee_mandate'
  | 'plan_end'
  | 'council_step';

/** Whose turn it is at a deadline that no activity carries. */
export type DeadlineDuty = 'lead' | 'co_lead' | 'coordinator' | 'rapporteur' | 'clearance';

/** A subject of the ladder with all that planning, re-checking and rendering ask about it. */
export interface FoundSubject extends Omit<LadderSubject, 'sentForThisDueDate'> {
  subjectType: SubjectType;
  subjectId: string;
  /** Null for a date of the Council, which is no plan's. */
  planId: string | null;
  planReference: string;
  planLanguage: Language;
  missionId: string;
  /** Null for a return and a date of the Council. */
  activityId: string | null;
  /** Whose report is due, for a date of the Council; its rapporteur then stands where a lead stands. */
  council: { setId: string; voice: Voice } | null;
  reference: string;
  /** The activity's or milestone's own words; the label of a cycle. */
  title: string;
  /** The title in several languages, for what nobody typed in one. */
  titles?: Text;
  /** Who stands where a lead stands; absent where it is the lead organization itself, or the voice's rapporteur. */
  duty?: DeadlineDuty;
  status: Status | null;
  /** What its lead has declared as standing in the way; absent where nothing, or where it is no activity. */
  constraintCause?: ConstraintCause | null;
  leadOrganizationId: string;
  coLeadOrganizationId: string;
  sensitivity: Sensitivity;
  audience: Audience;
  policy: LadderPolicy;
}

/** Which part of the register is looked at. */
export interface SubjectWindow {
  missionIds: string[];
  date: LocalDate;
  /** Due on this date or before. */
  dueUntil: LocalDate;
  /** Due on this date or later; null takes everything overdue as well. */
  dueFrom: LocalDate | null;
  /** Whatever waits for somebody, whenever it is due. */
  withWaiting: boolean;
}

/** Subjects that may have a line on a date. One statement a kind; the rules of the ladder decide afterwards. */
export async function subjectsInWindow(
  manager: EntityManager,
  window: SubjectWindow,
): Promise<FoundSubject[]> {
  const { missionIds, date, dueUntil, dueFrom, withWaiting } = window;
  // Two short lists of ids, each by its own index, instead of one condition that reads every activity.
  const due = `SELECT activity.id FROM activity JOIN plan ON plan.id = activity.plan_id
     WHERE plan.mission_id = ANY($1::uuid[]) AND activity.status NOT IN ('completed', 'discontinued')
       AND activity.due_on <= $2::date AND ($3::date IS NULL OR activity.due_on >= $3::date)`;
  const activities = await manager.query(
    `${ACTIVITY} WHERE activity.id IN (${withWaiting ? `${due} UNION ${waitingIds('$4')}` : due})
       AND plan.mission_id = ANY($1::uuid[]) AND plan.closed_at IS NULL`,
    withWaiting ? [missionIds, dueUntil, dueFrom, date] : [missionIds, dueUntil, dueFrom],
  );
  const milestones = await manager.query(
    `${MILESTONE} WHERE plan.mission_id = ANY($1::uuid[]) AND plan.closed_at IS NULL
       AND milestone.done_on IS NULL AND activity.status NOT IN ('completed', 'discontinued')
       AND milestone.due_on <= $2::date AND ($3::date IS NULL OR milestone.due_on >= $3::date)`,
    [missionIds, dueUntil, dueFrom],
  );
  const returns = await manager.query(
    `${RETURN} AND plan.mission_id = ANY($1::uuid[]) AND plan.closed_at IS NULL
       AND cycle.due_on <= $2::date AND ($3::date IS NULL OR cycle.due_on >= $3::date)`,
    [missionIds, dueUntil, dueFrom],
  );
  const own = await toSubjects(manager, [...activities, ...milestones, ...returns], date);
  return [
    ...own,
    ...(await councilDatesInWindow(manager, window)),
    ...(await deadlineSubjectsInWindow(manager, window)),
  ];
}

/** The same subjects again, by id, as they stand now. What is gone is not among them. */
export async function subjectsById(
  manager: EntityManager,
  ids: string[],
  date: LocalDate,
): Promise<FoundSubject[]> {
  const rows = [
    ...(await manager.query(`${ACTIVITY} WHERE activity.id = ANY($1::uuid[])`, [ids])),
    ...(await manager.query(`${MILESTONE} WHERE milestone.id = ANY($1::uuid[])`, [ids])),
    ...(await manager.query(`${RETURN} AND cycle.id = ANY($1::uuid[])`, [ids])),
  ];
  return [
    ...(await toSubjects(manager, rows, date)),
    ...(await councilDatesById(manager, ids)),
    ...(await deadlineSubjectsById(manager, ids, date)),
  ];
}

/** How many days before a due date any plan's policy begins to remind. */
export async function farthestDaysBefore(manager: EntityManager): Promise<number> {
  const [row] = await manager.query(
    `SELECT greatest(30, max(days.before::int)) AS far
       FROM reminder_policy, jsonb_array_elements_text(days_before) AS days(before)`,
  );
  return row?.far ?? 30;
}

/** Escalations that were sent before, as `person subject due-date rung`. */
export async function sentEscalations(manager: EntityManager, subjectIds: string[]): Promise<Set<string>> {
  const rows = await manager.query(
    `SELECT person_id, subject_id, due_on::text AS due_on, coalesce(particulars ->> 'rung', rule) AS rung FROM reminder
      WHERE subject_id = ANY($1::uuid[]) AND state = 'sent'
        AND coalesce(particulars ->> 'rung', rule) IN ('co_lead_after_14', 'coordinator_after_30')`,
    [subjectIds],
  );
  return new Set(
    rows.map((row: { person_id: string; subject_id: string; due_on: string; rung: ReminderRule }) =>
      escalationKey({
        personId: row.person_id,
        subjectId: row.subject_id,
        dueOn: row.due_on,
        rung: row.rung,
      }),
    ),
  );
}

export function escalationKey(line: {
  personId: string;
  subjectId: string;
  dueOn: LocalDate;
  rung: ReminderRule;
}): string {
  return `${line.personId} ${line.subjectId} ${line.dueOn} ${line.rung}`;
}

const COMMON = `plan.id AS plan_id, plan.reference AS plan_reference, plan.languages ->> 0 AS plan_language,
       plan.mission_id, mission.time_zone,
       coalesce(policy.digest_weekday, 1) AS digest_weekday, coalesce(policy.days_before, '[7, 30]') AS days_before,
       coalesce(policy.short_mail_before_due, true) AS short_mail_before_due,
       coalesce(policy.co_lead_after_days, 14) AS co_lead_after_days,
       coalesce(policy.coordinator_after_days, 30) AS coordinator_after_days`;
const PLAN = `JOIN mission ON mission.id = plan.mission_id LEFT JOIN reminder_policy policy ON policy.plan_id = plan.id`;
const ON_ACTIVITY = `activity.id AS activity_id, activity.reference, activity.status, activity.sensitivity,
       activity.audience, CASE WHEN activity.status = 'constrained' THEN activity.constraint_cause END AS constraint_cause,
       coalesce(activity.lead_organization_id, pillar.lead_organization_id) AS lead_id,
       pillar.co_lead_organization_id AS co_lead_id`;

const ACTIVITY = `
SELECT 'activity' AS subject_type, activity.id AS subject_id, activity.title, activity.due_on::text AS due_on,
       activity.status NOT IN ('completed', 'discontinued') AND plan.closed_at IS NULL AS is_open, ${ON_ACTIVITY}, ${COMMON}
  FROM activity JOIN pillar ON pillar.id = activity.pillar_id JOIN plan ON plan.id = activity.plan_id ${PLAN}`;

const MILESTONE = `
SELECT 'milestone' AS subject_type, milestone.id AS subject_id, milestone.title, milestone.due_on::text AS due_on,
       milestone.done_on IS NULL AND activity.status NOT IN ('completed', 'discontinued') AND plan.closed_at IS NULL AS is_open,
       ${ON_ACTIVITY}, ${COMMON}
  FROM milestone JOIN activity ON activity.id = milestone.activity_id
  JOIN pillar ON pillar.id = activity.pillar_id JOIN plan ON plan.id = activity.plan_id ${PLAN}`;

/** What one organization still owes in an open cycle; the cycle's id and the organization name it together. */
const RETURN = `
SELECT 'return' AS subject_type, cycle.id AS subject_id, cycle.label AS title, cycle.due_on::text AS due_on,
       true AS is_open, NULL::uuid AS activity_id, plan.reference || ' ' || cycle.label AS reference,
       NULL::text AS status, 'unclassified' AS sensitivity, 'all' AS audience, owed.lead_id, owed.co_lead_id, ${COMMON}
  FROM cycle JOIN plan ON plan.id = cycle.plan_id ${PLAN}
  JOIN LATERAL (
    SELECT coalesce(activity.lead_organization_id, pillar.lead_organization_id) AS lead_id,
           min(pillar.co_lead_organization_id::text)::uuid AS co_lead_id
      FROM activity JOIN pillar ON pillar.id = activity.pillar_id
     WHERE activity.plan_id = plan.id AND activity.status NOT IN ('completed', 'discontinued')
       AND activity.start_on <= cycle.ends_on
       AND (EXISTS (SELECT 1 FROM update WHERE update.activity_id = activity.id AND update.cycle_id = cycle.id
                       AND update.state = 'returned')
            OR NOT EXISTS (SELECT 1 FROM update WHERE update.activity_id = activity.id AND update.cycle_id = cycle.id
                              AND update.state IN ('submitted', 'accepted', 'superseded', 'declared')))
     GROUP BY 1) owed ON true
 WHERE cycle.state = 'open'`;

/** Activities on which it may be somebody's turn; `waitingFor` decides. */
function waitingIds(date: string): string {
  return `SELECT activity_id FROM update WHERE state IN ('submitted', 'returned')
       UNION SELECT id FROM activity WHERE status = 'completed' AND verification IS NULL
       UNION SELECT activity_id FROM finding WHERE recorded_on >= ${date}::date - 8 AND finding <> 'verified'`;
}

interface Row {
  subject_type: SubjectType;
  subject_id: string;
  activity_id: string | null;
  plan_id: string;
  plan_reference: string;
  plan_language: Language | null;
  mission_id: string;
  reference: string;
  title: string;
  status: Status | null;
  constraint_cause?: ConstraintCause | null;
  due_on: LocalDate;
  is_open: boolean;
  lead_id: string;
  co_lead_id: string;
  sensitivity: Sensitivity;
  audience: Audience;
  digest_weekday: number;
  days_before: number[];
  short_mail_before_due: boolean;
  co_lead_after_days: number;
  coordinator_after_days: number;
}

type TurnUpdate = WaitingInput['updates'][number] & { activity_id: string };
type TurnFinding = WaitingInput['findings'][number] & { activity_id: string };

async function toSubjects(manager: EntityManager, rows: Row[], date: LocalDate): Promise<FoundSubject[]> {
  const ids = rows.filter((row) => row.subject_type === 'activity').map((row) => row.subject_id);
  const turns = await turnsOf(manager, ids, rows, date);
  return rows.map((row) => ({
    kind: row.subject_type,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    planId: row.plan_id,
    planReference: row.plan_reference,
    planLanguage: row.plan_language ?? 'en',
    missionId: row.mission_id,
    activityId: row.activity_id,
    council: null,
    reference: row.reference,
    title: row.title,
    status: row.status,
    constraintCause: row.constraint_cause ?? null,
    dueOn: row.due_on,
    isOpen: row.is_open,
    waiting: row.subject_type === 'activity' ? (turns.get(row.subject_id) ?? null) : null,
    leadOrganizationId: row.lead_id,
    coLeadOrganizationId: row.co_lead_id,
    coLeadLeads: row.lead_id === row.co_lead_id,
    sensitivity: row.sensitivity,
    audience: row.audience,
    policy: {
      digestWeekday: row.digest_weekday,
      daysBefore: row.days_before,
      shortMailBeforeDue: row.short_mail_before_due,
      coLeadAfterDays: row.co_lead_after_days,
      coordinatorAfterDays: row.coordinator_after_days,
    },
  }));
}

/** Whose turn each of these activities is: their declarations as they were sent and findings in two statements. */
async function turnsOf(
  manager: EntityManager,
  ids: string[],
  rows: Row[],
  date: LocalDate,
): Promise<Map<string, Waiting>> {
  const updates = groupByActivity<TurnUpdate>(
    await manager.query(
      `SELECT d.activity_id, d.update_id AS "updateId", d.status, update.state, d.sequence,
              update.accepted_at IS NOT NULL AND update.sequence = d.sequence AS accepted,
              d.declared_on::text AS "submittedOn",
              (update.returned_at AT TIME ZONE mission.time_zone)::date::text AS "returnedOn",
              (update.accepted_at AT TIME ZONE mission.time_zone)::date::text AS "acceptedOn"
         FROM declaration d JOIN update ON update.id = d.update_id
         JOIN activity ON activity.id = d.activity_id JOIN plan ON plan.id = activity.plan_id
         JOIN mission ON mission.id = plan.mission_id
        WHERE d.activity_id = ANY($1::uuid[])`,
      [ids],
    ),
  );
  const findings = groupByActivity<TurnFinding>(
    await manager.query(
      `SELECT finding.activity_id, finding.update_id AS "updateId", finding.finding, finding.sequence,
              finding.recorded_on::text AS "recordedOn",
              EXISTS (SELECT 1 FROM reply WHERE reply.finding_id = finding.id) AS replied
         FROM finding WHERE finding.activity_id = ANY($1::uuid[])`,
      [ids],
    ),
  );
  const turns = new Map<string, Waiting>();
  for (const row of rows) {
    if (row.subject_type !== 'activity' || row.status === null) continue;
    const id = row.subject_id;
    const history = { status: row.status, updates: updates.get(id) ?? [], findings: findings.get(id) ?? [] };
    const turn = waitingFor(history, date);
    if (turn) turns.set(id, turn);
  }
  return turns;
}

function groupByActivity<R extends { activity_id: string }>(rows: R[]): Map<string, R[]> {
  return Map.groupBy(rows, ({ activity_id }) => activity_id);
}
