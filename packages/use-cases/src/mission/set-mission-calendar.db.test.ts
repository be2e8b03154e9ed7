import { Transactions } from '@jalon/database/transaction/transactions';
import type { MissionCalendar } from '@jalon/domain/mission/amend-calendar';
import { describe, expect, test } from 'vitest';
import type { Refused } from '../refused.ts';
import { callerOf } from '../testing/a-benchmark-set.ts';
import { aReminderWorld, mondayAtEight } from '../testing/a-reminder-world.ts';
import { SetMissionCalendar } from './set-mission-calendar.ts';

const world = aReminderWorld();
const sunday = '2026-05-31T12:00:00.000Z';
/** Bamako keeps UTC; Juba is two hours ahead, Port-au-Prince four behind. */
const mali: MissionCalendar = { timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: [] };
let version = 0;

async function set(
  change: Partial<MissionCalendar>,
  at: string,
  who: 'coordinator' | 'lead' = 'coordinator',
) {
  const { mission } = world.register;
  const [row] = await world.query('SELECT version FROM mission WHERE id = $1', [mission.id]);
  version = row.version;
  const caller = await callerOf(world.build, world.register[who], at);
  const request = { ...mali, ...change, version };
  return new SetMissionCalendar(new Transactions(world.dataSource)).execute(caller, mission.code, request);
}

const digests = () =>
  world.query(
    `SELECT local_date::text AS on, state, reason, to_char(sent_at AT TIME ZONE 'UTC', 'MM-DD HH24:MI') AS sent
       FROM digest ORDER BY local_date`,
  );
const anActivity = () => world.build.activity(world.register, { dueOn: '2026-06-20' });

describe('what is planned afterwards', () => {
  test('leaves at the hour of the new zone', async () => {
    await anActivity();
    await set({ timeZone: 'Africa/Juba' }, sunday);
    await world.tickAt('2026-06-01T05:59:00.000Z');
    expect(await world.mails()).toHaveLength(0);
    await world.tickAt('2026-06-01T06:00:00.000Z');
    expect(await world.mails()).toHaveLength(1);
    await world.tickAt(mondayAtEight);
    expect(await world.mails()).toHaveLength(1);
  });

  test('is not skipped where the new zone has passed the hour already', async () => {
    await anActivity();
    await world.tickAt('2026-06-01T07:00:00.000Z');
    await set({ timeZone: 'Africa/Juba' }, '2026-06-01T07:00:00.000Z');
    await world.tickAt('2026-06-01T07:00:15.000Z');
    expect(await world.mails()).toHaveLength(1);
    await world.tickAt(mondayAtEight);
    expect(await world.mails()).toHaveLength(1);
  });

  test('leaves on the next working day after a new holiday, once', async () => {
    await anActivity();
    await set({ holidays: [{ on: '2026-06-01', name: 'Children’s Day' }] }, sunday);
    await world.tickAt(mondayAtEight);
    expect(await world.mails()).toHaveLength(0);
    await world.tickAt('2026-06-02T08:00:00.000Z');
    await world.tickAt('2026-06-03T08:00:00.000Z');
    expect(await world.mails()).toHaveLength(1);
  });

  test('leaves today where today is no holiday any more', async () => {
    await anActivity();
    await set({ holidays: [{ on: '2026-06-01', name: null }] }, sunday);
    await world.tickAt('2026-06-01T10:00:00.000Z');
    await set({}, '2026-06-01T10:00:00.000Z');
    await world.tickAt('2026-06-01T10:00:15.000Z');
    expect(await digests()).toEqual([{ on: '2026-06-01', state: 'sent', reason: null, sent: '06-01 10:00' }]);
    await world.tickAt('2026-06-02T08:00:00.000Z');
    expect(await world.mails()).toHaveLength(1);
  });

  test('leaves on the day of the old weekend where the digest was put off from it', async () => {
    await anActivity();
    await world.query(
      `INSERT INTO reminder_policy (plan_id, digest_weekday, digest_time, days_before, co_lead_after_days, coordinator_after_days)
       VALUES ($1, 7, '08:00', '[7, 30]', 14, 30)`,
      [world.register.plan.id],
    );
    await world.tickAt('2026-06-01T07:00:00.000Z');
    await set({ weekend: [5, 6] }, '2026-06-01T07:00:00.000Z');
    await world.tickAt(mondayAtEight);
    expect((await world.mails()).length).toBe(1);
  });
});

