import { describe, expect, test } from 'vitest';
import { aBenchmarkSet } from '../testing/a-benchmark-set.ts';
import { aReminderWorld, mondayAtEight } from '../testing/a-reminder-world.ts';

const world = aReminderWorld();
const emailOf = ({ person }: { person: { email: string } }) => person.email;

describe('the ladder', () => {
  const thirdMonday = '2026-06-15T08:00:00.000Z';

  test('tells the co-lead after 14 days, once for each due date, and again after a new date', async () => {
    const activity = await world.build.activity(world.register, { dueOn: '2026-06-01' });
    await world.tickAt('2026-06-08T08:00:00.000Z');
    expect(await world.mailTo(world.register.coLead.person)).toBeUndefined();
    await world.tickAt(thirdMonday);
    expect((await world.mailTo(world.register.coLead.person))?.text).toContain(activity.reference);

    await world.query('DELETE FROM mail');
    await world.tickAt('2026-06-22T08:00:00.000Z');
    expect(await world.mailTo(world.register.coLead.person)).toBeUndefined();
    expect(await world.mailTo(world.register.lead.person)).toBeDefined();

    await world.query(`UPDATE activity SET due_on = '2026-06-23' WHERE id = $1`, [activity.id]);
    await world.tickAt('2026-07-06T08:00:00.000Z');
    expect(await world.mailTo(world.register.coLead.person)).toBeUndefined();
    await world.tickAt('2026-07-13T08:00:00.000Z');
    expect((await world.mailTo(world.register.coLead.person))?.text).toContain(activity.reference);
  });

  test('tells the coordinator after 30 days that none declared a cause, and that a draft letter is ready', async () => {
    const activity = await world.build.activity(world.register, { dueOn: '2026-05-01' });
    await world.tickAt(mondayAtEight);
    const mail = await world.mailTo(world.register.coordinator.person);
    expect(mail?.text).toContain(activity.reference);
    expect(mail?.text).toContain('No cause declared · a draft letter is ready on its card');
    await world.query('DELETE FROM mail');
    await world.tickAt('2026-06-08T08:00:00.000Z');
    expect(await world.mailTo(world.register.coordinator.person)).toBeUndefined();
  });

  test('says to the co-lead that an update waits for an answer, and to the lead nothing more', async () => {
    const activity = await world.build.activity(world.register, { dueOn: '2026-05-20', status: 'completed' });
    await world.build.update(world.register, activity.id, {
      status: 'completed',
      submittedAt: '2026-05-25T09:00:00Z',
      submittedOn: '2026-05-25',
    });
    await world.tickAt(mondayAtEight);
    expect((await world.mailTo(world.register.coLead.person))?.text).toContain('7 days (target 14)');
    expect(await world.mailTo(world.register.lead.person)).toBeUndefined();
  });

  test('says to the lead that a report came back, and that a finding is open for a reply', async () => {
    const returned = await world.build.activity(world.register, {
      dueOn: '2027-05-20',
      title: 'Returned one',
    });
    await world.build.update(world.register, returned.id, {
      state: 'returned',
      submittedOn: '2026-05-20',
      returnedAt: '2026-05-28T09:00:00Z',
    });
    const found = await world.build.activity(world.register, {
      status: 'completed',
      title: 'Partly one',
      verification: 'partly',
    });
    const update = await world.build.update(world.register, found.id, {
      state: 'accepted',
      status: 'completed',
      submittedOn: '2026-05-20',
      acceptedAt: '2026-05-21T09:00:00Z',
    });
    await world.build.finding(world.register, update, { finding: 'partly', recordedOn: '2026-05-29' });
    await world.tickAt(mondayAtEight);
    const { text } = (await world.mailTo(world.register.lead.person))!;
    expect(text).toContain('Retournée avec une question');
    expect(text).toContain('Un constat attend votre réponse');
    expect(text).toContain('3 jours (cible : 7)');
  });

  test('writes to the deputy too, and to the co-lead where nobody holds the post', async () => {
    const deputy = await world.build.person();
    await world.build.tenure(world.register.lead.post.id, deputy.id, {
      deputy: true,
      startsOn: '2026-05-01',
    });
    await world.build.activity(world.register, { dueOn: '2026-06-05' });
    await world.tickAt(mondayAtEight);
    expect((await world.mails()).map(({ to }) => to).sort()).toEqual(
      [deputy.email, world.register.lead.person.email].sort(),
    );

    await world.query('DELETE FROM mail');
    await world.query(`UPDATE tenure SET ends_on = '2026-06-03' WHERE post_id = $1`, [
      world.register.lead.post.id,
    ]);
    await world.tickAt('2026-06-08T08:00:00.000Z');
    const [mail, ...others] = await world.mails();
    expect(others).toHaveLength(0);
    expect(mail?.to).toBe(world.register.coLead.person.email);
    expect(mail?.text).toContain(`Nobody holds this post: ${world.register.lead.post.title.en}`);
  });

  test('carries milestones and the reports of an open cycle too', async () => {
    const activity = await world.build.activity(world.register, { dueOn: '2027-06-05' });
    await world.build.milestone(activity.id, '2026-06-04');
    await world.build.cycle(world.register.plan.id, {
      label: '2026-Q2',
      startsOn: '2026-04-01',
      endsOn: '2026-06-10',
      opensOn: '2026-04-01',
      dueOn: '2026-06-20',
      closesOn: '2026-06-25',
      state: 'open',
    });
    await world.tickAt(mondayAtEight);
    const { text } = (await world.mailTo(world.register.lead.person))!;
    expect(text).toContain('Étape : A milestone');
    expect(text).toContain('2026-Q2 Rapports de cette période');
    expect(text).toContain(`/plans/${world.register.plan.reference}/returns`);
  });

  test('reminds each voice’s rapporteur of a date of the Council, until its report is frozen', async () => {
    const council = await aBenchmarkSet(world.build, world.register, '2026-06-25');
    await world.tickAt(mondayAtEight);
    const sent = await world.mails();
    expect(sent.map(({ to }) => to).sort()).toEqual(
      // Those who clear hear of their own step.
      [council.rapporteur, council.clearance]
        .flatMap(({ un, national }) => [un, national])
        .map(emailOf)
        .sort(),
    );
    const own = sent.find(({ to }) => to === council.rapporteur.un.person.email);
    expect(own?.text).toContain(`/benchmarks/${council.setId}`);
    expect(own?.text).toContain('due on 25 June 2026, in 24 days');
    await world.query('DELETE FROM mail');
    await world.query(
      `INSERT INTO benchmark_report (id, set_id, report_due_on, voice, state, created_at, frozen_at)
       VALUES (gen_random_uuid(), $1, '2026-06-25', 'un', 'frozen', $2, $2)`,
      [council.setId, mondayAtEight],
    );
    await world.tickAt('2026-06-08T08:00:00.000Z');
    expect((await world.mails()).map(({ to }) => to).sort()).toEqual(
      [council.rapporteur.national, council.clearance.national].map(emailOf).sort(),
    );
    await world.query('DELETE FROM mail');
    // A date that passed without anybody having begun is nobody's debt.
    await world.tickAt('2026-06-29T08:00:00.000Z');
    expect(await world.mails()).toHaveLength(0);
  });

  test('never writes to a minister', async () => {
    await world.query(`UPDATE post SET kind = 'head' WHERE id = $1`, [world.register.lead.post.id]);
    await world.build.activity(world.register, { dueOn: '2026-06-05' });
    await world.tickAt(mondayAtEight);
    expect(await world.mailTo(world.register.lead.person)).toBeUndefined();
    expect(await world.mailTo(world.register.coLead.person)).toBeDefined();
  });
});

describe('one person, one mail a day', () => {
  test('whatever the number of posts, by the hour of the first one', async () => {
    const elsewhere = await world.build.register({ timeZone: 'Africa/Juba' });
    await world.build.tenure(elsewhere.lead.post.id, world.register.lead.person.id, {
      startsOn: '2026-01-01',
    });
    const here = await world.build.activity(world.register, { dueOn: '2026-06-05' });
    const there = await world.build.activity(elsewhere, { dueOn: '2026-06-05' });
    // 08:00 in Juba is 06:00 in Bamako.
    await world.tickAt('2026-06-01T06:00:00.000Z', elsewhere.mission.id);
    await world.tickAt('2026-06-01T06:00:00.000Z');
    expect(await world.mailTo(world.register.lead.person)).toBeUndefined();
    await world.tickAt(mondayAtEight, elsewhere.mission.id);
    await world.tickAt(mondayAtEight);
    const own = (await world.mails()).filter(({ to }) => to === world.register.lead.person.email);
    expect(own).toHaveLength(1);
    expect(own[0]?.text).toContain(here.reference);
    expect(own[0]?.text).toContain(there.reference);
  });
});
