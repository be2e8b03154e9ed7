import type { EntityManager } from 'typeorm';

/** What a private calendar address is computed from, beside the installation's secret. */
export interface CalendarKey {
  id: string;
  personId: string;
  rotation: number;
}

/** The key with this id; null where there is none. */
export async function calendarKey(manager: EntityManager, id: string): Promise<CalendarKey | null> {
  const [row] = await manager.query(
    'SELECT id, person_id AS "personId", rotation FROM calendar_address WHERE id = $1',
    [id],
  );
  return row ?? null;
}
