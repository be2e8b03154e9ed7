import { isVisible } from '@jalon/domain/post/is-visible';
import type { Marked } from '@jalon/domain/post/reader';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import type { ReachedPlan } from '../plan/plan.repository.ts';

/** A card beside which another one is to stand, and the ranks next to it; null at an end of the order. */
export interface Neighbour {
  id: string;
  rank: string;
  rankAbove: string | null;
  rankBelow: string | null;
}

/**
 * Finds cards of this plan by id or reference, and the ranks around them with the moving card left out. A card
 * that the reader cannot see, or of another plan, is not found. One statement; call it with the plan locked.
 */
export async function neighboursIn(
  manager: EntityManager,
  { plan, reader }: Pick<ReachedPlan, 'plan' | 'reader'>,
  movingId: string,
  names: string[],
): Promise<(idOrReference: string) => Neighbour | null> {
  if (names.length === 0) return () => null;
  const rows: Row[] = await manager.query(NEIGHBOURS, [
    plan.id,
    movingId,
    names.filter(isId),
    names.filter((name) => !isId(name)),
  ]);
  const seen = rows.filter(({ sensitivity, audience, concernedOrganizationIds }) =>
    isVisible({ sensitivity, audience, concernedOrganizationIds }, reader),
  );
  return (name) => seen.find(({ id, reference }) => id === name.toLowerCase() || reference === name) ?? null;
}

interface Row extends Neighbour, Marked {
  reference: string;
}

const NEIGHBOURS = `
SELECT a.id, a.reference, a.rank, a.sensitivity, a.audience,
       ARRAY[coalesce(a.lead_organization_id, p.lead_organization_id), p.co_lead_organization_id]
         AS "concernedOrganizationIds",
       (SELECT min(other.rank) FROM activity other
         WHERE other.plan_id = a.plan_id AND other.id <> $2 AND other.rank > a.rank) AS "rankAbove",
       (SELECT max(other.rank) FROM activity other
         WHERE other.plan_id = a.plan_id AND other.id <> $2 AND other.rank < a.rank) AS "rankBelow"
  FROM activity a JOIN pillar p ON p.id = a.pillar_id
 WHERE a.plan_id = $1 AND (a.id = ANY($3::uuid[]) OR a.reference = ANY($4::text[]))`;
