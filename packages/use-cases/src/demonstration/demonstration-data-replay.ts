import { addDays, type LocalDate } from '@jalon/domain/mission/local-date';
import {
  type DemonstrationActivity,
  type DemonstrationData,
  type DemonstrationPillar,
  type DemonstrationPlan,
  FIRST_HISTORY_DAYS_AGO,
} from './demonstration-data.ts';
import { actorOn, personInPost } from './demonstration-data-actors.ts';
import type { ReplayedActivity } from './demonstration-data-card.ts';
import { replayStep } from './demonstration-data-steps.ts';

/** What the histories come to, and every step that the domain's rules refuse or that does not fit in time. */
export interface Replay {
  refusals: string[];
  activities: ReplayedActivity[];
}

/**
 * Replays every history through the domain's own rules, in memory: what the use cases will be asked to do when
 * the data is loaded on `loadDay`. Data that is whole has no refusals.
 */
export function replayDemonstration(data: DemonstrationData, loadDay: LocalDate): Replay {
  const activities = data.plans.flatMap((plan) =>
    plan.pillars.flatMap((pillar) =>
      pillar.commitments.flatMap((commitment) =>
        commitment.activities.map((activity) => {
          const number = `P${pillar.number}-C${commitment.number}-A${activity.number}`;
          return newCard(`${plan.reference}-${number}`, plan, pillar, activity, loadDay);
        }),
      ),
    ),
  );
  return { refusals: activities.flatMap((card) => replayHistory(data, card, loadDay)), activities };
}

function newCard(
  reference: string,
  plan: DemonstrationPlan,
  pillar: DemonstrationPillar,
  activity: DemonstrationActivity,
  loadDay: LocalDate,
): ReplayedActivity {
  return {
    reference,
    activity,
    place: {
      missionId: plan.mission,
      planId: plan.reference,
      leadOrganizationId: activity.leadOrganization ?? pillar.leadOrganization,
      coLeadOrganizationId: pillar.coLeadOrganization,
      supportOrganizationIds: activity.supportOrganizations ?? [],
    },
    status: 'not_started',
    startOn: addDays(loadDay, activity.startDays),
    dueOn: addDays(loadDay, activity.dueDays),
    declaredOn: null,
    updates: [],
    findings: [],
    comments: [],
    sequence: 0,
  };
}

function replayHistory(data: DemonstrationData, card: ReplayedActivity, loadDay: LocalDate): string[] {
  const { history } = card.activity;
  return history.flatMap((step, at) => {
    const name = `${card.reference} step ${at + 1} (${step.step}, ${step.daysAgo} days ago)`;
    const before = history[at - 1];
    if (before && before.daysAgo < step.daysAgo) return [`${name}: out of order`];
    if (step.daysAgo < 1 || step.daysAgo > FIRST_HISTORY_DAYS_AGO) return [`${name}: outside the history`];
    const account = personInPost(data, step.as, -step.daysAgo, step.by);
    if (!account) return [`${name}: nobody is in the post ${step.as}`];
    const actor = actorOn(data, account, -step.daysAgo);
    const decision = replayStep(card, step, { actor, loadDay, today: addDays(loadDay, -step.daysAgo) });
    if (!decision.allowed) return [`${name}: ${decision.refusal.code}`];
    return decision.value === step.as ? [] : [`${name}: done in the post ${decision.value}`];
  });
}
