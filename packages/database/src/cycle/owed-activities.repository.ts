import type { EntityManager } from 'typeorm';

export interface OwedActivity {
  activityId: string;
  /** Its draft, or its returned update that was corrected, if it has one. */
  openUpdateId: string | null;
  /** Something was sent for it in this cycle, be it returned meanwhile. */
  hasSent: boolean;
}

/**
 * The activities for which an organization owes something in a cycle, in the plan's order: the open ones that
 * have started by its end, and whatever it has begun to write about. A returned update that nobody has touched
 * since is not ready to be sent: it still waits for its correction.
 */
export async function owedActivities(
  manager: EntityManager,
  cycle: { id: string; planId: string; endsOn: string },
  organizationId: string,
): Promise<OwedActivity[]> {
  return manager.query(
    `SELECT activity.id AS "activityId",
            CASE WHEN begun.state = 'draft' OR begun.saved_at > begun.returned_at THEN begun.id END
              AS "openUpdateId",
            begun.state IS NOT DISTINCT FROM 'returned' OR EXISTS (
              SELECT 1 FROM "update" WHERE activity_id = activity.id AND cycle_id = $2
                 AND state IN ('submitted', 'accepted', 'superseded', 'declared')) AS "hasSent"
       FROM activity JOIN pillar ON pillar.id = activity.pillar_id
       LEFT JOIN "update" begun ON begun.activity_id = activity.id AND begun.state IN ('draft', 'returned')
      WHERE activity.plan_id = $1 AND coalesce(activity.lead_organization_id, pillar.lead_organization_id) = $3
        AND activity.status <> 'discontinued'
        AND (begun.state = 'draft' OR begun.state = 'returned'
             OR (activity.status <> 'completed' AND activity.start_on <= $4::date))
      ORDER BY activity.rank`,
    [cycle.planId, cycle.id, organizationId, cycle.endsOn],
  );
}
