import type { Holiday, MissionCalendar } from '@jalon/domain/mission/amend-calendar';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import { MissionEntity } from './mission.entity.ts';

/** A mission by its id or code, locked until the transaction ends; null where there is none. */
export function lockMission(manager: EntityManager, idOrCode: string): Promise<MissionEntity | null> {
  const where = isId(idOrCode) ? { id: idOrCode } : { code: idOrCode };
  return manager.findOne(MissionEntity, { where, lock: { mode: 'for_no_key_update' } });
}

/** Zone, weekend and holidays of a mission as the domain speaks of them. */
export function calendarOf({
  timeZone,
  weekend,
  holidays,
  holidayNames,
}: Pick<MissionEntity, 'timeZone' | 'weekend' | 'holidays' | 'holidayNames'>): MissionCalendar {
  return {
    timeZone,
    weekend,
    holidays: [...holidays].sort().map((on): Holiday => ({ on, name: holidayNames[on] ?? null })),
  };
}

export async function saveCalendar(
  manager: EntityManager,
  mission: MissionEntity,
  { timeZone, weekend, holidays }: MissionCalendar,
  now: Instant,
): Promise<void> {
  await manager.update(MissionEntity, mission.id, {
    timeZone,
    weekend,
    holidays: holidays.map(({ on }) => on),
    holidayNames: Object.fromEntries(holidays.flatMap(({ on, name }) => (name ? [[on, name]] : []))),
    version: mission.version + 1,
    calendarAmendedAt: now,
  });
}

/** Which of these zones PostgreSQL knows too: it counts days in its statements. */
export async function zonesOfDatabase(manager: EntityManager, names: string[]): Promise<string[]> {
  const rows: { zone: string }[] = await manager.query(
    'SELECT zone FROM unnest($1::text[]) AS zone WHERE known_zone(zone) = zone ORDER BY zone',
    [names],
  );
  return rows.map(({ zone }) => zone);
}

/** A digest of a mission that is written down and has not gone to the outbox. */
export interface WaitingDigest {
  id: string;
  personId: string;
  localDate: string;
}

/**
 * Digests of a mission for this date or a later one that are planned, or whose mail has not left; locked until the
 * transaction ends.
 */
export function lockWaitingDigests(
  manager: EntityManager,
  missionId: string,
  from: LocalDate,
): Promise<WaitingDigest[]> {
  return manager.query(
    `SELECT id, person_id AS "personId", local_date::text AS "localDate" FROM digest
      WHERE mission_id = $1 AND local_date >= $2 AND id IN (
        SELECT id FROM digest WHERE state = 'planned'
        UNION SELECT digest_id FROM mail WHERE mission_id = $1 AND delivered_at IS NULL
           AND failed_at IS NULL AND suppressed_at IS NULL)
      ORDER BY id FOR UPDATE`,
    [missionId, from],
  );
}

/** Nothing of these digests leaves before those instants; what is to leave later anyhow stays as it is. */
export async function holdDigests(
  manager: EntityManager,
  digests: { id: string; until: Instant }[],
): Promise<void> {
  if (digests.length === 0) return;
  const rows = JSON.stringify(digests);
  await manager.query(
    `UPDATE digest SET due_at = greatest(due_at, row.until)
       FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, until timestamptz)
      WHERE digest.id = row.id AND digest.state = 'planned'`,
    [rows],
  );
  await manager.query(
    `UPDATE mail SET next_attempt_at = greatest(coalesce(next_attempt_at, row.until), row.until)
       FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, until timestamptz)
      WHERE mail.digest_id = row.id AND delivered_at IS NULL AND failed_at IS NULL AND suppressed_at IS NULL`,
    [rows],
  );
}
