import type { NewFact } from '@jalon/domain/audit/fact';
import type { EntityManager } from 'typeorm';

export type PlaceOfActivity = Pick<
  NewFact,
  'missionId' | 'planId' | 'activityId' | 'sensitivity' | 'concernedOrganizationIds'
>;

/** Where an activity stands, as a fact about something on it says. */
export async function placeOfActivity(manager: EntityManager, activityId: string): Promise<PlaceOfActivity> {
  const [row] = await manager.query(
    `SELECT plan.mission_id AS "missionId", plan.id AS "planId", activity.id AS "activityId", activity.sensitivity,
            jsonb_build_array(coalesce(activity.lead_organization_id, pillar.lead_organization_id),
                              pillar.co_lead_organization_id) AS "concernedOrganizationIds"
       FROM activity JOIN pillar ON pillar.id = activity.pillar_id JOIN plan ON plan.id = activity.plan_id
      WHERE activity.id = $1`,
    [activityId],
  );
  return row;
}
