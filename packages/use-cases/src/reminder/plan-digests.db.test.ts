import { describe, expect, test } from 'vitest';
import { itIs } from '../testing/a-register.ts';
import { aReminderWorld, mondayAtEight } from '../testing/a-reminder-world.ts';

const world = aReminderWorld();

describe('the weekly digest', () => {
  test('goes to the lead on Monday at 08:00 of the mission, in their language, and once', async () => {
    const activity = await world.build.activity(world.register, { dueOn: '2026-06-05' });
    await world.tickAt('2026-06-01T07:59:59.000Z');
    expect(await world.mails()).toHaveLength(0);

    await world.tickAt(mondayAtEight);
    expect(await world.mails()).toHaveLength(1);
    const mail = await world.mailTo(world.register.lead.person);
    expect(mail?.language).toBe('fr');
    expect(mail?.html).toContain(activity.title);
    expect(mail?.text).toContain('Échéance dans les 7 jours');
    expect(mail?.text).toContain(`/plans/${world.register.plan.reference}/board?card=${activity.reference}`);

    await world.tickAt('2026-06-01T08:00:15.000Z');
    expect(await world.mails()).toHaveLength(1);
  });

  test('moves to Tuesday where Monday is a holiday of the mission', async () => {
    await world.build.activity(world.register, { dueOn: '2026-06-20' });
    await world.query(`UPDATE mission SET holidays = '["2026-06-01"]' WHERE id = $1`, [
      world.register.mission.id,
    ]);
    await world.tickAt('2026-06-01T20:00:00.000Z');
    expect(await world.mails()).toHaveLength(0);
    await world.tickAt('2026-06-02T08:00:00.000Z');
    expect(await world.mails()).toHaveLength(1);
  });

  test('names what is due within 7 days first, then within 30, then what is overdue', async () => {
    await world.build.activity(world.register, { dueOn: '2026-05-29', title: 'Overdue one' });
    await world.build.activity(world.register, { dueOn: '2026-06-25', title: 'Far one' });
    await world.build.activity(world.register, { dueOn: '2026-06-04', title: 'Near one' });
    await world.build.activity(world.register, { dueOn: '2026-08-25', title: 'Later one' });
    await world.build.activity(world.register, {
      dueOn: '2026-06-04',
      title: 'Done one',
      status: 'completed',
    });
    await world.tickAt(mondayAtEight);
    const { text } = (await world.mailTo(world.register.lead.person))!;
    const places = ['Near one', 'Far one', 'Overdue one'].map((title) => text.indexOf(title));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(text).not.toContain('Later one');
  });

  test('is not lost where the program stood still from before the first hour of a mission until the next day', async () => {
    const young = await world.build.register();
    await world.build.activity(young, { dueOn: '2026-06-20' });
    await itIs(world.dataSource, '2026-06-01T07:00:00.000Z');
    for (const missionId of await world.plan.missionsDue()) await world.plan.execute(missionId);
    expect(await world.plan.missionsDue()).toEqual([]);
    await world.tickAt('2026-06-02T08:01:00.000Z', young.mission.id);
    expect(await world.mailTo(young.lead.person)).toBeDefined();
  });

  test('is sent once by two workers at the same time', async () => {
    await world.build.activity(world.register, { dueOn: '2026-06-05' });
    await itIs(world.dataSource, mondayAtEight);
    await Promise.all([
      world.plan.execute(world.register.mission.id),
      world.plan.execute(world.register.mission.id),
    ]);
    const outcomes = await Promise.all([world.send.next(), world.send.next(), world.send.next()]);
    expect(outcomes.flat()).toMatchObject([{ state: 'sent' }]);
    expect(await world.mails()).toHaveLength(1);
    expect(await world.query('SELECT id FROM reminder')).toHaveLength(1);
  });

  test('tells what was verified since the last one before anything else', async () => {
    const done = await world.build.activity(world.register, {
      status: 'completed',
      title: 'Achieved one',
      verification: 'verified',
    });
    const update = await world.build.update(world.register, done.id, {
      state: 'accepted',
      status: 'completed',
      submittedOn: '2026-05-28',
      acceptedAt: '2026-05-29T10:00:00Z',
    });
    await world.build.finding(world.register, update, {
      recordedAt: '2026-05-30T10:00:00Z',
      recordedOn: '2026-05-30',
    });
    await world.build.activity(world.register, { dueOn: '2026-05-20', title: 'Overdue one' });
    await world.tickAt(mondayAtEight);
    const { text } = (await world.mailTo(world.register.lead.person))!;
    expect(text.indexOf('Achieved one')).toBeGreaterThan(0);
    expect(text.indexOf('Achieved one')).toBeLessThan(text.indexOf('Overdue one'));
  });
});

describe('the short mail', () => {
  test('leaves on the working day before a due date and names everything due then', async () => {
    await world.build.activity(world.register, { dueOn: '2026-06-08', title: 'First' });
    await world.build.activity(world.register, { dueOn: '2026-06-08', title: 'Second' });
    await world.tickAt(mondayAtEight);
    await world.query('DELETE FROM mail');
    await world.tickAt('2026-06-04T12:00:00.000Z');
    expect(await world.mails()).toHaveLength(0);
    // Friday is the working day before Monday 8 June.
    await world.tickAt('2026-06-05T08:00:00.000Z');
    const [mail, ...others] = await world.mails();
    expect(others).toHaveLength(0);
    expect(mail?.subject).toBe('Jalon : 2 activités à échéance le 8 juin 2026');
    for (const title of ['First', 'Second']) expect(mail?.text).toContain(title);
  });

  test('is part of the digest where both fall together', async () => {
    await world.build.activity(world.register, { dueOn: '2026-06-02', title: 'Tuesday' });
    await world.build.activity(world.register, { dueOn: '2026-06-20', title: 'Later' });
    await world.tickAt(mondayAtEight);
    expect(await world.mails()).toHaveLength(1);
    const { text } = (await world.mailTo(world.register.lead.person))!;
    expect(text.match(/Tuesday/g)).toHaveLength(1);
    expect(text).toContain('Later');
  });
});
