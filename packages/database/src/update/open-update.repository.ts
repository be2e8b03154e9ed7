import type { EntityManager } from 'typeorm';

/** The draft or returned update of an activity, of which there is at most one. */
export async function openUpdateOf(
  manager: EntityManager,
  activityId: string,
): Promise<{ id: string; state: 'draft' | 'returned'; personId: string } | null> {
  const [row] = await manager.query(
    `SELECT id, state, person_id AS "personId" FROM "update"
      WHERE activity_id = $1 AND state IN ('draft', 'returned')`,
    [activityId],
  );
  return row ?? null;
}

export async function hasOpenUpdate(manager: EntityManager, activityId: string): Promise<boolean> {
  return (await openUpdateOf(manager, activityId)) !== null;
}
