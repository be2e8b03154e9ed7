import { Transactions } from '@jalon/database/transaction/transactions';
import { DEFAULT_REMINDER_POLICY } from '@jalon/domain/reminder/reminder';
import { expect, test } from 'vitest';
import { callerOf } from '../testing/a-benchmark-set.ts';
import { aReminderWorld } from '../testing/a-reminder-world.ts';
import { SetReminderPolicy } from './set-reminder-policy.ts';

const world = aReminderWorld();
const now = '2026-05-31T12:00:00.000Z';

async function set(who: 'coordinator' | 'lead', version = 1) {
  const caller = await callerOf(world.build, world.register[who], now);
  const fields = { ...DEFAULT_REMINDER_POLICY, digestWeekday: 3, digestTime: '06:30' };
  return new SetReminderPolicy(new Transactions(world.dataSource)).execute(
    caller,
    world.register.plan.reference,
    fields,
    version,
  );
}

test('the coordinator sets weekday and hour, and the digest comes then', async () => {
  expect(await set('coordinator')).toMatchObject({ digestWeekday: 3, version: 2 });
  await world.build.activity(world.register, { dueOn: '2026-06-20' });
  await world.tickAt('2026-06-01T12:00:00.000Z');
  expect(await world.mails()).toHaveLength(0);
  await world.tickAt('2026-06-03T06:29:00.000Z');
  expect(await world.mails()).toHaveLength(0);
  await world.tickAt('2026-06-03T06:30:00.000Z');
  expect(await world.mails()).toHaveLength(1);
});

test('nobody else sets it, and nobody over a newer one', async () => {
  await expect(set('lead')).rejects.toThrow('may-not-do-this');
  await set('coordinator', 1);
  await expect(set('coordinator', 1)).rejects.toThrow('stale-version');
});
