import type { Instant, LocalDate } from '../mission/local-date.ts';

export const CYCLE_STATES = ['planned', 'open', 'closed'] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

/** A period of a plan with open, due and close dates. Closing freezes it. */
export interface Cycle {
  id: string;
  planId: string;
  /** `2026-Q1`, or the plan's own. */
  label: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  opensOn: LocalDate;
  dueOn: LocalDate;
  /** The last day on which reports are taken: the cycle closes when the mission's next day begins. */
  closesOn: LocalDate;
  /** The due date before the first extension; null where there was none. */
  firstDueOn: LocalDate | null;
  firstClosesOn: LocalDate | null;
  state: CycleState;
  closedAt: Instant | null;
}

export const RETURN_STATES = ['not_requested', 'open', 'submitted', 'returned', 'accepted'] as const;
/** What one organization owes in one cycle, computed from its updates. */
export type ReturnState = (typeof RETURN_STATES)[number];
