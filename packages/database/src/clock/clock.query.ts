import type { Instant } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';

/**
 * The program's clock: the real one plus the offset that every process shares. Every rule, job and stored
 * instant uses it. Sessions and throttling do not.
 */
export async function readClock(manager: EntityManager): Promise<Instant> {
  const [row] = await manager.query('SELECT offset_ms FROM clock WHERE id = 1');
  return new Date(Date.now() + Number(row?.offset_ms ?? 0)).toISOString();
}

/** True where `JALON_NOW` was given on an empty database. */
export async function clockIsMovable(manager: EntityManager): Promise<boolean> {
  const [row] = await manager.query('SELECT movable FROM clock WHERE id = 1');
  return row?.movable === true;
}

/** Sets the clock to `now` for every process, and with it that it may be moved again. */
export async function setClock(manager: EntityManager, now: Instant): Promise<void> {
  const realNow = Date.now();
  await manager.query('UPDATE clock SET offset_ms = $1, movable = true, moved_at = $2 WHERE id = 1', [
    Date.parse(now) - realNow,
    new Date(realNow).toISOString(),
  ]);
}

/** Sets the clock while the demonstration's history is replayed; whether it may be moved stays as it is. */
export async function replayClock(manager: EntityManager, now: Instant): Promise<void> {
  await manager.query('UPDATE clock SET offset_ms = $1 WHERE id = 1', [Date.parse(now) - Date.now()]);
}

/** The offset itself, to be put back as it was. */
export async function clockOffset(manager: EntityManager): Promise<number> {
  const [row] = await manager.query('SELECT offset_ms FROM clock WHERE id = 1');
  return Number(row?.offset_ms ?? 0);
}

export async function setClockOffset(manager: EntityManager, offsetMs: number): Promise<void> {
  await manager.query('UPDATE clock SET offset_ms = $1 WHERE id = 1', [offsetMs]);
}
