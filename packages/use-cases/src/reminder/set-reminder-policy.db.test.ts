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

/** The policy of the register's plan, set by its coordinator on the Sunday. */
async function policy(change: Partial<typeof DEFAULT_REMINDER_POLICY>) {
  const caller = await callerOf(world.build, world.register.coordinator, now);
  const fields = { ...DEFAULT_REMINDER_POLICY, ...change };
  return new SetReminderPolicy(new Transactions(world.dataSource)).execute(
    caller,
    world.register.plan.id,
    fields,
    1,
  );
}

const linesOf = (activityId: string) =>
  world.query(
    `SELECT rule, local_date::text AS on, state FROM reminder WHERE activity_id = $1 ORDER BY local_date, rule`,
    [activityId],
  );

test('each number of days before a due date is a group of the mail, whatever their number', async () => {
  await policy({ daysBefore: [21, 5, 45] });
  for (const dueOn of ['2026-06-05', '2026-06-20', '2026-07-10', '2026-07-20']) {
    await world.build.activity(world.register, { dueOn });
  }
  await world.tickAt('2026-06-01T08:00:00.000Z');
  const { text } = (await world.mailTo(world.register.lead.person))!;
  const headings = text.split('\n').filter((line) => /^Échéance dans/.test(line));
  expect(headings).toEqual([
    'Échéance dans les 5 jours',
    'Échéance dans les 21 jours',
    'Échéance dans les 45 jours',
  ]);
});

test('co-lead and coordinator hear after the days of the policy, and the mail says how many', async () => {
  await policy({ coLeadAfterDays: 3, coordinatorAfterDays: 10 });
  const { id } = await world.build.activity(world.register, { dueOn: '2026-05-29' });
  await world.tickAt('2026-06-01T08:00:00.000Z');
  await world.tickAt('2026-06-08T08:00:00.000Z');
  expect((await linesOf(id)).filter(({ rule }: { rule: string }) => rule !== 'overdue')).toEqual([
    { rule: 'co_lead_after_14', on: '2026-06-01', state: 'sent' },
    { rule: 'coordinator_after_30', on: '2026-06-08', state: 'sent' },
  ]);
  expect((await world.mailTo(world.register.coLead.person))!.text).toContain('Past due for 3 days or more');
  expect((await world.mailTo(world.register.coordinator.person))!.text).toContain(
    'Past due for 10 days or more',
  );
});

test('the short mail leaves where the policy has it, and not where it has not', async () => {
  const { id } = await world.build.activity(world.register, { dueOn: '2026-06-04' });
  await policy({ daysBefore: [1], shortMailBeforeDue: true });
  await world.tickAt('2026-06-03T08:00:00.000Z');
  expect(await linesOf(id)).toEqual([{ rule: 'due_next_working_day', on: '2026-06-03', state: 'sent' }]);
  const other = await world.build.register();
  const { id: without } = await world.build.activity(other, { dueOn: '2026-06-10' });
  const caller = await callerOf(world.build, other.coordinator, now);
  await new SetReminderPolicy(new Transactions(world.dataSource)).execute(
    caller,
    other.plan.id,
    { ...DEFAULT_REMINDER_POLICY, shortMailBeforeDue: false },
    1,
  );
  await world.tickAt('2026-06-09T08:00:00.000Z', other.mission.id);
  expect(await linesOf(without)).toEqual([]);
});

test('weekday and hour are those of the first plan of a person’s first post, whatever the other plans have', async () => {
  const { build, register } = world;
  const first = await build.plan(register.mission.id, { reference: 'A-FIRST' });
  await build.pillar(first.id, register.lead.organizationId, register.coLead.organizationId);
  await policy({ digestWeekday: 3, digestTime: '06:30' });
  await build.activity(register, { dueOn: '2026-06-20' });
  const caller = await callerOf(build, register.coordinator, now);
  await new SetReminderPolicy(new Transactions(world.dataSource)).execute(
    caller,
    first.id,
    { ...DEFAULT_REMINDER_POLICY, digestWeekday: 2, digestTime: '11:00' },
    1,
  );
  await world.tickAt('2026-06-02T10:59:00.000Z');
  expect(await world.mails()).toHaveLength(0);
  await world.tickAt('2026-06-02T11:00:00.000Z');
  await world.tickAt('2026-06-03T12:00:00.000Z');
  expect(await world.mails()).toHaveLength(1);
});

test('an hour that moves into the morning that is past is not skipped, and one that has left does not leave again', async () => {
  await world.build.activity(world.register, { dueOn: '2026-06-20' });
  await world.tickAt('2026-06-01T07:00:00.000Z');
  await policy({ digestTime: '06:00' });
  await world.tickAt('2026-06-01T07:00:15.000Z');
  expect(await world.mails()).toHaveLength(1);
  await world.tickAt('2026-06-01T12:00:00.000Z');
  expect(await world.mails()).toHaveLength(1);
});
