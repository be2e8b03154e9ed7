import type { Fact } from '@jalon/domain/audit/fact';
import type { EntityManager } from 'typeorm';

/** A fact as the stream of events needs it: with the organization in whose name it was done. */
export interface FactAfter extends Fact {
  organizationId: string | null;
}

/** The facts after this number, in their one order, at most `limit` of them. */
export async function factsAfter(
  manager: EntityManager,
  number: number,
  limit: number,
): Promise<FactAfter[]> {
  return manager.query(
    `SELECT fact.number::int AS number, fact.at::text AS at, fact.name, fact.person_id AS "personId", fact.post_id AS "postId",
            fact.subject_type AS "subjectType", fact.subject_id AS "subjectId", fact.mission_id AS "missionId",
            fact.plan_id AS "planId", fact.activity_id AS "activityId", fact.sensitivity, fact.audience,
            fact.concerned_organization_ids AS "concernedOrganizationIds", post.organization_id AS "organizationId"
       FROM fact LEFT JOIN post ON post.id = fact.post_id
      WHERE fact.number > $1 ORDER BY fact.number LIMIT $2`,
    [number, limit],
  );
}

/** The number of the last fact; 0 where there is none. */
export async function lastFactNumber(manager: EntityManager): Promise<number> {
  const [row] = await manager.query('SELECT coalesce(max(number), 0)::int AS number FROM fact');
  return row.number;
}
