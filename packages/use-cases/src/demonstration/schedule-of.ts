import type { DemonstrationActivity, DemonstrationData, DemonstrationStep } from './demonstration-data.ts';

/** A step and the activity on which it happened. */
export interface ScheduledStep {
  /** The activity's full reference. */
  reference: string;
  planReference: string;
  activity: DemonstrationActivity;
  step: DemonstrationStep;
}

/** Every step of every activity, oldest first; steps of one activity on one day keep their order. */
export function scheduleOf(data: DemonstrationData): ScheduledStep[] {
  return activitiesOf(data)
    .flatMap(({ activity, ...rest }) => activity.history.map((step) => ({ ...rest, activity, step })))
    .sort((one, other) => other.step.daysAgo - one.step.daysAgo);
}

function activitiesOf(data: DemonstrationData): Omit<ScheduledStep, 'step'>[] {
  return data.plans.flatMap((plan) =>
    plan.pillars.flatMap((pillar) =>
      pillar.commitments.flatMap((commitment) =>
        commitment.activities.map((activity) => ({
          planReference: plan.reference,
          reference: `${plan.reference}-P${pillar.number}-C${commitment.number}-A${activity.number}`,
          activity,
        })),
      ),
    ),
  );
}
