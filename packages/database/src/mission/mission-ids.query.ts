import type { EntityManager } from 'typeorm';

/** Every mission, in the order of their codes. */
export async function missionIds(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query('SELECT id FROM mission ORDER BY code');
  return rows.map(({ id }: { id: string }) => id);
}
