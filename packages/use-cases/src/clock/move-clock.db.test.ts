import { Transactions } from '@jalon/database/transaction/transactions';
import { expect, test } from 'vitest';
import { callerOf } from '../testing/a-benchmark-set.ts';
import { aReminderWorld } from '../testing/a-reminder-world.ts';
import { MoveClock } from './move-clock.ts';

const world = aReminderWorld();
const now = '2026-05-31T12:00:00.000Z';

async function move(to: string, kind: 'administrator' | 'observer' = 'administrator') {
  const seated = await world.build.seat(
    kind === 'administrator' ? null : world.register.mission.id,
    kind,
    'partner',
  );
  const caller = await callerOf(world.build, seated, now);
  return new MoveClock(new Transactions(world.dataSource)).execute(caller, to);
}

test('an administrator moves the clock forward, for every process, and leaves a fact', async () => {
  const to = '2026-06-01T08:00:00.000Z';
  expect(await move(to)).toEqual({ now: to });
  const [{ offset_ms }] = await world.query('SELECT offset_ms FROM clock');
  expect(Math.abs(Date.now() + Number(offset_ms) - Date.parse(to))).toBeLessThan(10_000);
  const [fact] = await world.query('SELECT name FROM fact ORDER BY number DESC LIMIT 1');
  expect(fact).toEqual({ name: 'clock.moved' });
});

test('it never goes back, nobody else moves it, and without JALON_NOW there is nothing to move', async () => {
  await expect(move('2026-05-30T08:00:00.000Z')).rejects.toThrow('clock-only-forward');
  await expect(move('2026-06-30T08:00:00.000Z', 'observer')).rejects.toThrow('may-not-do-this');
  await world.query('UPDATE clock SET movable = false');
  await expect(move('2026-06-30T08:00:00.000Z')).rejects.toThrow('not-found');
});
