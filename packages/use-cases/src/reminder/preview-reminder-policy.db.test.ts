import { Transactions } from '@jalon/database/transaction/transactions';
import { addDays } from '@jalon/domain/mission/local-date';
import { DEFAULT_REMINDER_POLICY } from '@jalon/domain/reminder/reminder';
import { expect, test } from 'vitest';
import { callerOf } from '../testing/a-benchmark-set.ts';
import { aReminderWorld, mondayAtEight } from '../testing/a-reminder-world.ts';
import { PreviewReminderPolicy } from './preview-reminder-policy.ts';
import { SetReminderPolicy } from './set-reminder-policy.ts';
import { SnoozeActivity } from './snooze-activity.ts';

const world = aReminderWorld();
const sunday = '2026-05-31T12:00:00.000Z';
const transactions = () => new Transactions(world.dataSource);

async function preview(
  change: Partial<typeof DEFAULT_REMINDER_POLICY> = {},
  who: 'coordinator' | 'lead' = 'coordinator',
) {
  const caller = await callerOf(world.build, world.register[who], sunday);
  const fields = { ...DEFAULT_REMINDER_POLICY, ...change };
  return new PreviewReminderPolicy(transactions()).execute(caller, world.register.plan.reference, fields);
}

/** What there is in most tests: due soon, due later, overdue for three weeks, and waiting for an answer. */
async function aBusyPlan() {
  const { build, register } = world;
  const soon = await build.activity(register, { dueOn: '2026-06-04' });
  const later = await build.activity(register, { dueOn: '2026-06-25' });
  const late = await build.activity(register, { dueOn: '2026-05-10' });
  const answered = await build.activity(register, { dueOn: '2026-12-31' });
  await build.update(register, answered.id, { submittedOn: '2026-05-28' });
  return { soon, later, late, answered };
}

async function tickThrough(from: string, days: number) {
  for (let day = 0; day <= days; day += 1) await world.tickAt(`${addDays(from, day)}T12:00:00.000Z`);
}

test('the week that it shows is the week that leaves, mail by mail and line by line', async () => {
  await aBusyPlan();
  const policy = { digestWeekday: 2, digestTime: '10:00', coLeadAfterDays: 5 };
  const { nextWeek } = await preview(policy);
  const caller = await callerOf(world.build, world.register.coordinator, sunday);
  const fields = { ...DEFAULT_REMINDER_POLICY, ...policy };
  await new SetReminderPolicy(transactions()).execute(caller, world.register.plan.id, fields, 1);
  await tickThrough('2026-05-31', 7);
  const left = await world.query(
    `SELECT digest.local_date::text AS on, count(*)::int AS lines FROM digest JOIN reminder ON reminder.digest_id = digest.id
      WHERE digest.state = 'sent' AND reminder.state = 'sent' AND digest.sent_at <= '2026-06-07T12:00:00Z'
      GROUP BY digest.id ORDER BY digest.local_date, lines`,
  );
  const shown = nextWeek.items
    .filter(({ change }) => change !== 'taken_away')
    .map(({ on, lines }) => ({ on, lines: lines.flatMap(({ references }) => references).length }))
    .sort((one, other) => one.on.localeCompare(other.on) || one.lines - other.lines);
  expect(shown).toEqual(left);
  expect(nextWeek.mails).toBe(left.length);
  expect(left.length).toBeGreaterThan(2);
});

test('it says what the change adds and takes away, beside what goes out now', async () => {
  const { late } = await aBusyPlan();
  const { nextWeek } = await preview({ shortMailBeforeDue: false, coordinatorAfterDays: 20 });
  expect(nextWeek).toMatchObject({ mails: 3, people: 3, inForce: { mails: 3, people: 2 } });
  const changes = nextWeek.items.map(({ on, change }) => [on, change]);
  expect(changes.sort()).toEqual([
    ['2026-06-01', 'added'],
    ['2026-06-01', 'kept'],
    ['2026-06-01', 'kept'],
    ['2026-06-03', 'taken_away'],
  ]);
  expect(nextWeek.items.find(({ change }) => change === 'added')).toMatchObject({
    lines: [{ rule: 'coordinator_after_30', references: [late.reference], more: 0 }],
    furtherLines: 0,
    otherPlans: 0,
  });
});

