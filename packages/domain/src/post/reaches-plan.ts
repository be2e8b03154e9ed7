import type { ActorPost } from './post.ts';

/** What says which plan is meant: plans of one mission are closed to each other. */
export interface PlanPlace {
  id: string;
  missionId: string;
}

/**
 * True where a post reads something of this plan at all. Coordinator and co-lead reach every plan of their
 * mission; focal point, rapporteur, clearance and observer those named for them; nobody else any.
 */
export function reachesPlan(post: ActorPost, plan: PlanPlace): boolean {
  switch (post.kind) {
    case 'coordinator':
    case 'co_lead':
      return post.missionId === plan.missionId;
    case 'focal_point':
    case 'rapporteur':
    case 'clearance':
    case 'observer':
      return post.planIds.includes(plan.id);
    default:
      // An administrator sees no content, and a head cannot sign in.
      return false;
  }
}
