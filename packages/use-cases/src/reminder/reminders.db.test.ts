import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import type { MailEntity } from '@jalon/database/reminder/reminder.entity';
import { Transactions } from '@jalon/database/transaction/transactions';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { itIs, type Register, RegisterBuilder } from '../testing/a-register.ts';
import { PlanDigests } from './plan-digests.ts';
import { SendDigest } from './send-digest.ts';

/** 2026-06-01 is a Monday; Bamako keeps UTC. */
const mondayAtEight = '2026-06-01T08:00:00.000Z';
const sunday = '2026-05-31T12:00:00.000Z';

let database: TestDatabase;
let dataSource: Awaited<ReturnType<typeof connect>>;
let build: RegisterBuilder;
let plan: PlanDigests;
let send: SendDigest;
let register: Register;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.appUrl);
  const transactions = new Transactions(dataSource);
  build = new RegisterBuilder(dataSource);
  plan = new PlanDigests(transactions);
  send = new SendDigest(transactions, 'https://jalon.example.org');
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});
beforeEach(async () => {
  await dataSource.query('DELETE FROM mail');
  await dataSource.query('DELETE FROM reminder');
  await dataSource.query('DELETE FROM digest');
  await dataSource.query('UPDATE person SET active = false');
  register = await build.register();
  await tickAt(sunday);
});

async function tickAt(instant: string, missionId = register.mission.id): Promise<void> {
  await itIs(dataSource, instant);
  await plan.execute(missionId);
  for (let sent = 0; sent < 100; sent += 1) if ((await send.next()) === null) return;
}

function mails(): Promise<MailEntity[]> {
  return dataSource.query('SELECT mail.*, to_address AS "to" FROM mail ORDER BY created_at, to_address');
}

async function mailTo(person: { email: string }): Promise<MailEntity | undefined> {
  return (await mails()).find(({ to }) => to === person.email);
}

describe('the weekly digest', () => {
  test('goes to the lead on Monday at 08:00 of the mission, in their language, and once', async () => {
    const activity = await build.activity(register, { dueOn: '2026-06-05' });
    await tickAt('2026-06-01T07:59:59.000Z');
    expect(await mails()).toHaveLength(0);

    await tickAt(mondayAtEight);
    expect(await mails()).toHaveLength(1);
    const mail = await mailTo(register.lead.person);
    expect(mail?.language).toBe('fr');
    expect(mail?.html).toContain(activity.title);
    expect(mail?.text).toContain('Échéance dans les 7 jours');
    expect(mail?.text).toContain(`/plans/${register.plan.reference}/board?card=${activity.reference}`);

    await tickAt('2026-06-01T08:00:15.000Z');
    expect(await mails()).toHaveLength(1);
  });

  test('moves to Tuesday where Monday is a holiday of the mission', async () => {
    await build.activity(register, { dueOn: '2026-06-20' });
    await dataSource.query(`UPDATE mission SET holidays = '["2026-06-01"]' WHERE id = $1`, [
      register.mission.id,
    ]);
    await tickAt('2026-06-01T20:00:00.000Z');
    expect(await mails()).toHaveLength(0);
    await tickAt('2026-06-02T08:00:00.000Z');
    expect(await mails()).toHaveLength(1);
  });

  test('names what is due within 7 days first, then within 30, then what is overdue', async () => {
    await build.activity(register, { dueOn: '2026-05-29', title: 'Overdue one' });
    await build.activity(register, { dueOn: '2026-06-25', title: 'Far one' });
    await build.activity(register, { dueOn: '2026-06-04', title: 'Near one' });
    await build.activity(register, { dueOn: '2026-08-25', title: 'Later one' });
    await build.activity(register, { dueOn: '2026-06-04', title: 'Done one', status: 'completed' });
    await tickAt(mondayAtEight);
    const { text } = (await mailTo(register.lead.person))!;
    const places = ['Near one', 'Far one', 'Overdue one'].map((title) => text.indexOf(title));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(text).not.toContain('Later one');
  });

  test('is sent once by two workers at the same time', async () => {
    await build.activity(register, { dueOn: '2026-06-05' });
    await itIs(dataSource, mondayAtEight);
    await Promise.all([plan.execute(register.mission.id), plan.execute(register.mission.id)]);
    await Promise.all([send.next(), send.next(), send.next()]);
    expect(await mails()).toHaveLength(1);
    expect(await dataSource.query('SELECT id FROM reminder')).toHaveLength(1);
  });

  test('tells what was verified since the last one before anything else', async () => {
    const done = await build.activity(register, {
      status: 'completed',
      title: 'Achieved one',
      verification: 'verified',
    });
    const update = await build.update(register, done.id, {
      state: 'accepted',
      status: 'completed',
      submittedOn: '2026-05-28',
      acceptedAt: '2026-05-29T10:00:00Z',
    });
    await build.finding(register, update, { recordedAt: '2026-05-30T10:00:00Z', recordedOn: '2026-05-30' });
    await build.activity(register, { dueOn: '2026-05-20', title: 'Overdue one' });
    await tickAt(mondayAtEight);
    const { text } = (await mailTo(register.lead.person))!;
    expect(text.indexOf('Achieved one')).toBeGreaterThan(0);
    expect(text.indexOf('Achieved one')).toBeLessThan(text.indexOf('Overdue one'));
  });
});

