import type { EntityManager } from 'typeorm';

/** Those of these posts that are observers', of this mission or of none, or to which the plan is open already. */
export async function observersAmong(
  manager: EntityManager,
  plan: { id: string; missionId: string },
  postIds: string[],
): Promise<string[]> {
  const rows = await manager.query(
    `SELECT id FROM post
      WHERE id = ANY($1::uuid[]) AND kind = 'observer'
        AND (mission_id IS NULL OR mission_id = $3
             OR EXISTS (SELECT 1 FROM plan_opening WHERE plan_id = $2 AND post_id = post.id))`,
    [postIds, plan.id, plan.missionId],
  );
  return rows.map(({ id }: { id: string }) => id);
}

/** The posts to which a plan is opened, in a fixed order. */
export async function openedTo(manager: EntityManager, planId: string): Promise<string[]> {
  const rows = await manager.query('SELECT post_id FROM plan_opening WHERE plan_id = $1 ORDER BY post_id', [
    planId,
  ]);
  return rows.map(({ post_id }: { post_id: string }) => post_id);
}

/** Opens a plan to exactly these posts. */
export async function setOpenings(manager: EntityManager, planId: string, postIds: string[]): Promise<void> {
  await manager.query('DELETE FROM plan_opening WHERE plan_id = $1 AND post_id <> ALL($2::uuid[])', [
    planId,
    postIds,
  ]);
  await manager.query(
    'INSERT INTO plan_opening (plan_id, post_id) SELECT $1, id FROM unnest($2::uuid[]) AS id ON CONFLICT DO NOTHING',
    [planId, postIds],
  );
}
