import { addDays, earlierOf, type LocalDate } from '../mission/local-date.ts';
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

/** How many days before the Council's date a step is due, where that is a working day. */
const DAYS_BEFORE: Record<BackPlanningStep, number> = {
  updates_submitted: 28 + answerTargetDays,
  updates_answered: 28,
  findings_recorded: 21,
  draft_complete: 14,
  report_cleared: 7,
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
 * From a date of the Council (15 April) back to what each must deliver by when. Whoever answers has the whole time
 * that answers may take, also where days off bring their own day forward. The Council's date stays.
 */
export function backPlanning(reportDueOn: LocalDate, calendar: Calendar): BackPlan {
  const onWorkingDay = (date: LocalDate) =>
    isWorkingDay(date, calendar) ? date : previousWorkingDay(date, calendar);
  const usual = (step: BackPlanningStep) => onWorkingDay(addDays(reportDueOn, -DAYS_BEFORE[step]));
  const inTimeForAnswers = onWorkingDay(addDays(usual('updates_answered'), -answerTargetDays));
  const dayOf = (step: BackPlanningStep) => {
    if (step === 'report_due') return reportDueOn;
    return step === 'updates_submitted' ? earlierOf(usual(step), inTimeForAnswers) : usual(step);
  };
  const steps = BACK_PLANNING_STEPS.map((step) => ({ step, by: STEP_OWNERS[step], on: dayOf(step) }));
  const lastDay = steps[0]!.on;
  return { steps, lastDay, makesIt: (submittedOn) => submittedOn <= lastDay };
}