describe('what is planned and has not left', () => {
  test('waits for the hour of the new zone, and leaves once', async () => {
    await anActivity();
    await world.planAt(mondayAtEight);
    await set({ timeZone: 'America/Port-au-Prince' }, mondayAtEight);
    await world.tickAt('2026-06-01T11:59:00.000Z');
    expect(await world.mails()).toHaveLength(0);
    await world.tickAt('2026-06-01T12:00:00.000Z');
    expect(await world.mails()).toHaveLength(1);
    await world.tickAt('2026-06-02T12:00:00.000Z');
    expect(await world.mails()).toHaveLength(1);
  });

  test('a mail that no server has taken yet waits too', async () => {
    await anActivity();
    await world.tickAt(mondayAtEight);
    await set({ timeZone: 'America/Port-au-Prince' }, mondayAtEight);
    const [mail] = await world.query(
      `SELECT to_char(next_attempt_at AT TIME ZONE 'UTC', 'MM-DD HH24:MI') AS next FROM mail`,
    );
    expect(mail.next).toBe('06-01 12:00');
  });

  test('does not leave on a day that became a holiday, but on the next working day', async () => {
    await anActivity();
    await world.planAt(mondayAtEight);
    await set({ holidays: [{ on: '2026-06-01', name: null }] }, mondayAtEight);
    await world.tickAt('2026-06-01T08:01:00.000Z');
    expect(await world.mails()).toHaveLength(0);
    await world.tickAt('2026-06-02T08:00:00.000Z');
    expect(await world.mails()).toHaveLength(1);
  });

  test('what has left on a day that became a holiday does not leave once more', async () => {
    await anActivity();
    await world.tickAt(mondayAtEight);
    await set({ holidays: [{ on: '2026-06-01', name: null }] }, '2026-06-01T09:00:00.000Z');
    await world.tickAt('2026-06-01T09:01:00.000Z');
    await world.tickAt('2026-06-02T08:00:00.000Z');
    expect((await digests()).map(({ on }: { on: string }) => on)).toEqual(['2026-06-01']);
    await world.tickAt('2026-06-08T08:00:00.000Z');
    expect(await world.mails()).toHaveLength(2);
  });
});

describe('who amends it, and what is refused', () => {
  test('the coordinator of the mission; nobody over a newer one, and no stranger learns of it', async () => {
    await expect(set({}, sunday, 'lead')).rejects.toThrow('may-not-do-this');
    await set({ weekend: [5, 6] }, sunday);
    const caller = await callerOf(world.build, world.register.coordinator, sunday);
    const execute = (who: typeof caller, code: string) =>
      new SetMissionCalendar(new Transactions(world.dataSource)).execute(who, code, { ...mali, version: 1 });
    await expect(execute(caller, world.register.mission.code)).rejects.toThrow('stale-version');
    const elsewhere = await world.build.register();
    await expect(execute(caller, elsewhere.mission.code)).rejects.toThrow('not-found');
    await expect(execute(caller, 'NOWHERE')).rejects.toThrow('not-found');
    const [fact] = await world.query(
      `SELECT name, subject_id FROM fact WHERE name = 'mission.calendar_amended' ORDER BY number DESC LIMIT 1`,
    );
    expect(fact.subject_id).toBe(world.register.mission.id);
  });

  test('a zone that this machine or its database does not know', async () => {
    for (const timeZone of ['Mars/Olympus', '+02:00', 'EST5EDT4', 'UTC+2']) {
      await expect(set({ timeZone }, sunday), timeZone).rejects.toThrow('unknown-time-zone');
    }
  });

  test('a name that says who survived', async () => {
    const holidays = [{ on: '2026-07-01', name: 'Day of Aminata, 13, raped in Gao' }];
    await expect(set({ holidays }, sunday)).rejects.toSatisfy(
      (error) => (error as Refused).refusal.code === 'survivor-data',
    );
  });
});

test('a zone that nobody knows, in the database already, stops nobody else’s mail', async () => {
  await anActivity();
  const lost = await world.build.register();
  await world.build.activity(lost, { dueOn: '2026-06-20' });
  await world.query(`UPDATE mission SET time_zone = 'Mars/Olympus' WHERE id = $1`, [lost.mission.id]);
  await world.planAt(mondayAtEight);
  expect(await world.plan.missionsDue()).toContain(lost.mission.id);
  await world.plan.execute(lost.mission.id);
  await world.tickAt(mondayAtEight);
  expect(await world.mailTo(world.register.lead.person)).toBeDefined();
  // Its own people hear by the hour of UTC meanwhile.
  expect(await world.mailTo(lost.lead.person)).toBeDefined();
  const caller = await callerOf(world.build, lost.coordinator, mondayAtEight);
  await new SetMissionCalendar(new Transactions(world.dataSource)).execute(caller, lost.mission.code, {
    ...mali,
    version: 1,
  });
  const [mission] = await world.query('SELECT time_zone FROM mission WHERE id = $1', [lost.mission.id]);
  expect(mission.time_zone).toBe('Africa/Bamako');
});
