import { daysBetween, type LocalDate } from '../mission/local-date.ts';
import type { Budget, Signal, SignalReason, SignalReasonCode, Status } from './activity.ts';

/** An activity is due soon from this many days before its due date on. */
export const dueSoonDays = 30;
/** Nothing heard for this long makes a started activity stale. */
export const staleDays = 100;
/** From this many days before its start on, missing money is a risk. */
export const fundingHorizonDays = 60;

/** What a signal is computed from. */
export interface SignalInput {
  status: Status;
  /** The finding that counts is `verified`. */
  verified: boolean;
  startOn: LocalDate;
  dueOn: LocalDate;
  /** The date of the last submitted declaration; null while nothing was declared. */
  declaredOn: LocalDate | null;
  /** The earliest date of a milestone that is not done. */
  lateMilestoneOn: LocalDate | null;
  budget: Pick<Budget, 'estimated' | 'available'> | null;
  earliestEvidenceOn: LocalDate | null;
  /** The date of a declaration of progress, where one lies before the start. */
  progressBeforeStartOn: LocalDate | null;
  /** The standing completion has the words "no evidence available" and nothing else. */
  completedWithoutEvidence: boolean;
}

/**
 * The signal beside the declared status, on this date of the mission: the first that holds, and every reason
 * that holds whatever the signal. A discontinued activity has none.
 */
export function activitySignal(
  input: SignalInput,
  today: LocalDate,
): { signal: Signal | null; reasons: SignalReason[] } {
  if (input.status === 'discontinued') return { signal: null, reasons: [] };
  const applicable = input.status === 'completed' ? reasonsOfCompleted : reasonsOfOpen;
  const reasons = applicable.flatMap((reasonOf) => reasonOf(input, today) ?? []);
  const held = new Set(reasons.map(({ code }) => code));
  const signal = SIGNAL_OF.find(([codes]) => codes.some((code) => held.has(code)))?.[1] ?? 'on_schedule';
  return { signal, reasons };
}

/** The first row of which a reason holds gives the signal. */
const SIGNAL_OF: [SignalReasonCode[], Signal][] = [
  [['past_due'], 'late'],
  [
    [
      'milestone_late',
      'start_passed_not_started',
      'unfunded_near_start',
      'status_contradicts_dates',
      'completed_without_evidence',
    ],
    'at_risk',
  ],
  [['no_update_for_days'], 'stale'],
  [['due_within_days'], 'due_soon'],
];

type ReasonOf = (input: SignalInput, today: LocalDate) => SignalReason | null;

/** The due day itself is not late. */
const pastDue: ReasonOf = ({ dueOn }, today) =>
  today > dueOn ? { code: 'past_due', days: daysBetween(dueOn, today), on: dueOn } : null;

const milestoneLate: ReasonOf = ({ lateMilestoneOn }, today) =>
  lateMilestoneOn !== null && today > lateMilestoneOn
    ? { code: 'milestone_late', days: daysBetween(lateMilestoneOn, today), on: lateMilestoneOn }
    : null;

const startPassedNotStarted: ReasonOf = ({ status, startOn }, today) =>
  status === 'not_started' && today > startOn
    ? { code: 'start_passed_not_started', days: daysBetween(startOn, today), on: startOn }
    : null;

const unfundedNearStart: ReasonOf = ({ budget, startOn }, today) =>
  budget !== null && budget.available < budget.estimated && daysBetween(today, startOn) <= fundingHorizonDays
    ? { code: 'unfunded_near_start', on: startOn }
    : null;

const statusContradictsDates: ReasonOf = ({ startOn, earliestEvidenceOn, progressBeforeStartOn }) => {
  const [earliest] = [earliestEvidenceOn, progressBeforeStartOn]
    .filter((date) => date !== null)
    .filter((date) => date < startOn)
    .sort();
  return earliest === undefined ? null : { code: 'status_contradicts_dates', on: earliest };
};

const completedWithoutEvidence: ReasonOf = ({ verified, ...input }) =>
  input.completedWithoutEvidence && !verified ? { code: 'completed_without_evidence' } : null;

/** The days count from the later of the start and the last declaration. */
const noUpdateForDays: ReasonOf = ({ status, startOn, declaredOn }, today) => {
  if (status === 'not_started') return null;
  const since = declaredOn !== null && declaredOn > startOn ? declaredOn : startOn;
  const days = daysBetween(since, today);
  return days >= staleDays ? { code: 'no_update_for_days', days, on: since } : null;
};

const dueWithinDays: ReasonOf = ({ dueOn }, today) => {
  const days = daysBetween(today, dueOn);
  return days >= 0 && days <= dueSoonDays ? { code: 'due_within_days', days, on: dueOn } : null;
};

const reasonsOfOpen: ReasonOf[] = [
  pastDue,
  milestoneLate,
  startPassedNotStarted,
  unfundedNearStart,
  statusContradictsDates,
  noUpdateForDays,
  dueWithinDays,
];

const reasonsOfCompleted: ReasonOf[] = [statusContradictsDates, completedWithoutEvidence];
