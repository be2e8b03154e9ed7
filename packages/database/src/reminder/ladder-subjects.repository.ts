import type { ConstraintCause, Status } from '@jalon/domain/activity/activity';
import type { Voice } from '@jalon/domain/benchmark/benchmark';
import type { Language, Text } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import type { LadderPolicy, LadderSubject } from '@jalon/domain/reminder/reminder-ladder';
import type { EntityManager } from 'typeorm';
import { councilDatesById, councilDatesInWindow } from './council-dates.repository.ts';
import { deadlineSubjectsById, deadlineSubjectsInWindow } from './deadline-subjects.repository.ts';
import { turnsOf } from './turns.repository.ts';

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
  /** As extended; absent for what is no plan's, and for mandates and ends of plans. */
  planEndsOn?: LocalDate;
  missionId: string;
  /** Null for a return and a date of the Council. */
  activityId: string | null;
  /** Whose report is due, for a date of the Council; its rapporteur then stands where a lead stands. */
  council: { setId: string; voice: Voice } | null;
  /** The date of the Council towards which it is a step. */
  councilDateId?: string;
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
  // First the ids, each list by its own index, and then what they stand for: one condition would read every activity.
  const due: Row[] = await manager.query(DUE_IDS, [missionIds, dueUntil, dueFrom]);
  const waiting: Row[] = withWaiting ? await manager.query(WAITING_IDS, [missionIds, date]) : [];
  const ids = [...new Set([...due, ...waiting].map((row) => row.subject_id))];
  const activities = await manager.query(`${ACTIVITY} WHERE activity.id = ANY($1::uuid[])`, [ids]);
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

const COMMON = `plan.id AS plan_id, plan.reference AS plan_reference, plan.languages ->> 0 AS plan_language,
       coalesce(plan.extended_to, plan.ends_on)::text AS plan_ends_on,
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

/**
 * What one organization still owes in an open cycle, once for each co-lead to whom it owes it; the cycle's id and the
 * two organizations name it together.
 */
const RETURN = `
SELECT 'return' AS subject_type, cycle.id AS subject_id, cycle.label AS title, cycle.due_on::text AS due_on,
       true AS is_open, NULL::uuid AS activity_id, plan.reference || ' ' || cycle.label AS reference,
       NULL::text AS status, 'unclassified' AS sensitivity, 'all' AS audience, owed.lead_id, owed.co_lead_id, ${COMMON}
  FROM cycle JOIN plan ON plan.id = cycle.plan_id ${PLAN}
  JOIN LATERAL (
    SELECT DISTINCT coalesce(activity.lead_organization_id, pillar.lead_organization_id) AS lead_id,
           pillar.co_lead_organization_id AS co_lead_id
      FROM activity JOIN pillar ON pillar.id = activity.pillar_id
     WHERE activity.plan_id = plan.id AND activity.status NOT IN ('completed', 'discontinued')
       AND activity.start_on <= cycle.ends_on
       AND (EXISTS (SELECT 1 FROM update WHERE update.activity_id = activity.id AND update.cycle_id = cycle.id
                       AND update.state = 'returned')
            OR NOT EXISTS (SELECT 1 FROM update WHERE update.activity_id = activity.id AND update.cycle_id = cycle.id
                              AND update.state IN ('submitted', 'accepted', 'superseded', 'declared')))) owed ON true
 WHERE cycle.state = 'open'`;

/** What is open and due until a date. */
const DUE_IDS = `
SELECT activity.id AS subject_id FROM activity JOIN plan ON plan.id = activity.plan_id
 WHERE plan.mission_id = ANY($1::uuid[]) AND plan.closed_at IS NULL
   AND activity.status NOT IN ('completed', 'discontinued')
   AND activity.due_on <= $2::date AND ($3::date IS NULL OR activity.due_on >= $3::date)`;

/** Activities on which it may be somebody's turn; `waitingFor` decides. */
const WAITING_IDS = `
WITH waiting AS MATERIALIZED (
  SELECT activity_id AS id FROM update WHERE state IN ('submitted', 'returned')
  UNION SELECT id FROM activity WHERE status = 'completed' AND verification IS NULL
  UNION SELECT activity_id FROM finding WHERE recorded_on >= $2::date - 8 AND finding <> 'verified'
)
SELECT activity.id AS subject_id FROM waiting JOIN activity ON activity.id = waiting.id
  JOIN plan ON plan.id = activity.plan_id AND plan.mission_id = ANY($1::uuid[]) AND plan.closed_at IS NULL`;

interface Row {
  subject_type: SubjectType;
  subject_id: string;
  activity_id: string | null;
  plan_id: string;
  plan_reference: string;
  plan_language: Language | null;
  plan_ends_on: LocalDate;
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

async function toSubjects(manager: EntityManager, rows: Row[], date: LocalDate): Promise<FoundSubject[]> {
  const turns = await turnsOf(
    manager,
    rows.filter((row) => row.subject_type === 'activity'),
    date,
  );
  return rows.map((row) => ({
    kind: row.subject_type,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    planId: row.plan_id,
    planReference: row.plan_reference,
    planLanguage: row.plan_language ?? 'en',
    planEndsOn: row.plan_ends_on,
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
