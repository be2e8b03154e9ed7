import { markFailed } from '@jalon/database/reminder/mails.repository';
import { describe, expect, test } from 'vitest';
import { itIs } from '../testing/a-register.ts';
import { aReminderWorld, mondayAtEight } from '../testing/a-reminder-world.ts';

const world = aReminderWorld();

describe('what is confidential', () => {
  test('is never in a mail: its reference and a link are', async () => {
    const secret = 'A confidential matter <b>of state</b>';
    const activity = await world.build.activity(world.register, {
      dueOn: '2026-04-20',
      title: secret,
      sensitivity: 'confidential',
    });
    await world.tickAt(mondayAtEight);
    const sent = await world.mails();
    expect(sent).toHaveLength(3);
    for (const { html, text, subject } of sent) {
      expect(html + text + subject).not.toContain('confidential matter');
      expect(html).toContain(activity.reference);
    }
  });

  test('and what people wrote is escaped, with no picture and nothing fetched', async () => {
    await world.build.activity(world.register, {
      dueOn: '2026-06-05',
      title: '<img src=x onerror=alert(1)> & co',
    });
    await world.tickAt(mondayAtEight);
    const { html } = (await world.mailTo(world.register.lead.person))!;
    expect(html).not.toContain('<img');
    expect(html).toContain('&#60;img src=x');
    expect(html).not.toMatch(/src="|@import|url\(/);
  });

  test('a mail of hundreds of lines stays below 60 kB and says how many it leaves out', async () => {
    await world.query(`UPDATE person SET language = 'ar'`);
    const title =
      'تدريب أفراد القوات المسلحة وقوات الأمن على منع العنف الجنسي المتصل بالنزاعات "والتصدي" له '.repeat(3);
    for (let one = 0; one < 120; one += 1)
      await world.build.activity(world.register, { dueOn: '2026-04-01', title });
    await world.tickAt(mondayAtEight);
    for (const { html } of await world.mails()) {
      expect(Buffer.byteLength(html)).toBeLessThan(60_000);
      expect(html).toContain('96');
    }
    expect((await world.mailTo(world.register.coordinator.person))?.html).toContain('مسودّة رسالة جاهزة');
  });

  test('Arabic mails read from right to left', async () => {
    await world.query(`UPDATE person SET language = 'ar' WHERE id = $1`, [world.register.lead.person.id]);
    await world.build.activity(world.register, { dueOn: '2026-06-05' });
    await world.tickAt(mondayAtEight);
    expect((await world.mailTo(world.register.lead.person))?.html).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('more lines than a mail has room for', () => {
  /** 52 matters of two due dates, the later ones first. */
  async function fiftyTwo() {
    const dates = Array.from({ length: 52 }, (_, number) => (number < 26 ? '2026-04-09' : '2026-04-08'));
    const made = await Promise.all(dates.map((dueOn) => world.build.activity(world.register, { dueOn })));
    return made.map(({ reference }) => reference);
  }
  const linesTo = ({ id }: { id: string }, on: string) =>
    world.query(
      `SELECT a.reference, r.state, r.reason FROM reminder r JOIN activity a ON a.id = r.activity_id
        WHERE r.person_id = $1 AND r.local_date = $2`,
      [id, on],
    ) as Promise<{ reference: string; state: string; reason: string | null }[]>;

  test('every escalation is named once, the oldest first, and none counts as sent that no mail named', async () => {
    const references = await fiftyTwo();
    const readers = [world.register.coLead.person, world.register.coordinator.person];
    const named = new Map<string, string[]>(readers.map(({ id }) => [id, []]));
    const weeks = [
      ['2026-06-01', 24, 28],
      ['2026-06-08', 24, 4],
      ['2026-06-15', 4, 0],
    ] as const;
    for (const [on, room, more] of weeks) {
      await world.query('DELETE FROM mail');
      await world.tickAt(`${on}T08:00:00.000Z`);
      for (const person of readers) {
        const mail = (await world.mailTo(person))!;
        const told = references.filter(
          (one) => mail.text.includes(`${one} `) && mail.html.includes(`>${one}<`),
        );
        const lines = await linesTo(person, on);
        const of = (state: string) =>
          lines.filter((line) => line.state === state).map((line) => line.reference);
        expect(told).toHaveLength(room);
        expect(of('sent').sort()).toEqual(told.toSorted());
        expect(lines.filter(({ reason }) => reason === 'no_room')).toHaveLength(more);
        expect(mail.subject).toBe(
          `Jalon: ${room} items for you, all past due${more > 0 ? `; and ${more} more` : ''}`,
        );
        expect(mail.text.includes('find no room here: the next weekly mails name them')).toBe(more > 0);
        const list = `/plans/${world.register.plan.reference}/board?signal=late\n`;
        expect(mail.text.includes(list)).toBe(more > 0);
        named.get(person.id)!.push(...told);
      }
    }
    for (const told of named.values()) {
      expect(told.toSorted()).toEqual(references.toSorted());
      expect(told.slice(0, 24).every((one) => references.indexOf(one) >= 26)).toBe(true);
    }
    await world.query('DELETE FROM mail');
    await world.tickAt('2026-06-22T08:00:00.000Z');
    for (const person of readers) expect(await world.mailTo(person)).toBeUndefined();
    // What is past due comes back each week: what found no room is said not to have been sent.
    const lead = await linesTo(world.register.lead.person, '2026-06-22');
    expect(lead.map(({ state, reason }) => reason ?? state).sort()).toEqual([
      ...Array(28).fill('no_room'),
      ...Array(24).fill('sent'),
    ]);
  });

  test('a mail that failed and is told later leaves what it only counted to the later one', async () => {
    const references = await fiftyTwo();
    const { person } = world.register.coordinator;
    await world.tickAt(mondayAtEight);
    const mail = (await world.mailTo(person))!;
    await markFailed(world.dataSource.manager, mail.id, '550 5.1.1 unknown user', mondayAtEight);
    const states = await linesTo(person, '2026-06-01');
    expect(states.filter(({ state }) => state === 'failed')).toHaveLength(24);
    expect(states.filter(({ reason }) => reason === 'no_room')).toHaveLength(28);
    await world.query('DELETE FROM mail');
    await world.tickAt('2026-06-08T08:00:00.000Z');
    const later = (await world.mailTo(person))!;
    // Nobody was told of any: the oldest stand in it again.
    expect(references.slice(26).filter((one) => later.text.includes(`${one} `))).toHaveLength(24);
  });
});

describe('right and need are asked again when the mail leaves', () => {
  async function plannedThen(change: () => Promise<unknown>) {
    await world.build.activity(world.register, { dueOn: '2026-06-05' });
    await itIs(world.dataSource, mondayAtEight);
    await world.plan.execute(world.register.mission.id);
    await change();
    await world.send.next();
    expect(await world.mails()).toHaveLength(0);
    const [line] = await world.query('SELECT state, reason FROM reminder');
    expect(line.state).toBe('suppressed');
    return line.reason;
  }

  test('the tenure ended in between', async () => {
    const ended = () =>
      world.query(`UPDATE tenure SET ends_on = '2026-05-31' WHERE id = $1`, [world.register.lead.tenure.id]);
    expect(await plannedThen(ended)).toBe('tenure_ended');
  });
  test('the person was deactivated', async () => {
    const off = () =>
      world.query('UPDATE person SET active = false WHERE id = $1', [world.register.lead.person.id]);
    expect(await plannedThen(off)).toBe('person_inactive');
  });
  test('another organization leads now', async () => {
    const other = await world.build.organization(world.register.mission.id, 'national');
    const moved = () => world.query('UPDATE activity SET lead_organization_id = $1', [other.id]);
    expect(await plannedThen(moved)).toBe('right_ended');
  });
  test('the activity was completed', async () => {
    expect(await plannedThen(() => world.query(`UPDATE activity SET status = 'completed'`))).toBe(
      'no_longer_needed',
    );
  });
  test('the due date moved', async () => {
    expect(await plannedThen(() => world.query(`UPDATE activity SET due_on = '2026-06-06'`))).toBe(
      'date_changed',
    );
  });
});

describe('when time goes wrong', () => {
  test('what was missed by more than 36 hours goes into the next digest only', async () => {
    await world.build.activity(world.register, { dueOn: '2026-06-04', title: 'Missed one' });
    // Wednesday's short mail (and Monday's digest) are found undone on Friday.
    await world.tickAt('2026-06-05T10:00:00.000Z');
    expect(await world.mails()).toHaveLength(0);
    const lines = await world.query('SELECT DISTINCT reason FROM reminder');
    expect(lines).toEqual([{ reason: 'merged_into_later_digest' }]);
    await world.tickAt('2026-06-08T08:00:00.000Z');
    expect((await world.mailTo(world.register.lead.person))?.text).toContain('Missed one');
  });

  test('two days that were missed are one mail', async () => {
    await world.build.activity(world.register, { dueOn: '2026-06-03', title: 'Wednesday' });
    await world.build.activity(world.register, { dueOn: '2026-06-04', title: 'Thursday' });
    await world.tickAt('2026-06-01T09:00:00.000Z');
    await world.query('DELETE FROM mail');
    await world.tickAt('2026-06-03T09:00:00.000Z');
    const [mail, ...others] = await world.mails();
    expect(others).toHaveLength(0);
    expect(mail?.text).toContain('Wednesday');
    expect(mail?.text).toContain('Thursday');
  });

  test('08:00 stays 08:00 when the clocks change, in both directions, and sends once', async () => {
    const berlin = await world.build.register({ timeZone: 'Europe/Berlin' });
    await world.build.activity(berlin, { dueOn: '2026-11-15' });
    await world.build.activity(berlin, { dueOn: '2026-04-15' });
    await world.tickAt('2026-03-28T12:00:00.000Z', berlin.mission.id);
    // Summer time began on Sunday 29 March: 08:00 is 06:00 UTC.
    await world.tickAt('2026-03-30T05:59:00.000Z', berlin.mission.id);
    expect(await world.mailTo(berlin.lead.person)).toBeUndefined();
    await world.tickAt('2026-03-30T06:00:00.000Z', berlin.mission.id);
    await world.tickAt('2026-03-30T07:00:00.000Z', berlin.mission.id);
    expect(await world.mails()).toHaveLength(1);
    await world.query('DELETE FROM mail');
    await world.query(`UPDATE watermark SET reached_at = '2026-10-25T12:00:00Z' WHERE name LIKE 'digests:%'`);
    // It ended on Sunday 25 October: 08:00 is 07:00 UTC.
    await world.tickAt('2026-10-26T06:59:00.000Z', berlin.mission.id);
    expect(await world.mailTo(berlin.lead.person)).toBeUndefined();
    await world.tickAt('2026-10-26T07:00:00.000Z', berlin.mission.id);
    await world.tickAt('2026-10-26T08:00:00.000Z', berlin.mission.id);
    expect((await world.mails()).filter(({ to }) => to === berlin.lead.person.email)).toHaveLength(1);
  });

  test('one person’s failure stops nobody else', async () => {
    await world.build.activity(world.register, { dueOn: '2026-04-20' });
    await itIs(world.dataSource, mondayAtEight);
    await world.plan.execute(world.register.mission.id);
    // A zone that nobody knows makes the rendering of this one digest fail.
    const odd = await world.build.register({ timeZone: 'Africa/Bamako' });
    await world.build.activity(odd, { dueOn: '2026-04-20' });
    await world.plan.execute(odd.mission.id);
    await world.query(`UPDATE person SET language = 'xx' WHERE id = $1`, [odd.lead.person.id]);
    const outcomes = (await world.send.next()).map(({ state }) => state);
    expect(outcomes.filter((state) => state === 'failed')).toHaveLength(1);
    expect(outcomes.filter((state) => state === 'sent').length).toBeGreaterThan(2);
  });
});
