import type { Instant } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';

/** How far something has come; null where it never ran. Locked until the transaction ends. */
export async function lockWatermark(manager: EntityManager, name: string): Promise<Instant | null> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 7418))', [name]);
  const [row] = await manager.query('SELECT reached_at FROM watermark WHERE name = $1', [name]);
  return row ? new Date(row.reached_at).toISOString() : null;
}

/** The same without a lock. */
export async function readWatermark(manager: EntityManager, name: string): Promise<Instant | null> {
  const [row] = await manager.query('SELECT reached_at FROM watermark WHERE name = $1', [name]);
  return row ? new Date(row.reached_at).toISOString() : null;
}

/** Every watermark whose name begins so, by name. */
export async function readWatermarks(manager: EntityManager, prefix: string): Promise<Map<string, Instant>> {
  const rows = await manager.query('SELECT name, reached_at FROM watermark WHERE starts_with(name, $1)', [
    prefix,
  ]);
  return new Map(
    rows.map((row: { name: string; reached_at: Date }) => [row.name, new Date(row.reached_at).toISOString()]),
  );
}

/** It only rises: a slower process cannot set it back. */
export async function raiseWatermark(manager: EntityManager, name: string, to: Instant): Promise<void> {
  await manager.query(
    `INSERT INTO watermark (name, reached_at, ticks) VALUES ($1, $2, 1)
     ON CONFLICT (name) DO UPDATE SET reached_at = greatest(watermark.reached_at, excluded.reached_at),
                                      ticks = watermark.ticks + 1`,
    [name, to],
  );
}

/**
 * Sets it back, so that what it had passed is looked at once more. Only under its lock, and only where doing again
 * what was done changes nothing.
 */
export async function lowerWatermark(manager: EntityManager, name: string, to: Instant): Promise<void> {
  await manager.query('UPDATE watermark SET reached_at = least(reached_at, $2) WHERE name = $1', [name, to]);
}

/** How often it was raised, by whatever process; 0 where it never was. */
export async function timesRaised(manager: EntityManager, name: string): Promise<number> {
  const [row] = await manager.query('SELECT ticks FROM watermark WHERE name = $1', [name]);
  return row?.ticks ?? 0;
}

/** What the API waits for after it has moved the clock: everything due by then is in the outbox. */
export const TICK_WATERMARK = 'tick';
