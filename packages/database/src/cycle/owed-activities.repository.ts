import type { EntityManager } from 'typeorm';

export interface OwedActivity {
  activityId: string;
  /** Its draft or returned update, if it has one. */
  openUpdateId: string | null;
  /** Something was sent for it in this cycle. */
  hasSent: boolean;
}

/** The open, started activities that an organization leads in a cycle, in the plan's order. */
export async function owedActivities(
  manager: EntityManager,
  cycle: { id: string; planId: string; endsOn: string },
  organizationId: string,
): Promise<OwedActivity[]> {
  return manager.query(
    `SELECT activity.id AS "activityId",
            (SELECT id FROM "update" WHERE activity_id = activity.id AND state IN ('draft', 'returned'))
              AS "openUpdateId",
            EXISTS (SELECT 1 FROM "update" WHERE activity_id = activity.id AND cycle_id = $2
                       AND state IN ('submitted', 'accepted', 'superseded', 'declared')) AS "hasSent"
       FROM activity JOIN pillar ON pillar.id = activity.pillar_id
      WHERE activity.plan_id = $1 AND coalesce(activity.lead_organization_id, pillar.lead_organization_id) = $3
        AND activity.status NOT IN ('completed', 'discontinued') AND activity.start_on <= $4::date
      ORDER BY activity.rank`,
    [cycle.planId, cycle.id, organizationId, cycle.endsOn],
  );
}
