import type { EntityManager } from 'typeorm';

/** Ends one session of this person; its id, or nothing where they have no such session. */
export async function endSession(manager: EntityManager, personId: string, id: string): Promise<string[]> {
  const ended = await manager.query(
    'DELETE FROM sign_in_session WHERE user_id = $1 AND id = $2 RETURNING id',
    [personId, id],
  );
  return idsOf(ended);
}

/** Ends every session of this person but the one that is named, where one is. Answers the ids of those that ended. */
export async function endOtherSessions(
  manager: EntityManager,
  personId: string,
  butId: string | null,
): Promise<string[]> {
  const ended = await manager.query(
    'DELETE FROM sign_in_session WHERE user_id = $1 AND ($2::uuid IS NULL OR id <> $2) RETURNING id',
    [personId, butId],
  );
  return idsOf(ended);
}

/** TypeORM answers a DELETE with its rows and their number. */
function idsOf([rows]: [{ id: string }[], number]): string[] {
  return rows.map(({ id }) => id);
}
