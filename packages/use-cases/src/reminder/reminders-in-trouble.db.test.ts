import { Transactions } from '@jalon/database/transaction/transactions';
import { describe, expect, test } from 'vitest';
import { itIs } from '../testing/a-register.ts';
import { aReminderWorld, mondayAtEight } from '../testing/a-reminder-world.ts';
import { DeliverMails } from './deliver-mails.ts';

const world = aReminderWorld();
const reasonsOf = async (personId: string) =>
  (
    await world.query('SELECT DISTINCT coalesce(reason, state) AS why FROM reminder WHERE person_id = $1', [
      personId,
    ])
  ).map(({ why }: { why: string }) => why);
const mailsTo = async ({ email }: { email: string }) =>
  (await world.mails()).filter(({ to }) => to === email);

describe('an outage', () => {
  test('of two hours delays the mails of this morning, which leave at once', async () => {
    const { reference } = await world.build.activity(world.register, { dueOn: '2026-06-05' });
    await world.tickAt('2026-06-01T07:00:00.000Z');
    await world.tickAt('2026-06-01T10:00:00.000Z');
    expect((await world.mailTo(world.register.lead.person))?.text).toContain(reference);
  });

  test('of five days is one mail, of today, and not one for each day', async () => {
    // A short mail for each of four days, and the digest of Monday, were never planned.
    for (const dueOn of ['2026-06-09', '2026-06-10', '2026-06-11', '2026-06-12', '2026-06-16'])
      await world.build.activity(world.register, { dueOn, title: `Due ${dueOn}` });
    await world.tickAt('2026-06-05T12:00:00.000Z');
    await world.query('DELETE FROM mail');
    await world.tickAt('2026-06-11T08:00:00.000Z');
    const [mail, ...others] = await mailsTo(world.register.lead.person);
    expect(others).toEqual([]);
    // Wednesday's short mail, missed by a day, is in it; what was missed for longer waits for the next digest.
    expect(mail?.text).toContain('Due 2026-06-12');
    expect(mail?.text).not.toContain('Due 2026-06-16');
    expect(await reasonsOf(world.register.lead.person.id)).toContain('merged_into_later_digest');
    await world.query('DELETE FROM mail');
    await world.tickAt('2026-06-15T08:00:00.000Z');
    const [digest] = await mailsTo(world.register.lead.person);
    for (const dueOn of ['2026-06-09', '2026-06-10', '2026-06-11', '2026-06-12', '2026-06-16'])
      expect(digest?.text).toContain(`Due ${dueOn}`);
  });

  test('ends in one mail a person, however many workers plan and send at once', async () => {
    for (let one = 0; one < 8; one += 1)
      await world.build.activity(world.register, { dueOn: '2026-04-20', title: `Long overdue ${one}` });
    await itIs(world.dataSource, '2026-06-01T09:00:00.000Z');
    const { id } = world.register.mission;
    await Promise.all([1, 2, 3].map(() => world.plan.execute(id)));
    const outcomes = (await Promise.all([1, 2, 3, 4].map(() => world.send.next(1)))).flat();
    outcomes.push(...(await world.send.next()));
    expect(outcomes.filter(({ state }) => state === 'sent')).toHaveLength(3);
    const people = (await world.mails()).map(({ to }) => to);
    expect(new Set(people).size).toBe(people.length);
  });
});

describe('what is wrong with one stops no other', () => {
  test('a zone that nobody knows counts in UTC, and everybody gets their mail', async () => {
    const odd = await world.build.register();
    await world.build.activity(world.register, { dueOn: '2026-06-05' });
    await world.build.activity(odd, { dueOn: '2026-06-05' });
    await world.query(`UPDATE mission SET time_zone = 'Nowhere/At_All' WHERE id = $1`, [odd.mission.id]);
    await itIs(world.dataSource, mondayAtEight);
    const due = await world.plan.missionsDue();
    expect(due).toEqual(expect.arrayContaining([world.register.mission.id, odd.mission.id]));
    await world.tickAt('2026-06-01T07:59:59.000Z', odd.mission.id);
    expect(await world.mails()).toEqual([]);
    await world.tickAt(mondayAtEight, odd.mission.id);
    await world.tickAt(mondayAtEight);
    for (const { lead } of [odd, world.register]) expect(await mailsTo(lead.person)).toHaveLength(1);
  });

  test('a digest that the database refuses is tried again later, and the others of its batch leave', async () => {
    await world.build.activity(world.register, { dueOn: '2026-04-20' });
    await itIs(world.dataSource, mondayAtEight);
    await world.plan.execute(world.register.mission.id);
    const { person } = world.register.lead;
    // Another mail has its Message-ID already: the statement that writes all mails fails.
    const [digest] = await world.query('SELECT id FROM digest WHERE person_id = $1', [person.id]);
    await world.query(
      `INSERT INTO mail (id, person_id, to_address, subject, html, text, language, message_id, created_at, suppressed_at)
       VALUES (gen_random_uuid(), $1, 'x', 's', 'h', 't', 'en', $2, $3, $3)`,
      [person.id, `<digest-${digest.id}@jalon.example.org>`, mondayAtEight],
    );
    const states = (await world.send.next()).map(({ state }) => state).sort();
    expect(states).toEqual(['failed', 'sent', 'sent']);
    expect(await world.send.next()).toEqual([]);
    await world.query(`DELETE FROM mail WHERE to_address = 'x'`);
    await itIs(world.dataSource, '2026-06-01T08:08:00.000Z');
    expect((await world.send.next()).map(({ state }) => state)).toEqual(['sent']);
  });

  test('a mail that cannot be written waits, and the others of its batch are handed over', async () => {
    await world.build.activity(world.register, { dueOn: '2026-04-20' });
    await world.tickAt(mondayAtEight);
    await world.query(`UPDATE person SET language = 'xx' WHERE id = $1`, [world.register.lead.person.id]);
    const settings = { publicUrl: 'https://jalon.example.org', secret: 'a secret of tests' };
    const left: string[] = [];
    const outcomes = await new DeliverMails(new Transactions(world.dataSource), settings).next(
      async ({ to }) => {
        left.push(to);
        return { accepted: true };
      },
      { most: 10 },
    );
    expect([...outcomes.values()].sort()).toEqual(['delayed', 'delivered', 'delivered']);
    expect(left).not.toContain(world.register.lead.person.email);
  });
});

