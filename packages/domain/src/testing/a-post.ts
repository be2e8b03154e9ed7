import type { Actor, ActorPost } from '../post/post.ts';
import type { Place } from '../post/rights.ts';

/** The world of these tests: one mission, one plan, its justice pillar led by a ministry and co-led by UN staff. */
export const mission = 'mission-mali';
export const plan = { id: 'plan-mli-2022', missionId: mission };
export const otherPlan = { id: 'plan-cma', missionId: mission };
export const ministry = 'ministry-of-justice';
export const prisonService = 'prison-service';
export const armedGroup = 'armed-group';
export const unJustice = 'un-justice-section';
export const unWomen = 'un-women';
export const wpaUnit = 'wpa-unit';
export const benchmarkSet = 'set-2577';

/** An activity of the justice pillar, supported by UN Women. */
export const place = {
  missionId: mission,
  planId: plan.id,
  leadOrganizationId: ministry,
  coLeadOrganizationId: unJustice,
  supportOrganizationIds: [unWomen],
} satisfies Place;

export function aPost(changes: Partial<ActorPost> & Pick<ActorPost, 'kind'>): ActorPost {
  const organizationId = changes.organizationId ?? wpaUnit;
  return {
    postId: `post-of-${changes.kind}-in-${organizationId}`,
    missionId: mission,
    organizationId,
    side: 'un',
    organizationLine: [organizationId],
    planIds: [],
    benchmarkSetIds: [],
    ...changes,
  };
}

export const coordinatorPost = aPost({ kind: 'coordinator' });
export const coLeadPost = aPost({ kind: 'co_lead', organizationId: unJustice });
export const leadPost = aPost({
  kind: 'focal_point',
  organizationId: ministry,
  organizationLine: [ministry, prisonService],
  side: 'national',
  planIds: [plan.id],
});
export const otherLeadPost = aPost({
  kind: 'focal_point',
  organizationId: armedGroup,
  side: 'national',
  planIds: [otherPlan.id],
});
export const observerPost = aPost({
  kind: 'observer',
  organizationId: 'donor',
  side: 'partner',
  planIds: [plan.id],
});
export const administratorPost = aPost({ kind: 'administrator', organizationId: 'host', missionId: null });
export const rapporteurPost = (side: 'un' | 'national') =>
  aPost({
    kind: 'rapporteur',
    organizationId: `${side}-rapporteurs`,
    side,
    planIds: [plan.id],
    benchmarkSetIds: [benchmarkSet],
  });
export const clearancePost = (side: 'un' | 'national') =>
  aPost({
    kind: 'clearance',
    organizationId: `${side}-clearance`,
    side,
    planIds: [plan.id],
    benchmarkSetIds: [benchmarkSet],
  });

/** A person in these posts; the same name is the same person. */
export function anActor(personId: string, ...posts: ActorPost[]): Actor {
  return { personId, posts };
}

export const coordinator = anActor('aminata', coordinatorPost);
export const coLead = anActor('colette', coLeadPost);
export const lead = anActor('luc', leadPost);
export const otherLead = anActor('omar', otherLeadPost);
export const observer = anActor('olga', observerPost);
export const administrator = anActor('adama', administratorPost);
