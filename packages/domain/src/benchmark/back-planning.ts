import { addDays, type LocalDate } from '../mission/local-date.ts';
import { type Calendar, isWorkingDay, previousWorkingDay } from '../mission/mission-calendar.ts';
import { answerTargetDays } from '../reminder/reminder-ladder.ts';

export const BACK_PLANNING_STEPS = [
  'updates_submitted',
  'updates_answered',
  'findings_recorded',
  'draft_complete',
  'report_cleared',
  'report_frozen',
  'report_due',
] as const;
export type BackPlanningStep = (typeof BACK_PLANNING_STEPS)[number];

/** Who delivers a step. */
export const STEP_OWNERS = {
  updates_submitted: 'lead',
  updates_answered: 'co_lead',
  findings_recorded: 'co_lead',
  draft_complete: 'rapporteur',
  report_cleared: 'clearance',
  report_frozen: 'rapporteur',
  report_due: 'rapporteur',
} as const satisfies Record<BackPlanningStep, string>;
export type StepOwner = (typeof STEP_OWNERS)[BackPlanningStep];

/** How many days the step after it needs, at least: an update is answered within the target for answers. */
const DAYS_FOR_THE_NEXT: Record<BackPlanningStep, number> = {
  updates_submitted: answerTargetDays,
  updates_answered: 7,
  findings_recorded: 7,
  draft_complete: 7,
  report_cleared: 5,
  report_frozen: 2,
  report_due: 0,
};

/** The steps of a report lie within this many days before it, however many days off fall among them. */
export const mostDaysOfSteps = 130;

export interface BackPlan {
  /** In the order of time. A step that would fall on a day off is due on the working day before. */
  steps: { step: BackPlanningStep; by: StepOwner; on: LocalDate }[];
  /** The last day on which an update can be submitted, and still be answered, verified and cited. */
  lastDay: LocalDate;
  /** "Submit today and it makes it": an update submitted on this date can still be answered, verified, cited. */
  makesIt(submittedOn: LocalDate): boolean;
}

/**
 * From a date of the Council (15 April) back to what each must deliver by when, one step after the other, so that
 * days off between two steps are nobody's loss. The Council's date stays.
 */
export function backPlanning(reportDueOn: LocalDate, calendar: Calendar): BackPlan {
  const steps: BackPlan['steps'] = [];
  let next = reportDueOn;
  for (const step of BACK_PLANNING_STEPS.toReversed()) {
    const days = DAYS_FOR_THE_NEXT[step];
    const nominal = addDays(next, -days);
    const moves = days > 0 && !isWorkingDay(nominal, calendar);
    next = moves ? previousWorkingDay(nominal, calendar) : nominal;
    steps.unshift({ step, by: STEP_OWNERS[step], on: next });
  }
  const lastDay = next;
  return { steps, lastDay, makesIt: (submittedOn) => submittedOn <= lastDay };
}
