import type { Instant } from '@jalon/domain/mission/local-date';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import type { EntityManager } from 'typeorm';

/** Something achieved: an activity verified, or a report on it accepted. */
export interface Achievement {
  what: 'verified' | 'accepted';
  activityId: string;
  reference: string;
  title: string;
  planId: string;
  planReference: string;
  missionId: string;
  leadOrganizationId: string;
  coLeadOrganizationId: string;
  sensitivity: Sensitivity;
  audience: Audience;
}

/**
 * What was verified or accepted after an instant in the activities that these organizations lead or co-lead,
 * and in these missions; one row an activity, what was verified first. At most `limit` rows.
 */
export async function achievementsSince(
  manager: EntityManager,
  of: { organizationIds: string[]; missionIds: string[] },
  since: Instant,
  limit: number,
): Promise<Achievement[]> {
  return manager.query(
    `WITH recent AS (
       SELECT activity_id, 'verified' AS what, recorded_at AS at FROM finding
        WHERE recorded_at > $3 AND finding = 'verified'
       UNION ALL
       SELECT activity_id, 'accepted', accepted_at FROM update WHERE accepted_at > $3 AND state = 'accepted'
     ), latest AS (
       SELECT DISTINCT ON (activity_id) * FROM recent ORDER BY activity_id, what DESC, at DESC
     )
     SELECT latest.what, activity.id AS "activityId", activity.reference, activity.title, plan.id AS "planId",
            plan.reference AS "planReference", plan.mission_id AS "missionId", activity.sensitivity, activity.audience,
            coalesce(activity.lead_organization_id, pillar.lead_organization_id) AS "leadOrganizationId",
            pillar.co_lead_organization_id AS "coLeadOrganizationId"
       FROM latest JOIN activity ON activity.id = latest.activity_id JOIN pillar ON pillar.id = activity.pillar_id
       JOIN plan ON plan.id = activity.plan_id
      WHERE plan.mission_id = ANY($2::uuid[])
         OR coalesce(activity.lead_organization_id, pillar.lead_organization_id) = ANY($1::uuid[])
         OR pillar.co_lead_organization_id = ANY($1::uuid[])
      ORDER BY latest.what DESC, latest.at DESC LIMIT $4`,
    [of.organizationIds, of.missionIds, since, limit],
  );
}
