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

/** Who is told: of the activities that these organizations lead or co-lead, and of all in these missions. */
export interface ProgressReader {
  key: string;
  since: Instant;
  organizationIds: string[];
  missionIds: string[];
}

/**
 * What was verified or accepted since each reader's own instant, by their key; one row an activity, what was verified
 * first, at most `limit` rows each. One statement: the reports since the earliest instant are read once for all.
 */
export async function achievementsSince(
  manager: EntityManager,
  readers: ProgressReader[],
  limit: number,
): Promise<Map<string, Achievement[]>> {
  if (readers.length === 0) return new Map();
  const rows: (Achievement & { key: string })[] = await manager.query(ACHIEVEMENTS, [
    JSON.stringify(readers),
    limit,
  ]);
  return Map.groupBy(rows, ({ key }) => key);
}

const ACHIEVEMENTS = `
WITH reader AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS row(key text, since timestamptz, "organizationIds" jsonb, "missionIds" jsonb)
), beginning AS (
  SELECT min(since) AS since FROM reader
), recent AS (
  SELECT activity_id, 'verified' AS what, recorded_at AS at FROM finding
   WHERE recorded_at > (SELECT since FROM beginning) AND finding = 'verified'
  UNION ALL
  SELECT activity_id, 'accepted', accepted_at FROM update
   WHERE accepted_at > (SELECT since FROM beginning) AND state = 'accepted'
), placed AS MATERIALIZED (
  SELECT recent.*, activity.reference, activity.title, activity.sensitivity, activity.audience, plan.id AS plan_id,
         plan.reference AS plan_reference, plan.mission_id,
         coalesce(activity.lead_organization_id, pillar.lead_organization_id) AS lead_id,
         pillar.co_lead_organization_id AS co_lead_id
    FROM recent JOIN activity ON activity.id = recent.activity_id JOIN pillar ON pillar.id = activity.pillar_id
    JOIN plan ON plan.id = activity.plan_id
), reaches AS MATERIALIZED (
  SELECT key, since, value::uuid AS id FROM reader, jsonb_array_elements_text("organizationIds" || "missionIds")
), told AS (
  SELECT DISTINCT ON (reaches.key, placed.activity_id) reaches.key, placed.*
    FROM placed CROSS JOIN LATERAL unnest(ARRAY[lead_id, co_lead_id, mission_id]) AS place(id)
    JOIN reaches ON reaches.id = place.id AND placed.at > reaches.since
   ORDER BY reaches.key, placed.activity_id, placed.what DESC, placed.at DESC
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY key ORDER BY what DESC, at DESC, activity_id) AS place FROM told
)
SELECT key, what, activity_id AS "activityId", reference, title, plan_id AS "planId",
       plan_reference AS "planReference", mission_id AS "missionId", sensitivity, audience,
       lead_id AS "leadOrganizationId", co_lead_id AS "coLeadOrganizationId"
  FROM ranked WHERE place <= $2 ORDER BY key, place`;
