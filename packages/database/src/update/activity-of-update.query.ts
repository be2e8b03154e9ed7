import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';

/** The activity that an update is about; null for what is no update. Says nothing about who may see it. */
export async function activityOfUpdate(manager: EntityManager, updateId: string): Promise<string | null> {
  if (!isId(updateId)) return null;
  const [row] = await manager.query('SELECT activity_id FROM "update" WHERE id = $1', [updateId]);
  return row?.activity_id ?? null;
}