test('the last month has what the policy would have sent, each escalation once', async () => {
  await aBusyPlan();
  const { lastMonth } = await preview();
  expect(lastMonth.mails).toBe(lastMonth.inForce.mails);
  const told = lastMonth.items.flatMap(({ on, lines }) => lines.map(({ rule }) => `${on} ${rule}`));
  expect(told.filter((line) => line.endsWith('co_lead_after_14'))).toEqual(['2026-05-25 co_lead_after_14']);
  expect(told).toContain('2026-05-11 overdue');
  expect(told).toContain('2026-05-08 due_next_working_day');
});

test('what its reader may not see is counted and not named; no title is in it', async () => {
  await world.build.activity(world.register, {
    dueOn: '2026-06-04',
    audience: 'national',
    title: 'A secret',
  });
  const seen = await world.build.activity(world.register, {
    dueOn: '2026-06-04',
    sensitivity: 'confidential',
  });
  const answer = await preview();
  const [mail] = answer.nextWeek.items;
  expect(mail).toMatchObject({
    lines: [{ rule: 'due_within_7', references: [seen.reference] }],
    furtherLines: 1,
  });
  expect(JSON.stringify(answer)).not.toContain('A secret');
});

test('one mail a person a day: lines of another plan stand in it as a number', async () => {
  const { build, register } = world;
  const other = await build.plan(register.mission.id);
  const pillar = await build.pillar(other.id, register.lead.organizationId, register.coLead.organizationId);
  const commitment = await build.commitment(pillar);
  await build.activity({ ...register, plan: other, pillar, commitment }, { dueOn: '2026-06-04' });
  await build.activity(register, { dueOn: '2026-06-25' });
  const { nextWeek } = await preview();
  // The short mail of 3 June is about the other plan alone: it is no mail of this policy.
  expect(nextWeek.items).toMatchObject([{ on: '2026-06-01', otherPlans: 1 }]);
});

test('what is put off is not in it', async () => {
  const { id } = await world.build.activity(world.register, { dueOn: '2026-06-04' });
  const lead = await callerOf(world.build, world.register.lead, sunday);
  await new SnoozeActivity(transactions()).execute(lead, id, { until: '2026-06-20', reason: 'It rains.' });
  expect((await preview()).nextWeek.mails).toBe(0);
});

test('it says that the mission does not work on that weekday, and when the next digest leaves', async () => {
  const answer = await preview({ digestWeekday: 6 });
  expect(answer).toMatchObject({ weekdayIsOff: true, nextDigest: { on: '2026-06-01' } });
  expect(await preview({ digestWeekday: 3 })).toMatchObject({
    weekdayIsOff: false,
    nextDigest: { at: '2026-06-03T08:00:00.000Z' },
  });
});

test('it writes nothing, and is for the coordinator', async () => {
  await aBusyPlan();
  const rows = () =>
    world.query(`SELECT (SELECT count(*) FROM fact) AS facts, (SELECT count(*) FROM reminder_policy) AS policies,
      (SELECT count(*) FROM digest) AS digests, (SELECT count(*) FROM reminder) AS reminders`);
  const before = await rows();
  await preview({ digestWeekday: 4 });
  expect(await rows()).toEqual(before);
  await expect(preview({}, 'lead')).rejects.toThrow('may-not-do-this');
  await expect(preview({ daysBefore: [7, 7] })).rejects.toThrow('days-twice');
  await expect(preview({ coLeadAfterDays: 40 })).rejects.toThrow('ladder-order');
});

test('an escalation that was told is not announced once more', async () => {
  const { id } = await world.build.activity(world.register, { dueOn: '2026-05-01' });
  await world.tickAt(mondayAtEight);
  const told = await world.query(`SELECT rule FROM reminder WHERE activity_id = $1 AND state = 'sent'`, [id]);
  expect(told).toHaveLength(3);
  const { nextWeek } = await preview();
  expect(nextWeek.items.map(({ on, lines }) => [on, lines.map(({ rule }) => rule)])).toEqual([
    ['2026-06-08', ['overdue']],
  ]);
});