describe('the short mail', () => {
  test('leaves on the working day before a due date and names everything due then', async () => {
    await build.activity(register, { dueOn: '2026-06-08', title: 'First' });
    await build.activity(register, { dueOn: '2026-06-08', title: 'Second' });
    await tickAt(mondayAtEight);
    await dataSource.query('DELETE FROM mail');
    await tickAt('2026-06-04T12:00:00.000Z');
    expect(await mails()).toHaveLength(0);
    // Friday is the working day before Monday 8 June.
    await tickAt('2026-06-05T08:00:00.000Z');
    const [mail, ...others] = await mails();
    expect(others).toHaveLength(0);
    expect(mail?.subject).toBe('Jalon : 2 activités à échéance le 8 juin 2026');
    for (const title of ['First', 'Second']) expect(mail?.text).toContain(title);
  });

  test('is part of the digest where both fall together', async () => {
    await build.activity(register, { dueOn: '2026-06-02', title: 'Tuesday' });
    await build.activity(register, { dueOn: '2026-06-20', title: 'Later' });
    await tickAt(mondayAtEight);
    expect(await mails()).toHaveLength(1);
    const { text } = (await mailTo(register.lead.person))!;
    expect(text.match(/Tuesday/g)).toHaveLength(1);
    expect(text).toContain('Later');
  });
});

