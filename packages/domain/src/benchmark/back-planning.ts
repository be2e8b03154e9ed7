import { addDays, type LocalDate } from '../mission/local-date.ts';
import { type Calendar, isWorkingDay, previousWorkingDay } from '../mission/mission-calendar.ts';

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

/** Who delivers a step, and how many days before the Council's date. Fourteen days are the target for an answer. */
const STEPS: Record<
  BackPlanningStep,
  { by: 'lead' | 'co_lead' | 'rapporteur' | 'clearance'; daysBefore: number }
> = {
  updates_submitted: { by: 'lead', daysBefore: 42 },
  updates_answered: { by: 'co_lead', daysBefore: 28 },
  findings_recorded: { by: 'co_lead', daysBefore: 21 },
  draft_complete: { by: 'rapporteur', daysBefore: 14 },
  report_cleared: { by: 'clearance', daysBefore: 7 },
  report_frozen: { by: 'rapporteur', daysBefore: 2 },
  report_due: { by: 'rapporteur', daysBefore: 0 },
};

export interface BackPlan {
  /** In the order of time. A step that would fall on a day off is due on the working day before. */
  steps: { step: BackPlanningStep; by: (typeof STEPS)[BackPlanningStep]['by']; on: LocalDate }[];
  /** "Submit today and it makes it": an update submitted on this date can still be answered, verified, cited. */
  makesIt(submittedOn: LocalDate): boolean;
}

/** From a date of the Council (15 April) back to what each must deliver by when. The Council's date stays. */
export function backPlanning(reportDueOn: LocalDate, calendar: Calendar): BackPlan {
  const steps = BACK_PLANNING_STEPS.map((step) => {
    const { by, daysBefore } = STEPS[step];
    const nominal = addDays(reportDueOn, -daysBefore);
    const moves = daysBefore > 0 && !isWorkingDay(nominal, calendar);
    return { step, by, on: moves ? previousWorkingDay(nominal, calendar) : nominal };
  });
  const lastDay = steps[0]!.on;
  return { steps, makesIt: (submittedOn) => submittedOn <= lastDay };
}
