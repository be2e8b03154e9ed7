import type { FactName } from '@jalon/domain/audit/fact';
import type { EntityManager } from 'typeorm';

/** How far a reader of the facts has come; only one at a time reads under a name. */
export async function lockCursor(manager: EntityManager, consumer: string): Promise<number> {
  await manager.query(
    'INSERT INTO relay_cursor (consumer, number) VALUES ($1, 0) ON CONFLICT (consumer) DO NOTHING',
    [consumer],
  );
  const [row] = await manager.query('SELECT number FROM relay_cursor WHERE consumer = $1 FOR UPDATE', [
    consumer,
  ]);
  return Number(row.number);
}

/** The facts after a number, in order: ids only. */
export async function factsAfter(
  manager: EntityManager,
  after: number,
  limit: number,
): Promise<{ number: number; name: FactName; subjectId: string }[]> {
  const rows = await manager.query(
    'SELECT number, name, subject_id FROM fact WHERE number > $1 ORDER BY number LIMIT $2',
    [after, limit],
  );
  return rows.map((row: { number: string; name: FactName; subject_id: string }) => ({
    number: Number(row.number),
    name: row.name,
    subjectId: row.subject_id,
  }));
}

export async function moveCursor(manager: EntityManager, consumer: string, to: number): Promise<void> {
  await manager.query('UPDATE relay_cursor SET number = $2 WHERE consumer = $1', [consumer, to]);
}
