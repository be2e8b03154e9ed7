import { MailEntity } from '@jalon/database/reminder/reminder.entity';
import { Transactions } from '@jalon/database/transaction/transactions';
import { expect, test } from 'vitest';
import { AmendActivity } from '../activity/amend-activity.ts';
import type { Refused } from '../refused.ts';
import { callerOf } from '../testing/a-benchmark-set.ts';
import { aReminderWorld, mondayAtEight } from '../testing/a-reminder-world.ts';
import { EndSnooze } from './end-snooze.ts';
import { SnoozeActivity } from './snooze-activity.ts';

const world = aReminderWorld();
const sunday = '2026-05-31T12:00:00.000Z';
const secondMonday = '2026-06-08T08:00:00.000Z';
const reason = 'The council of ministers has moved its session.';

type Seat = 'lead' | 'coLead' | 'coordinator';
const callerFor = (seat: Seat, at = sunday) => callerOf(world.build, world.register[seat], at);
const transactions = () => new Transactions(world.dataSource);

async function putOff(seat: Seat, activityId: string, until: string, at = sunday) {
  return new SnoozeActivity(transactions()).execute(await callerFor(seat, at), activityId, { until, reason });
}

const linesOf = (activityId: string) =>
  world.query(
    `SELECT rule, local_date::text AS on, state, reason FROM reminder WHERE activity_id = $1 ORDER BY local_date, rule`,
    [activityId],
  );

test('what is put off does not leave, says why, and leaves again on its day', async () => {
  const { id } = await world.build.activity(world.register, { dueOn: '2026-06-05' });
  const { id: other } = await world.build.activity(world.register, { dueOn: '2026-06-05' });
  await putOff('lead', id, '2026-06-08');
  await world.tickAt(mondayAtEight);
  expect(await linesOf(id)).toEqual([
    { rule: 'due_within_7', on: '2026-06-01', state: 'suppressed', reason: 'snoozed' },
  ]);
  expect(await linesOf(other)).toEqual([
    { rule: 'due_within_7', on: '2026-06-01', state: 'sent', reason: null },
  ]);
  await world.tickAt(secondMonday);
  expect((await linesOf(id)).at(-1)).toEqual({
    rule: 'overdue',
    on: '2026-06-08',
    state: 'sent',
    reason: null,
  });
});

test('the short mail and the lines of its milestones are held back with the card', async () => {
  const { id } = await world.build.activity(world.register, { dueOn: '2026-06-03' });
  await world.build.milestone(id, '2026-06-03');
  await putOff('lead', id, '2026-06-20');
  await world.tickAt('2026-06-02T08:00:00.000Z');
  const rules = await linesOf(id);
  expect(rules.map(({ rule }: { rule: string }) => rule)).toEqual([
    'due_within_7',
    'due_within_7',
    'due_next_working_day',
    'due_next_working_day',
  ]);
  expect(rules.every((line: { reason: string }) => line.reason === 'snoozed')).toBe(true);
  expect(await world.mails()).toHaveLength(0);
});

test('a lead who puts a card off hides it from nobody: co-lead and coordinator hear of it on their day', async () => {
  const { id } = await world.build.activity(world.register, { dueOn: '2026-05-01' });
  await putOff('lead', id, '2026-06-30');
  await world.tickAt(mondayAtEight);
  expect(await linesOf(id)).toEqual([
    { rule: 'co_lead_after_14', on: '2026-06-01', state: 'sent', reason: null },
    { rule: 'coordinator_after_30', on: '2026-06-01', state: 'sent', reason: null },
    { rule: 'overdue', on: '2026-06-01', state: 'suppressed', reason: 'snoozed' },
  ]);
  expect(await world.mailTo(world.register.lead.person)).toBeUndefined();
  expect(await world.mailTo(world.register.coLead.person)).toBeDefined();
  expect(await world.mailTo(world.register.coordinator.person)).toBeDefined();
});

test('a co-lead or a coordinator cannot put off an escalation, nor what waits for them', async () => {
  const { id } = await world.build.activity(world.register, { dueOn: '2026-05-01' });
  await world.build.update(world.register, id, { submittedOn: '2026-05-20' });
  await putOff('coLead', id, '2026-06-30');
  await putOff('coordinator', id, '2026-06-30');
  await world.tickAt(mondayAtEight);
  const left = (await linesOf(id)).filter(({ state }: { state: string }) => state === 'sent');
  expect(left.map(({ rule }: { rule: string }) => rule)).toEqual([
    'co_lead_after_14',
    'coordinator_after_30',
    'overdue',
    'waits_for_answer',
  ]);
});