describe('dates that are hard', () => {
  const policy = (weekday: number, time: string) =>
    world.query(
      `INSERT INTO reminder_policy (plan_id, digest_weekday, digest_time, days_before, co_lead_after_days, coordinator_after_days)
       VALUES ($1, $2, $3, '[7, 30]', 14, 30)`,
      [world.register.plan.id, weekday, time],
    );

  test('a Friday off moves the digest over the weekend to Monday of the next week, once', async () => {
    await policy(5, '08:00');
    await world.query(`UPDATE mission SET holidays = '["2026-06-05"]' WHERE id = $1`, [
      world.register.mission.id,
    ]);
    await world.build.activity(world.register, { dueOn: '2026-06-25' });
    for (const day of ['05', '06', '07']) await world.tickAt(`2026-06-${day}T12:00:00.000Z`);
    expect(await world.mails()).toEqual([]);
    await world.tickAt('2026-06-08T08:00:00.000Z');
    await world.tickAt('2026-06-08T20:00:00.000Z');
    expect(await mailsTo(world.register.lead.person)).toHaveLength(1);
  });

  test('an hour that the clocks skip is the first moment after it; one that comes twice is the first', async () => {
    await world.query(`UPDATE mission SET time_zone = 'Europe/Berlin', weekend = '[]' WHERE id = $1`, [
      world.register.mission.id,
    ]);
    await policy(7, '02:30');
    await world.build.activity(world.register, { dueOn: '2027-04-10' });
    await world.tickAt('2027-03-27T12:00:00.000Z');
    await world.query('DELETE FROM mail');
    // On 28 March 2027 the clocks go from 02:00 to 03:00, which is 01:00 UTC.
    await world.tickAt('2027-03-28T00:59:59.000Z');
    expect(await world.mails()).toEqual([]);
    await world.tickAt('2027-03-28T01:00:00.000Z');
    expect(await mailsTo(world.register.lead.person)).toHaveLength(1);
    await world.build.activity(world.register, { dueOn: '2027-11-10' });
    await world.tickAt('2027-10-30T12:00:00.000Z');
    await world.query('DELETE FROM mail');
    // On 31 October it is 02:30 twice: at 00:30 and at 01:30 UTC.
    await world.tickAt('2027-10-31T00:29:59.000Z');
    expect(await world.mails()).toEqual([]);
    await world.tickAt('2027-10-31T00:30:00.000Z');
    expect(await mailsTo(world.register.lead.person)).toHaveLength(1);
    await world.tickAt('2027-10-31T01:30:00.000Z');
    expect(await mailsTo(world.register.lead.person)).toHaveLength(1);
  });

  test('a leap day is a day like any other', async () => {
    // 29 February 2028 is a Tuesday.
    await policy(2, '08:00');
    const { reference } = await world.build.activity(world.register, { dueOn: '2028-03-01' });
    await world.tickAt('2028-02-28T12:00:00.000Z');
    await world.query('DELETE FROM mail');
    await world.tickAt('2028-02-29T08:00:00.000Z');
    const [mail, ...others] = await mailsTo(world.register.lead.person);
    expect(others).toEqual([]);
    expect(mail?.text).toContain(reference);
    expect(
      await world.query(`SELECT DISTINCT local_date::text AS on FROM digest WHERE state = 'sent'`),
    ).toEqual([{ on: '2028-02-29' }]);
  });

  test('whoever changes the mission gets one mail that day, of the posts that are theirs then', async () => {
    const elsewhere = await world.build.register();
    const { person, tenure } = world.register.lead;
    const before = await world.build.activity(world.register, { dueOn: '2026-06-05' });
    const after = await world.build.activity(elsewhere, { dueOn: '2026-06-05' });
    await itIs(world.dataSource, mondayAtEight);
    await world.plan.execute(world.register.mission.id);
    await world.query(`UPDATE tenure SET ends_on = '2026-05-31' WHERE id = $1`, [tenure.id]);
    await world.build.tenure(elsewhere.lead.post.id, person.id, { startsOn: '2026-06-01' });
    await world.tickAt('2026-06-01T08:00:10.000Z', elsewhere.mission.id);
    const mails = await mailsTo(person);
    expect(mails.length).toBeLessThanOrEqual(1);
    for (const { text } of mails) {
      expect(text).toContain(after.reference);
      expect(text).not.toContain(before.reference);
    }
    await world.query('DELETE FROM mail');
    await world.tickAt('2026-06-08T08:00:00.000Z', elsewhere.mission.id);
    await world.tickAt('2026-06-08T08:00:00.000Z');
    const [next, ...others] = await mailsTo(person);
    expect(others).toEqual([]);
    expect(next?.text).toContain(after.reference);
    expect(next?.text).not.toContain(before.reference);
  });
});
