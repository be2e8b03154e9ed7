import type { Instant } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';
import type { CalendarKey } from './calendar-key.query.ts';

interface NewKey {
  id: string;
  personId: string;
  now: Instant;
}

const RETURNING = 'RETURNING id, person_id AS "personId", rotation';

/** The person's key, made where they have none; two requests at once make one. */
export async function keepCalendarKey(
  manager: EntityManager,
  { id, personId, now }: NewKey,
): Promise<{ key: CalendarKey; isNew: boolean }> {
  const [made] = await manager.query(
    `INSERT INTO calendar_address (id, person_id, rotated_at) VALUES ($1, $2, $3)
     ON CONFLICT (person_id) DO NOTHING ${RETURNING}`,
    [id, personId, now],
  );
  if (made) return { key: made, isNew: true };
  const [key] = await manager.query(
    'SELECT id, person_id AS "personId", rotation FROM calendar_address WHERE person_id = $1',
    [personId],
  );
  return { key, isNew: false };
}

/** The next key of this person; the one before is worth nothing. */
export async function nextCalendarKey(
  manager: EntityManager,
  { id, personId, now }: NewKey,
): Promise<CalendarKey> {
  const [key] = await manager.query(
    `INSERT INTO calendar_address (id, person_id, rotated_at) VALUES ($1, $2, $3)
     ON CONFLICT (person_id) DO UPDATE SET rotation = calendar_address.rotation + 1, rotated_at = excluded.rotated_at
     ${RETURNING}`,
    [id, personId, now],
  );
  return key;
}

/** Makes the person's address worthless, where they have one. */
export async function spoilCalendarKey(
  manager: EntityManager,
  personId: string,
  now: Instant,
): Promise<CalendarKey | null> {
  const [rows]: [CalendarKey[], number] = await manager.query(
    `UPDATE calendar_address SET rotation = rotation + 1, rotated_at = $2 WHERE person_id = $1 ${RETURNING}`,
    [personId, now],
  );
  return rows[0] ?? null;
}
