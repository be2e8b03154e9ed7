import { MilestoneEntity } from '@jalon/database/activity/activity.entity';
import { PlanPartyEntity } from '@jalon/database/plan/plan.entity';
import type { Source } from '@jalon/domain/plan/plan';
import { CreateActivity } from '../activity/create-activity.ts';
import type { Caller } from '../caller.ts';
import { CreateCommitment } from '../plan/create-commitment.ts';
import { CreatePillar } from '../plan/create-pillar.ts';
import { CreatePlan } from '../plan/create-plan.ts';
import type {
  DemonstrationActivity,
  DemonstrationCommitment,
  DemonstrationPillar,
  DemonstrationPlan,
  DemonstrationSource,
} from './demonstration-data.ts';
import { id, type Stage } from './stage.ts';

/** Puts a plan on the register in the coordinator's name: pillars, commitments and activities, still untouched. */
export async function loadPlan(stage: Stage, plan: DemonstrationPlan): Promise<void> {
  const { loadDay } = stage;
  // Each mission's coordinator puts its plans on the register, on the day on which the clock stands.
  const caller = await stage.caller(id(stage.coordinators, plan.mission), loadDay.firstDaysAgo);
  const planId = await new CreatePlan(stage.transactions).execute(caller, {
    reference: plan.reference,
    title: plan.title,
    type: plan.type,
    missionId: plan.mission,
    signedOn: plan.signedOn,
    signedPlace: plan.signedPlace,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    extendedTo: stage.loadDay.extendedTo(plan),
    languages: plan.languages,
    sources: plan.sources.map(toSource),
    demonstration: plan.demonstration,
  });
  stage.plans.set(plan.reference, planId);
  const parties = plan.parties.map((code) => ({ planId, organizationId: id(stage.organizations, code) }));
  if (parties.length > 0) await stage.transactions.dataSource.manager.insert(PlanPartyEntity, parties);
  for (const pillar of plan.pillars) await loadPillar(stage, caller, plan, pillar);
}

async function loadPillar(
  stage: Stage,
  caller: Caller,
  plan: DemonstrationPlan,
  pillar: DemonstrationPillar,
): Promise<void> {
  const { number, title, objective, demonstration } = pillar;
  const pillarId = await new CreatePillar(stage.transactions).execute(caller, plan.reference, {
    number,
    title,
    objective,
    demonstration,
    leadOrganizationId: pillar.leadOrganization,
    coLeadOrganizationId: pillar.coLeadOrganization,
    sources: pillar.sources.map(toSource),
  });
  for (const commitment of pillar.commitments) {
    const { number, text, source, achievementTest, demonstration } = commitment;
    const request = { number, text, source, achievementTest, demonstration };
    await new CreateCommitment(stage.transactions).execute(caller, pillarId, request);
    const stem = `${plan.reference}-P${pillar.number}-C${commitment.number}`;
    await loadActivities(stage, caller, plan, stem, commitment);
  }
}

async function loadActivities(
  stage: Stage,
  caller: Caller,
  plan: DemonstrationPlan,
  stem: string,
  { activities }: DemonstrationCommitment,
): Promise<void> {
  for (const activity of activities) {
    const activityId = await new CreateActivity(stage.transactions).execute(caller, plan.reference, {
      commitmentId: stem,
      title: activity.title,
      description: activity.description,
      startOn: stage.loadDay.date(activity.startDays),
      dueOn: stage.loadDay.date(activity.dueDays),
      leadOrganizationId: activity.leadOrganization,
      supportOrganizationIds: activity.supportOrganizations,
      budget: activity.budget,
      sensitivity: activity.sensitivity,
      audience: activity.audience,
      demonstration: true,
    });
    stage.activities.set(`${stem}-A${activity.number}`, activityId);
    await loadMilestones(stage, activityId, activity);
  }
}

async function loadMilestones(
  stage: Stage,
  activityId: string,
  { milestones = [] }: DemonstrationActivity,
): Promise<void> {
  await stage.transactions.run({ personId: null, source: 'cli' }, async (transaction) => {
    const rows = milestones.map(({ title, dueDays, doneDaysAgo }) => ({
      id: transaction.newId(),
      activityId,
      title,
      dueOn: stage.loadDay.date(dueDays),
      doneOn: doneDaysAgo === undefined ? null : stage.loadDay.date(-doneDaysAgo),
    }));
    if (rows.length > 0) await transaction.manager.insert(MilestoneEntity, rows);
  });
}

/** A source as it is kept: which fields it supports stays in the file. */
function toSource({ document, place, url, unverified }: DemonstrationSource): Source {
  return {
    document,
    ...(place !== undefined && { place }),
    ...(url !== undefined && { url }),
    ...(unverified !== undefined && { unverified }),
  };
}
