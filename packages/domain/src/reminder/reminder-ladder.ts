import type { Waiting } from '../activity/waiting-for.ts';
import { daysBetween, type LocalDate } from '../mission/local-date.ts';
import { type Calendar, previousWorkingDay } from '../mission/mission-calendar.ts';
import { isDigestDay } from './digest-due.ts';
import type { ReminderPolicy, ReminderRule } from './reminder.ts';

/** Who stands on the rung. */
export type LadderRole = 'lead' | 'co_lead' | 'coordinator';

/** Something with a due date that a lead owes: an activity, its milestone, a return, a mandate, a Council date. */
export interface LadderSubject {
  kind:
    | 'activity'
    | 'milestone'
    | 'return'
    | 'committee_mandate'
    | 'plan_end'
    | 'council_date'
    | 'council_step';
  dueOn: LocalDate;
  /** Neither completed nor discontinued; a milestone not done; a return with something still to send. */
  isOpen: boolean;
  /** Whose turn it is (`waitingFor`); null where nobody's, and for what is not an activity. */
  waiting: Waiting | null;
  /** The co-lead's own organization leads: the coordinator answers and verifies. */
  coLeadLeads: boolean;
  /** No organization owes it: it climbs straight to the coordinator, who has it from the first day. */
  owedByCoordinator?: boolean;
  /** Rules that were sent before for this very due date; a new date starts anew. */
  sentForThisDueDate: ReminderRule[];
}

/** One rung that holds on a date. */
export interface LadderStep {
  rule: ReminderRule;
  role: LadderRole;
  /** Days until the due date (negative: past), or days waited. */
  days: number;
}

/** The days after which an answer, or a correction, is overdue in the words of the digest. */
export const answerTargetDays = 14;
export const correctionTargetDays = 7;

/** The policy of the plan; weekday and hour are those of the recipient's first current post. */
export type LadderPolicy = Pick<
  ReminderPolicy,
  'digestWeekday' | 'daysBefore' | 'shortMailBeforeDue' | 'coLeadAfterDays' | 'coordinatorAfterDays'
>;

/**
 * Every rung that holds on this date of the mission. On a digest day: what is due, overdue, escalated and
 * waiting. On the working day before a due date: the short mail, which is part of the digest where both fall
 * together. On other days nothing.
 */
export function remindersFor(
  date: LocalDate,
  subject: LadderSubject,
  policy: LadderPolicy,
  calendar: Calendar,
): LadderStep[] {
  const days = daysBetween(date, subject.dueOn);
  const inDigest = isDigestDay(policy, calendar, date)
    ? [
        ...dueSteps(days, subject, policy),
        ...escalations(days, subject, policy),
        ...waitingSteps(date, subject),
      ]
    : [];
  const isNamedAlready = inDigest.some(({ rule }) => rule === 'due_within_7' || rule === 'return_due');
  return isNamedAlready ? inDigest : [...shortMail(date, days, subject, policy, calendar), ...inDigest];
}

/** The lead's lines end when a completion is submitted. */
function dueSteps(days: number, subject: LadderSubject, policy: LadderPolicy): LadderStep[] {
  if (!subject.isOpen) return [];
  const far = Math.max(0, ...policy.daysBefore);
  const near = Math.min(far, ...policy.daysBefore);
  if (days > far) return [];
  if (subject.kind === 'return') return [{ rule: 'return_due', role: 'lead', days }];
  if (days < 0) return [{ rule: 'overdue', role: 'lead', days }];
  return [{ rule: days <= near ? 'due_within_7' : 'due_within_30', role: 'lead', days }];
}

/**
 * The number of days of the policy by which a line stands where it does: of the days before a due date the smallest
 * that it is within, of an escalation those after which it is told. Null for what no number decides.
 */
export function boundOf(
  line: { rung: ReminderRule; days: number },
  policy: Pick<LadderPolicy, 'daysBefore' | 'coLeadAfterDays' | 'coordinatorAfterDays'>,
): number | null {
  switch (line.rung) {
    case 'due_within_7':
    case 'due_within_30': {
      const within = policy.daysBefore.filter((days) => days >= line.days);
      return within.length > 0 ? Math.min(...within) : null;
    }
    case 'co_lead_after_14':
      return policy.coLeadAfterDays;
    case 'coordinator_after_30':
      return policy.coordinatorAfterDays;
    default:
      return null;
  }
}

/** Once for each activity and due date, on the first digest day on which they hold, while it is open. */
function escalations(days: number, subject: LadderSubject, policy: LadderPolicy): LadderStep[] {
  if (!subject.isOpen) return [];
  const rungs: { rule: ReminderRule; role: LadderRole; afterDays: number }[] = [
    { rule: 'co_lead_after_14', role: 'co_lead', afterDays: policy.coLeadAfterDays },
    { rule: 'coordinator_after_30', role: 'coordinator', afterDays: policy.coordinatorAfterDays },
  ];
  return rungs
    .filter(({ role }) => !(subject.owedByCoordinator && role === 'co_lead'))
    .filter(({ rule, afterDays }) => -days >= afterDays && !subject.sentForThisDueDate.includes(rule))
    .map(({ rule, role }) => ({ rule, role, days }));
}

function waitingSteps(date: LocalDate, { waiting, coLeadLeads }: LadderSubject): LadderStep[] {
  if (!waiting) return [];
  const days = daysBetween(waiting.since, date);
  const verifier: LadderRole = coLeadLeads ? 'coordinator' : 'co_lead';
  switch (waiting.for) {
    case 'answer':
      return [{ rule: 'waits_for_answer', role: verifier, days }];
    case 'verification':
      return [{ rule: 'waits_for_verification', role: verifier, days }];
    case 'correction':
      return [{ rule: 'waits_for_correction', role: 'lead', days }];
    case 'reply':
      return [{ rule: 'waits_for_reply', role: 'lead', days }];
  }
}

function shortMail(
  date: LocalDate,
  days: number,
  subject: LadderSubject,
  policy: LadderPolicy,
  calendar: Calendar,
): LadderStep[] {
  const holds =
    policy.shortMailBeforeDue && subject.isOpen && previousWorkingDay(subject.dueOn, calendar) === date;
  return holds ? [{ rule: 'due_next_working_day', role: 'lead', days }] : [];
}