test('a mail that was written and has not left is held back too', async () => {
  const { id } = await world.build.activity(world.register, { dueOn: '2026-06-05' });
  await world.tickAt(mondayAtEight);
  await putOff('lead', id, '2026-06-20', mondayAtEight);
  const { recheckMails } = await import('./recheck-mails.ts');
  const { id: mailId } = (await world.mailTo(world.register.lead.person))!;
  const mail = await world.dataSource.manager.findOneByOrFail(MailEntity, { id: mailId });
  const answer = await transactions().run({ personId: null, source: 'test' }, (transaction) =>
    recheckMails(transaction, [mail], 'https://jalon.example.org'),
  );
  expect(answer).toMatchObject([{ state: 'suppressed' }]);
  expect((await linesOf(id))[0]).toMatchObject({ state: 'suppressed', reason: 'snoozed' });
});

test('it ends by hand, and with a new due date', async () => {
  const { id } = await world.build.activity(world.register, { dueOn: '2026-06-05' });
  const { id: moved } = await world.build.activity(world.register, { dueOn: '2026-06-05' });
  await putOff('lead', id, '2026-06-20');
  await putOff('lead', moved, '2026-06-20');
  await new EndSnooze(transactions()).execute(await callerFor('lead'), id);
  await new AmendActivity(transactions()).execute(await callerFor('coordinator'), moved, 1, {
    dueOn: '2026-06-04',
    dueChangeReason: 'The decree was signed.',
  });
  await world.tickAt(mondayAtEight);
  expect((await linesOf(id))[0]).toMatchObject({ state: 'sent' });
  expect((await linesOf(moved))[0]).toMatchObject({ state: 'sent' });
  const rows = await world.query('SELECT ending FROM snooze WHERE activity_id = ANY($1) ORDER BY ending', [
    [id, moved],
  ]);
  expect(rows).toEqual([{ ending: 'by_hand' }, { ending: 'new_due_date' }]);
  const facts = await world.query(
    `SELECT name FROM fact WHERE activity_id = ANY($1) AND name LIKE 'reminder.%' ORDER BY number`,
    [[id, moved]],
  );
  expect(facts.map(({ name }: { name: string }) => name)).toEqual([
    'reminder.snoozed',
    'reminder.snoozed',
    'reminder.snooze_ended',
    'reminder.snooze_ended',
  ]);
});

test('what is put off where it is tomorrow already is held back for who lives by another calendar', async () => {
  const abroad = await world.build.register({ timeZone: 'Pacific/Kiritimati' });
  const { person } = world.register.lead;
  await world.build.tenure(abroad.lead.post.id, person.id, { startsOn: '2026-02-01' });
  const { id } = await world.build.activity(abroad, { dueOn: '2026-06-05' });
  await world.planAt(mondayAtEight);
  await world.planAt('2026-06-01T12:00:00.000Z');
  await putOff('lead', id, '2026-06-20', '2026-06-01T12:00:00.000Z');
  await world.tickAt('2026-06-01T12:00:01.000Z');
  expect(await linesOf(id)).toEqual([
    { rule: 'due_within_7', on: '2026-06-01', state: 'suppressed', reason: 'snoozed' },
  ]);
});

test('whoever puts it off again replaces what ran, and what has ended by itself is not ended again', async () => {
  const { id } = await world.build.activity(world.register, { dueOn: '2026-06-05' });
  await putOff('lead', id, '2026-06-03');
  await putOff('lead', id, '2026-06-02');
  await world.tickAt('2026-06-02T08:00:00.000Z');
  const end = async () =>
    new EndSnooze(transactions()).execute(await callerFor('lead', '2026-06-02T09:00:00.000Z'), id);
  await expect(end()).rejects.toThrow('snooze-is-over');
});

test('days out of range, a finished card, a stranger and a text that names a survivor are refused', async () => {
  const { id } = await world.build.activity(world.register, { dueOn: '2026-06-05' });
  const { id: done } = await world.build.activity(world.register, {
    dueOn: '2026-06-05',
    status: 'completed',
  });
  await expect(putOff('lead', id, '2026-05-31')).rejects.toThrow('snooze-out-of-range');
  await expect(putOff('lead', id, '2026-07-01')).rejects.toThrow('snooze-out-of-range');
  await expect(putOff('lead', id, '2026-06-30')).resolves.toBe(id);
  await expect(putOff('lead', done, '2026-06-10')).rejects.toThrow('nothing-to-put-off');
  const lead = await callerFor('lead');
  const guarded = async () =>
    new SnoozeActivity(transactions()).execute(lead, id, {
      until: '2026-06-10',
      reason: 'We wait for the girl of 13 years from the village who was raped.',
    });
  await expect(guarded()).rejects.toSatisfy((error) => (error as Refused).refusal.code === 'survivor-data');
  const elsewhere = await world.build.register();
  const stranger = await callerOf(world.build, elsewhere.lead, sunday);
  const asked = new SnoozeActivity(transactions()).execute(stranger, id, { until: '2026-06-10', reason });
  await expect(asked).rejects.toThrow('not-found');
});
