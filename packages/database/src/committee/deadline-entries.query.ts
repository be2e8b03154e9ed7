import { inLanguage, type Text } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import type { Actor, ActorPost } from '@jalon/domain/post/post';
import type { EntityManager } from 'typeorm';
import type { PlanInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';
import { openCouncilSteps } from '../reminder/council-steps.repository.ts';
import type { FoundSubject } from '../reminder/ladder-subjects.repository.ts';

/** A deadline that no activity carries, as a day in somebody's calendar. */
export interface DeadlineEntry {
  kind: 'mandate' | 'plan_end' | 'council_step';
  /** The same for ever, wherever its day moves. */
  id: string;
  on: LocalDate;
  /** The plan's, or the resolution's. */
  reference: string;
  /** The committee's name, the plan's, or what is to be delivered; nothing of it is confidential. */
  title: string;
  planReference: string | null;
  benchmarkSetId: string | null;
  /** The date of the Council from which a step's day is counted. */
  councilDateId?: string | undefined;
}

/**
 * Mandates and ends of these plans, and of the steps towards the Council's dates those that this person's own posts
 * must deliver and that are not done. Give it the plans that are not closed and not only observed.
 */
export async function deadlineEntries(
  manager: EntityManager,
  plans: PlanInView[],
  asker: Asker,
): Promise<DeadlineEntry[]> {
  const { language } = asker;
  const rows: MandateRow[] =
    plans.length === 0 ? [] : await manager.query(MANDATES, [plans.map(({ id }) => id)]);
  const mandates = rows.map(({ name, ...row }) => ({ ...row, title: inLanguage(name, language) }));
  const ends = plans.map((plan) => ({
    kind: 'plan_end' as const,
    id: plan.id,
    on: plan.extendedTo ?? plan.endsOn,
    reference: plan.reference,
    title: inLanguage(plan.title, language),
    planReference: plan.reference,
    benchmarkSetId: null,
  }));
  return [...mandates, ...ends, ...(await ownSteps(manager, asker))];
}

async function ownSteps(manager: EntityManager, { actor, now, language }: Asker): Promise<DeadlineEntry[]> {
  const missionIds = [...new Set(actor.posts.flatMap(({ missionId }) => missionId ?? []))];
  if (missionIds.length === 0) return [];
  const steps = await openCouncilSteps(manager, missionIds, localDateOf(now, 'UTC'));
  return steps
    .filter((step) => isOwedBy(step, actor))
    .map((step) => ({
      kind: 'council_step',
      id: step.subjectId,
      on: step.dueOn,
      reference: step.reference,
      title: inLanguage(step.titles ?? {}, language),
      planReference: step.planId === null ? null : step.planReference,
      benchmarkSetId: step.council?.setId ?? null,
      councilDateId: step.councilDateId,
    }));
}

/** Whether one of this person's own posts must deliver the step. */
function isOwedBy(step: FoundSubject, { posts }: Pick<Actor, 'posts'>): boolean {
  return posts.some((post) => post.missionId === step.missionId && owes(post, step));
}

function owes(post: ActorPost, { duty, council, leadOrganizationId }: FoundSubject): boolean {
  switch (duty) {
    case 'lead':
      return post.kind === 'focal_point' && post.organizationId === leadOrganizationId;
    case 'co_lead':
      return post.kind === 'co_lead' && post.organizationId === leadOrganizationId;
    case 'coordinator':
      return post.kind === 'coordinator';
    case 'rapporteur':
    case 'clearance':
      return (
        post.kind === duty &&
        council !== null &&
        post.side === council.voice &&
        post.benchmarkSetIds.includes(council.setId)
      );
    default:
      return false;
  }
}

type MandateRow = Omit<DeadlineEntry, 'title'> & { name: Text };

const MANDATES = `
SELECT 'mandate' AS kind, mandate.id, mandate.ends_on::text AS "on", plan.reference, organization.name,
       plan.reference AS "planReference", NULL::uuid AS "benchmarkSetId"
  FROM mandate JOIN plan ON plan.id = mandate.plan_id
  JOIN organization ON organization.id = mandate.organization_id
 WHERE mandate.plan_id = ANY($1::uuid[]) AND mandate.ended_on IS NULL ORDER BY mandate.ends_on, mandate.id`;
