import type { EntityManager } from 'typeorm';

/** Taken by whoever moves an organization, so that two at once cannot close a circle. */
const PLACES_LOCK = 'SELECT pg_advisory_xact_lock(7417, 4)';

/** Every organization's place, held still until the transaction ends. */
export async function organizationPlaces(
  manager: EntityManager,
): Promise<{ id: string; parentId: string | null }[]> {
  await manager.query(PLACES_LOCK);
  return manager.query('SELECT id, parent_id AS "parentId" FROM organization');
}

/** True where a post, a plan, an activity or a report names the organization. */
export async function isOrganizationUsed(manager: EntityManager, id: string): Promise<boolean> {
  const [row] = await manager.query(
    `SELECT EXISTS (SELECT 1 FROM post WHERE organization_id = $1)
         OR EXISTS (SELECT 1 FROM plan_party WHERE organization_id = $1)
         OR EXISTS (SELECT 1 FROM pillar WHERE $1 IN (lead_organization_id, co_lead_organization_id))
         OR EXISTS (SELECT 1 FROM mandate WHERE organization_id = $1)
         OR EXISTS (SELECT 1 FROM activity WHERE lead_organization_id = $1)
         OR EXISTS (SELECT 1 FROM activity_support WHERE organization_id = $1)
         OR EXISTS (SELECT 1 FROM "update" WHERE $1 IN (organization_id, recorded_for_organization_id)) AS used`,
    [id],
  );
  return row.used;
}