describe('the ladder', () => {
  const thirdMonday = '2026-06-15T08:00:00.000Z';

  test('tells the co-lead after 14 days, once for each due date, and again after a new date', async () => {
    const activity = await build.activity(register, { dueOn: '2026-06-01' });
    await tickAt('2026-06-08T08:00:00.000Z');
    expect(await mailTo(register.coLead.person)).toBeUndefined();
    await tickAt(thirdMonday);
    expect((await mailTo(register.coLead.person))?.text).toContain(activity.reference);

    await dataSource.query('DELETE FROM mail');
    await tickAt('2026-06-22T08:00:00.000Z');
    expect(await mailTo(register.coLead.person)).toBeUndefined();
    expect(await mailTo(register.lead.person)).toBeDefined();

    await dataSource.query(`UPDATE activity SET due_on = '2026-06-23' WHERE id = $1`, [activity.id]);
    await tickAt('2026-07-06T08:00:00.000Z');
    expect(await mailTo(register.coLead.person)).toBeUndefined();
    await tickAt('2026-07-13T08:00:00.000Z');
    expect((await mailTo(register.coLead.person))?.text).toContain(activity.reference);
  });

  test('tells the coordinator after 30 days, with a ready draft letter in the language of the plan', async () => {
    const activity = await build.activity(register, { dueOn: '2026-05-01' });
    await tickAt(mondayAtEight);
    const mail = await mailTo(register.coordinator.person);
    expect(mail?.text).toContain('Draft letters');
    expect(mail?.text).toContain(`l’activité ${activity.reference}`);
    await dataSource.query('DELETE FROM mail');
    await tickAt('2026-06-08T08:00:00.000Z');
    expect(await mailTo(register.coordinator.person)).toBeUndefined();
  });

  test('says to the co-lead that an update waits for an answer, and to the lead nothing more', async () => {
    const activity = await build.activity(register, { dueOn: '2026-05-20', status: 'completed' });
    await build.update(register, activity.id, {
      status: 'completed',
      submittedAt: '2026-05-25T09:00:00Z',
      submittedOn: '2026-05-25',
    });
    await tickAt(mondayAtEight);
    expect((await mailTo(register.coLead.person))?.text).toContain('7 days (target 14)');
    expect(await mailTo(register.lead.person)).toBeUndefined();
  });

  test('says to the lead that a report came back, and that a finding is open for a reply', async () => {
    const returned = await build.activity(register, { dueOn: '2027-05-20', title: 'Returned one' });
    await build.update(register, returned.id, {
      state: 'returned',
      submittedOn: '2026-05-20',
      returnedAt: '2026-05-28T09:00:00Z',
    });
    const found = await build.activity(register, {
      status: 'completed',
      title: 'Partly one',
      verification: 'partly',
    });
    const update = await build.update(register, found.id, {
      state: 'accepted',
      status: 'completed',
      submittedOn: '2026-05-20',
      acceptedAt: '2026-05-21T09:00:00Z',
    });
    await build.finding(register, update, { finding: 'partly', recordedOn: '2026-05-29' });
    await tickAt(mondayAtEight);
    const { text } = (await mailTo(register.lead.person))!;
    expect(text).toContain('Retournée avec une question');
    expect(text).toContain('Un constat attend votre réponse');
    expect(text).toContain('3 jours (cible : 7)');
  });

  test('writes to the deputy too, and to the co-lead where nobody holds the post', async () => {
    const deputy = await build.person();
    await build.tenure(register.lead.post.id, deputy.id, { deputy: true, startsOn: '2026-05-01' });
    await build.activity(register, { dueOn: '2026-06-05' });
    await tickAt(mondayAtEight);
    expect((await mails()).map(({ to }) => to).sort()).toEqual(
      [deputy.email, register.lead.person.email].sort(),
    );

    await dataSource.query('DELETE FROM mail');
    await dataSource.query(`UPDATE tenure SET ends_on = '2026-06-03' WHERE post_id = $1`, [
      register.lead.post.id,
    ]);
    await tickAt('2026-06-08T08:00:00.000Z');
    const [mail, ...others] = await mails();
    expect(others).toHaveLength(0);
    expect(mail?.to).toBe(register.coLead.person.email);
    expect(mail?.text).toContain(`Nobody holds this post: ${register.lead.post.title.en}`);
  });

  test('carries milestones and the reports of an open cycle too', async () => {
    const activity = await build.activity(register, { dueOn: '2027-06-05' });
    await build.milestone(activity.id, '2026-06-04');
    await build.cycle(register.plan.id, {
      label: '2026-Q2',
      startsOn: '2026-04-01',
      endsOn: '2026-06-10',
      opensOn: '2026-04-01',
      dueOn: '2026-06-20',
      closesOn: '2026-06-25',
      state: 'open',
    });
    await tickAt(mondayAtEight);
    const { text } = (await mailTo(register.lead.person))!;
    expect(text).toContain('Étape : A milestone');
    expect(text).toContain('Rapports pour 2026-Q2');
    expect(text).toContain(`/plans/${register.plan.reference}/returns`);
  });

  test('never writes to a minister', async () => {
    await dataSource.query(`UPDATE post SET kind = 'head' WHERE id = $1`, [register.lead.post.id]);
    await build.activity(register, { dueOn: '2026-06-05' });
    await tickAt(mondayAtEight);
    expect(await mailTo(register.lead.person)).toBeUndefined();
    expect(await mailTo(register.coLead.person)).toBeDefined();
  });
});

