import { loadActor } from '@jalon/database/post/actor.query';
import { ReminderEntity } from '@jalon/database/reminder/reminder.entity';
import { Transactions } from '@jalon/database/transaction/transactions';
import { beforeEach, expect, test } from 'vitest';
import { itIs } from '../testing/a-register.ts';
import { aReminderWorld, mondayAtEight } from '../testing/a-reminder-world.ts';
import { ExtendCycle } from './extend-cycle.ts';

const world = aReminderWorld();
let cycleId: string;
beforeEach(async () => {
  await world.build.activity(world.register, { dueOn: '2027-06-05' });
  const cycle = await world.build.cycle(world.register.plan.id, {
    label: '2026-Q2',
    startsOn: '2026-04-01',
    endsOn: '2026-06-03',
    opensOn: '2026-04-01',
    dueOn: '2026-06-04',
    closesOn: '2026-07-20',
    state: 'open',
  });
  cycleId = cycle.id;
});

async function extendTo(dueOn: string, at: string): Promise<void> {
  await itIs(world.dataSource, at);
  const actor = await loadActor(world.dataSource.manager, world.register.coordinator.person.id, at);
  const request = { dueOn, closesOn: '2026-07-20', reason: 'The ministry moves house' };
  await new ExtendCycle(new Transactions(world.dataSource)).execute(
    { actor: actor!, source: 'test', language: 'en' },
    cycleId,
    request,
  );
}
const linesTo = async (personId: string) => {
  const rows = await world.dataSource.manager.find(ReminderEntity, {
    where: { personId, subjectId: cycleId },
    order: { localDate: 'ASC', dueOn: 'ASC' },
  });
  return rows.map(({ localDate, dueOn, rule, state, reason }) =>
    [localDate, dueOn, rule, state, reason ?? ''].join(' ').trim(),
  );
};

test('a line that was planned for the old date says so and is not sent; the new date climbs the ladder anew', async () => {
  const lead = world.register.lead.person;
  // Planned for the digest of Monday, and not sent yet.
  await itIs(world.dataSource, mondayAtEight);
  await world.plan.execute(world.register.mission.id);
  expect(await linesTo(lead.id)).toEqual(['2026-06-01 2026-06-04 return_due planned']);
  await extendTo('2026-06-17', '2026-06-01T08:00:01.000Z');
  await world.tickAt('2026-06-01T08:00:02.000Z');
  expect(await linesTo(lead.id)).toEqual(['2026-06-01 2026-06-04 return_due suppressed date_changed']);
  expect(await world.mailTo(lead)).toBeUndefined();
  // The day before the old date stays silent, the next digest names the new one.
  await world.tickAt('2026-06-03T08:00:00.000Z');
  expect(await world.mailTo(lead)).toBeUndefined();
  await world.tickAt('2026-06-08T08:00:00.000Z');
  expect((await world.mailTo(lead))?.text).toContain('17 juin 2026');
  await world.query('DELETE FROM mail');
  await world.tickAt('2026-06-16T08:00:00.000Z');
  expect((await linesTo(lead.id)).at(-1)).toBe('2026-06-16 2026-06-17 due_next_working_day sent');
});

test('an escalation that was sent for the old date is sent again for the new one, and not before', async () => {
  const coLead = world.register.coLead.person;
  await world.tickAt('2026-06-22T08:00:00.000Z');
  expect(await linesTo(coLead.id)).toEqual(['2026-06-22 2026-06-04 co_lead_after_14 sent']);
  await extendTo('2026-06-25', '2026-06-22T09:00:00.000Z');
  await world.tickAt('2026-06-29T08:00:00.000Z');
  await world.tickAt('2026-07-06T08:00:00.000Z');
  expect(await linesTo(coLead.id)).toHaveLength(1);
  await world.tickAt('2026-07-13T08:00:00.000Z');
  expect((await linesTo(coLead.id)).at(-1)).toBe('2026-07-13 2026-06-25 co_lead_after_14 sent');
});

test('each co-lead to whom a report is owed hears of it, and the lead once', async () => {
  const { register, build } = world;
  const other = await build.seat(register.mission.id, 'co_lead', 'un');
  const pillar = await build.pillar(register.plan.id, register.lead.organizationId, other.organizationId);
  const commitment = await build.commitment(pillar);
  await build.activity({ ...register, pillar, commitment }, { dueOn: '2027-06-05' });
  await world.tickAt('2026-06-22T08:00:00.000Z');
  for (const { person } of [register.coLead, other])
    expect(await linesTo(person.id)).toEqual(['2026-06-22 2026-06-04 co_lead_after_14 sent']);
  const told = (await linesTo(register.lead.person.id)).filter((line) => line.startsWith('2026-06-22'));
  expect(told).toEqual(['2026-06-22 2026-06-04 return_due sent']);
});

test('a report that was sent before its mail left is needed no longer, while others still owe theirs', async () => {
  const { register, build } = world;
  const other = await build.seat(register.mission.id, 'focal_point', 'national');
  const own = { leadOrganizationId: other.organizationId, dueOn: '2027-06-05' };
  const activity = await build.activity(register, own);
  await world.planAt(mondayAtEight);
  await build.update(register, activity.id, { cycleId, state: 'declared' });
  await world.tickAt('2026-06-01T08:00:01.000Z');
  expect(await linesTo(other.person.id)).toEqual([
    '2026-06-01 2026-06-04 return_due suppressed no_longer_needed',
  ]);
  expect(await linesTo(register.lead.person.id)).toEqual(['2026-06-01 2026-06-04 return_due sent']);
});
