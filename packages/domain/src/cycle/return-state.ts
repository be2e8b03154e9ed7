import type { LocalDate } from '../mission/local-date.ts';
import type { UpdateState } from '../update/update.ts';
import type { ReturnState } from './cycle.ts';

/** An activity that the organization leads, and the states of its updates in this cycle. */
export interface ReturnedActivity {
  /** Neither completed nor discontinued. */
  isOpen: boolean;
  startOn: LocalDate;
  updateStates: UpdateState[];
}

const SENT: ReadonlySet<UpdateState> = new Set(['submitted', 'accepted', 'superseded', 'declared']);

/**
 * What one organization's return is in one cycle. An activity that was reported complete in this very cycle
 * is open no more, but what was sent for it still counts.
 */
export function returnState(cycleEndsOn: LocalDate, activities: ReturnedActivity[]): ReturnState {
  const owed = activities.filter(
    ({ isOpen, startOn, updateStates }) =>
      (isOpen && startOn <= cycleEndsOn) || updateStates.some((state) => state !== 'draft'),
  );
  if (owed.length === 0) return 'not_requested';
  const states = owed.flatMap(({ updateStates }) => updateStates);
  if (states.includes('returned')) return 'returned';
  if (owed.some(({ updateStates }) => !updateStates.some((state) => SENT.has(state)))) return 'open';
  return states.includes('accepted') && !states.includes('submitted') ? 'accepted' : 'submitted';
}

export const OWED_REPORTS = ['missing', 'returned', 'unanswered', 'declared', 'accepted'] as const;
/** What a return holds for one activity. `declared`: no change, or a move that nobody has to answer. */
export type OwedReportState = (typeof OWED_REPORTS)[number];

/** From the states of an activity's updates in the cycle: what is to be done about it comes first. */
export function owedReport(updateStates: UpdateState[]): OwedReportState {
  if (updateStates.includes('returned')) return 'returned';
  if (updateStates.includes('submitted')) return 'unanswered';
  if (updateStates.includes('accepted')) return 'accepted';
  return updateStates.some((state) => SENT.has(state)) ? 'declared' : 'missing';
}