describe('one person, one mail a day', () => {
  test('whatever the number of posts, by the hour of the first one', async () => {
    const elsewhere = await build.register({ timeZone: 'Africa/Juba' });
    await build.tenure(elsewhere.lead.post.id, register.lead.person.id, { startsOn: '2026-01-01' });
    const here = await build.activity(register, { dueOn: '2026-06-05' });
    const there = await build.activity(elsewhere, { dueOn: '2026-06-05' });
    // 08:00 in Juba is 06:00 in Bamako.
    await tickAt('2026-06-01T06:00:00.000Z', elsewhere.mission.id);
    await tickAt('2026-06-01T06:00:00.000Z');
    expect(await mailTo(register.lead.person)).toBeUndefined();
    await tickAt(mondayAtEight, elsewhere.mission.id);
    await tickAt(mondayAtEight);
    const own = (await mails()).filter(({ to }) => to === register.lead.person.email);
    expect(own).toHaveLength(1);
    expect(own[0]?.text).toContain(here.reference);
    expect(own[0]?.text).toContain(there.reference);
  });
});

describe('what is confidential', () => {
  test('is never in a mail: its reference and a link are', async () => {
    const secret = 'A confidential matter <b>of state</b>';
    const activity = await build.activity(register, {
      dueOn: '2026-04-20',
      title: secret,
      sensitivity: 'confidential',
    });
    await tickAt(mondayAtEight);
    const sent = await mails();
    expect(sent).toHaveLength(3);
    for (const { html, text, subject } of sent) {
      expect(html + text + subject).not.toContain('confidential matter');
      expect(html).toContain(activity.reference);
    }
  });

  test('and what people wrote is escaped, with no picture and nothing fetched', async () => {
    await build.activity(register, { dueOn: '2026-06-05', title: '<img src=x onerror=alert(1)> & co' });
    await tickAt(mondayAtEight);
    const { html } = (await mailTo(register.lead.person))!;
    expect(html).not.toContain('<img');
    expect(html).toContain('&#60;img src=x');
    expect(html).not.toMatch(/src="|@import|url\(/);
  });

  test('a mail of hundreds of lines stays below 60 kB and says how many it leaves out', async () => {
    await dataSource.query(`UPDATE person SET language = 'ar'`);
    const title =
      'تدريب أفراد القوات المسلحة وقوات الأمن على منع العنف الجنسي المتصل بالنزاعات "والتصدي" له '.repeat(3);
    for (let one = 0; one < 120; one += 1) await build.activity(register, { dueOn: '2026-04-01', title });
    await tickAt(mondayAtEight);
    for (const { html } of await mails()) {
      expect(Buffer.byteLength(html)).toBeLessThan(60_000);
      expect(html).toContain('70');
    }
    expect((await mailTo(register.coordinator.person))?.html).toContain('Organisation');
  });

  test('Arabic mails read from right to left', async () => {
    await dataSource.query(`UPDATE person SET language = 'ar' WHERE id = $1`, [register.lead.person.id]);
    await build.activity(register, { dueOn: '2026-06-05' });
    await tickAt(mondayAtEight);
    expect((await mailTo(register.lead.person))?.html).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('right and need are asked again when the mail leaves', () => {
  async function plannedThen(change: () => Promise<unknown>) {
    await build.activity(register, { dueOn: '2026-06-05' });
    await itIs(dataSource, mondayAtEight);
    await plan.execute(register.mission.id);
    await change();
    await send.next();
    expect(await mails()).toHaveLength(0);
    const [line] = await dataSource.query('SELECT state, reason FROM reminder');
    expect(line.state).toBe('suppressed');
    return line.reason;
  }

  test('the tenure ended in between', async () => {
    const ended = () =>
      dataSource.query(`UPDATE tenure SET ends_on = '2026-05-31' WHERE id = $1`, [register.lead.tenure.id]);
    expect(await plannedThen(ended)).toBe('tenure_ended');
  });
  test('the person was deactivated', async () => {
    const off = () =>
      dataSource.query('UPDATE person SET active = false WHERE id = $1', [register.lead.person.id]);
    expect(await plannedThen(off)).toBe('person_inactive');
  });
  test('another organization leads now', async () => {
    const other = await build.organization(register.mission.id, 'national');
    const moved = () => dataSource.query('UPDATE activity SET lead_organization_id = $1', [other.id]);
    expect(await plannedThen(moved)).toBe('right_ended');
  });
  test('the activity was completed', async () => {
    expect(await plannedThen(() => dataSource.query(`UPDATE activity SET status = 'completed'`))).toBe(
      'no_longer_needed',
    );
  });
  test('the due date moved', async () => {
    expect(await plannedThen(() => dataSource.query(`UPDATE activity SET due_on = '2026-06-06'`))).toBe(
      'date_changed',
    );
  });
});

describe('when time goes wrong', () => {
  test('what was missed by more than 36 hours goes into the next digest only', async () => {
    await build.activity(register, { dueOn: '2026-06-04', title: 'Missed one' });
    // Wednesday's short mail (and Monday's digest) are found undone on Friday.
    await tickAt('2026-06-05T10:00:00.000Z');
    expect(await mails()).toHaveLength(0);
    const lines = await dataSource.query('SELECT DISTINCT reason FROM reminder');
    expect(lines).toEqual([{ reason: 'merged_into_later_digest' }]);
    await tickAt('2026-06-08T08:00:00.000Z');
    expect((await mailTo(register.lead.person))?.text).toContain('Missed one');
  });

  test('two days that were missed are one mail', async () => {
    await build.activity(register, { dueOn: '2026-06-03', title: 'Wednesday' });
    await build.activity(register, { dueOn: '2026-06-04', title: 'Thursday' });
    await tickAt('2026-06-01T09:00:00.000Z');
    await dataSource.query('DELETE FROM mail');
    await tickAt('2026-06-03T09:00:00.000Z');
    const [mail, ...others] = await mails();
    expect(others).toHaveLength(0);
    expect(mail?.text).toContain('Wednesday');
    expect(mail?.text).toContain('Thursday');
  });

  test('08:00 stays 08:00 when the clocks change, in both directions, and sends once', async () => {
    const berlin = await build.register({ timeZone: 'Europe/Berlin' });
    await build.activity(berlin, { dueOn: '2026-11-15' });
    await build.activity(berlin, { dueOn: '2026-04-15' });
    await tickAt('2026-03-28T12:00:00.000Z', berlin.mission.id);
    // Summer time began on Sunday 29 March: 08:00 is 06:00 UTC.
    await tickAt('2026-03-30T05:59:00.000Z', berlin.mission.id);
    expect(await mailTo(berlin.lead.person)).toBeUndefined();
    await tickAt('2026-03-30T06:00:00.000Z', berlin.mission.id);
    await tickAt('2026-03-30T07:00:00.000Z', berlin.mission.id);
    expect(await mails()).toHaveLength(1);
    await dataSource.query('DELETE FROM mail');
    await dataSource.query(
      `UPDATE watermark SET reached_at = '2026-10-25T12:00:00Z' WHERE name LIKE 'digests:%'`,
    );
    // It ended on Sunday 25 October: 08:00 is 07:00 UTC.
    await tickAt('2026-10-26T06:59:00.000Z', berlin.mission.id);
    expect(await mailTo(berlin.lead.person)).toBeUndefined();
    await tickAt('2026-10-26T07:00:00.000Z', berlin.mission.id);
    await tickAt('2026-10-26T08:00:00.000Z', berlin.mission.id);
    expect((await mails()).filter(({ to }) => to === berlin.lead.person.email)).toHaveLength(1);
  });

  test('one person’s failure stops nobody else', async () => {
    await build.activity(register, { dueOn: '2026-04-20' });
    await itIs(dataSource, mondayAtEight);
    await plan.execute(register.mission.id);
    // A zone that nobody knows makes the rendering of this one digest fail.
    const odd = await build.register({ timeZone: 'Africa/Bamako' });
    await build.activity(odd, { dueOn: '2026-04-20' });
    await plan.execute(odd.mission.id);
    await dataSource.query(`UPDATE person SET language = 'xx' WHERE id = $1`, [odd.lead.person.id]);
    const outcomes = [];
    for (let outcome = await send.next(); outcome !== null; outcome = await send.next())
      outcomes.push(outcome.state);
    expect(outcomes.filter((state) => state === 'failed')).toHaveLength(1);
    expect(outcomes.filter((state) => state === 'sent').length).toBeGreaterThan(2);
  });
});
