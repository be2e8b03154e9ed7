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
