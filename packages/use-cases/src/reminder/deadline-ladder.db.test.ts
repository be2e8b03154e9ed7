import { Transactions } from '@jalon/database/transaction/transactions';
import { describe, expect, test } from 'vitest';
import { MoveReportDate } from '../benchmark/move-report-date.ts';
import { EndMandate } from '../committee/end-mandate.ts';
import { ExtendMandate } from '../committee/extend-mandate.ts';
import { AmendPlan } from '../plan/amend-plan.ts';
import { aBenchmarkSet, callerOf } from '../testing/a-benchmark-set.ts';
import { aReminderWorld, mondayAtEight } from '../testing/a-reminder-world.ts';

const world = aReminderWorld();

interface Line {
  rule: string;
  reason: string | null;
  dueOn: string;
  to: string;
}

/** What stands in the register about lines of one kind. */
async function linesOf(kind: string, state = 'sent'): Promise<Line[]> {
  return world.query(
    `SELECT rule, reason, due_on::text AS "dueOn", person.email AS "to" FROM reminder
       JOIN person ON person.id = reminder.person_id WHERE subject_type = $1 AND state = $2
      ORDER BY local_date, rule, person.email`,
    [kind, state],
  );
}

const nameOf = async ({ id }: { id: string }): Promise<string> =>
  (await world.query('SELECT name FROM organization WHERE id = $1', [id]))[0].name.en;

async function aMandate(endsOn: string) {
  const { plan, mission } = world.register;
  const committee = await world.build.committee(mission.id);
  const mandate = await world.build.mandate(plan.id, committee.id, endsOn);
  return { committee, mandate };
}

/** Another mandate of the same committee, recorded ahead. */
async function anotherOf(committee: { id: string }, startsOn: string) {
  await world.query(
    `INSERT INTO mandate (id, plan_id, organization_id, starts_on, ends_on, first_ends_on, source)
     VALUES (gen_random_uuid(), $1, $2, $3, '2027-06-05', '2027-06-05', '{"document": "A test"}')`,
    [world.register.plan.id, committee.id, startsOn],
  );
}

const coordinatorNow = () => callerOf(world.build, world.register.coordinator, mondayAtEight);

describe('the mandate of a committee', () => {
  test('climbs the ladder to the coordinator: before its end, overdue, and once as an escalation', async () => {
    const { committee, mandate } = await aMandate('2026-06-05');
    await world.tickAt(mondayAtEight);
    const mail = await world.mailTo(world.register.coordinator.person);
    expect(await world.mails()).toHaveLength(1);
    expect(mail?.text).toContain(await nameOf(committee));
    expect(mail?.text).toContain(`/plans/${world.register.plan.reference}/deadlines`);
    await world.tickAt('2026-06-04T08:00:00.000Z');
    for (const monday of ['06-08', '06-22', '07-06', '07-13']) {
      await world.tickAt(`2026-${monday}T08:00:00.000Z`);
    }
    const told = await linesOf('committee_mandate');
    expect(told.map(({ rule }) => rule)).toEqual([
      'due_within_7',
      'due_next_working_day',
      'overdue',
      'overdue',
      'coordinator_after_30',
      'overdue',
      'overdue',
    ]);
    expect(new Set(told.map(({ to }) => to))).toEqual(new Set([world.register.coordinator.person.email]));

    const extend = new ExtendMandate(new Transactions(world.dataSource));
    await extend.execute(await coordinatorNow(), mandate.id, {
      endsOn: '2026-07-24',
      reason: 'Renewed by the parties.',
    });
    await world.tickAt('2026-07-20T08:00:00.000Z');
    expect((await linesOf('committee_mandate')).at(-1)).toMatchObject({
      rule: 'due_within_7',
      dueOn: '2026-07-24',
    });
  });

  test('is told no more once it was decided not to renew it, or another follows it', async () => {
    const { committee, mandate } = await aMandate('2026-06-05');
    const { mandate: other } = await aMandate('2026-06-05');
    await new EndMandate(new Transactions(world.dataSource)).execute(await coordinatorNow(), other.id, {
      reason: 'Its task is done.',
    });
    await anotherOf(committee, '2026-06-06');
    await world.tickAt(mondayAtEight);
    expect(await linesOf('committee_mandate')).toEqual([]);
    expect(mandate.firstEndsOn).toBe('2026-06-05');
  });

  test('is told as long as nothing follows it on the next day, until the next one has begun', async () => {
    const { committee } = await aMandate('2026-06-05');
    await anotherOf(committee, '2026-06-20');
    for (const monday of ['06-01', '06-15', '06-22']) await world.tickAt(`2026-${monday}T08:00:00.000Z`);
    expect((await linesOf('committee_mandate')).map(({ rule }) => rule)).toEqual(['due_within_7', 'overdue']);
  });

  test('is asked about again when the mail is sent', async () => {
    const { mandate } = await aMandate('2026-06-05');
    await world.planAt(mondayAtEight);
    await world.query(`UPDATE mandate SET ended_on = '2026-06-01' WHERE id = $1`, [mandate.id]);
    await world.tickAt(mondayAtEight);
    expect(await linesOf('committee_mandate', 'suppressed')).toMatchObject([{ reason: 'no_longer_needed' }]);
    expect(await world.mails()).toHaveLength(0);
  });
});

describe('the end of a plan', () => {
  test('is told to the coordinator while something in it is open, and follows an extension', async () => {
    const { plan, coordinator } = world.register;
    await world.query(`UPDATE plan SET ends_on = '2026-06-05' WHERE id = $1`, [plan.id]);
    await world.tickAt(mondayAtEight);
    expect(await linesOf('plan_end')).toEqual([]);
    await world.build.activity(world.register, { dueOn: '2027-05-05' });
    await world.build.activity(world.register, { dueOn: '2026-03-05' });
    await world.tickAt('2026-06-08T08:00:00.000Z');
    expect(await linesOf('plan_end')).toMatchObject([
      { rule: 'overdue', dueOn: '2026-06-05', to: coordinator.person.email },
    ]);
    expect((await world.mailTo(coordinator.person))?.text).toContain('End of the plan: A plan');

    const amend = new AmendPlan(new Transactions(world.dataSource));
    await amend.execute(await coordinatorNow(), plan.id, plan.version, {
      extendedTo: '2026-06-19',
      reason: 'The parties agreed to go on.',
    });
    await world.tickAt('2026-06-15T08:00:00.000Z');
    expect((await linesOf('plan_end')).at(-1)).toMatchObject({ rule: 'due_within_7', dueOn: '2026-06-19' });
    // What has been past due for long says that its plan has ended, for as long as it has.
    const told = (await world.mails()).filter(({ to }) => to === world.register.lead.person.email);
    expect(told.map(({ text }) => /Depuis plus de 60 jours : 1.*/.exec(text)?.[0]).sort()).toEqual([
      'Depuis plus de 60 jours : 1',
      'Depuis plus de 60 jours : 1 · le plan a pris fin le 5 juin 2026',
    ]);
    expect(
      await world.query(
        'SELECT from_on::text, to_on::text, reason, decided_on::text FROM plan_extension WHERE plan_id = $1',
        [plan.id],
      ),
    ).toEqual([
      {
        from_on: '2026-06-05',
        to_on: '2026-06-19',
        reason: 'The parties agreed to go on.',
        decided_on: '2026-06-08',
      },
    ]);
  });
});

describe('a step towards a date of the Council', () => {
  /** 13 July 2026, a Monday: reports by 1 June, answers by 15 June, findings by 22 June. */
  const reportDueOn = '2026-07-13';

  test('is told to those who must deliver it, one line each, until it is done', async () => {
    const { register } = world;
    await aBenchmarkSet(world.build, register, reportDueOn);
    const activity = await world.build.activity(register, { dueOn: '2027-05-05' });
    await world.build.activity(register, { dueOn: '2027-05-05' });
    await world.build.activity(register, { dueOn: '2027-05-05', sensitivity: 'confidential' });
    await world.tickAt(mondayAtEight);
    const first = await linesOf('council_step');
    expect(first.filter(({ to }) => to === register.lead.person.email)).toMatchObject([
      { rule: 'due_within_7', dueOn: '2026-06-01' },
    ]);
    // Nothing waits for an answer yet.
    expect(first.filter(({ to }) => to === register.coLead.person.email)).toEqual([]);
    expect((await world.mailTo(register.lead.person))?.text).toContain(
      'Comptes rendus envoyés par les chefs de file',
    );

    await world.query(
      `UPDATE activity SET status = 'discontinued', discontinued_reason = 'Given up.' WHERE plan_id = $1 AND id <> $2`,
      [register.plan.id, activity.id],
    );
    const update = await world.build.update(register, activity.id, {
      state: 'submitted',
      submittedOn: '2026-06-02',
      submittedAt: '2026-06-02T10:00:00.000Z',
    });
    await world.query('DELETE FROM reminder');
    await world.tickAt('2026-06-08T08:00:00.000Z');
    const then = await linesOf('council_step');
    expect(then.map(({ to }) => to)).not.toContain(register.lead.person.email);
    expect(then.filter(({ to }) => to === register.coLead.person.email)).toMatchObject([
      { rule: 'due_within_7', dueOn: '2026-06-15' },
    ]);

    await world.query(`UPDATE "update" SET state = 'accepted' WHERE id = $1`, [update.id]);
    await world.query('DELETE FROM reminder');
    await world.tickAt('2026-06-15T08:00:00.000Z');
    const afterwards = (await linesOf('council_step')).map(({ to }) => to);
    expect(afterwards).not.toContain(register.coLead.person.email);
  });

  test('of one voice is for that side alone, goes quiet when its report is frozen, and after the date', async () => {
    const { register } = world;
    const council = await aBenchmarkSet(world.build, register, reportDueOn);
    // Draft 29 June, cleared 6 July, frozen 10 July.
    await world.tickAt('2026-06-22T08:00:00.000Z');
    // Whatever became of the line: who has no right to it gets none planned.
    const to = async (): Promise<string[]> =>
      (
        await world.query(
          `SELECT DISTINCT person.email FROM reminder JOIN person ON person.id = reminder.person_id
            WHERE subject_type = 'council_step' AND local_date = (SELECT max(local_date) FROM digest)`,
        )
      ).map(({ email }: { email: string }) => email);
    expect((await to()).sort()).toEqual(
      [council.rapporteur, council.clearance]
        .flatMap(({ un, national }) => [un.person.email, national.person.email])
        .sort(),
    );
    await world.query(
      `INSERT INTO benchmark_report (id, set_id, report_due_on, voice, state, created_at, frozen_at)
       VALUES (gen_random_uuid(), $1, $2, 'un', 'frozen', $3, $3)`,
      [council.setId, reportDueOn, mondayAtEight],
    );
    await world.query('DELETE FROM reminder');
    await world.tickAt('2026-06-29T08:00:00.000Z');
    expect((await to()).sort()).toEqual(
      [council.rapporteur.national.person.email, council.clearance.national.person.email].sort(),
    );
    await world.query('DELETE FROM reminder');
    await world.build.activity(register, { dueOn: '2026-07-22' });
    await world.tickAt('2026-07-20T08:00:00.000Z');
    expect(await to()).toEqual([]);
  });

  test('is asked about again when the mail is sent, by need and by right', async () => {
    const { register } = world;
    await aBenchmarkSet(world.build, register, reportDueOn);
    const activity = await world.build.activity(register, { dueOn: '2027-05-05' });
    await world.planAt(mondayAtEight);
    await world.query(
      `UPDATE activity SET status = 'discontinued', discontinued_reason = 'Given up.' WHERE id = $1`,
      [activity.id],
    );
    await world.tickAt(mondayAtEight);
    const lines = await linesOf('council_step', 'suppressed');
    expect(lines.find(({ to }) => to === register.lead.person.email)?.reason).toBe('no_longer_needed');
    expect(await world.mailTo(register.lead.person)).toBeUndefined();
  });

  test('of a date that was moved is left out for the old day, and told for the new one', async () => {
    const { register } = world;
    const { setId } = await aBenchmarkSet(world.build, register, reportDueOn);
    await world.build.activity(register, { dueOn: '2027-05-05' });
    await world.planAt(mondayAtEight);
    const [{ id }] = await world.query('SELECT id FROM report_date WHERE set_id = $1', [setId]);
    const move = { dueOn: '2026-09-14', readDueOn: reportDueOn, reason: 'The Council put its debate off.' };
    await new MoveReportDate(new Transactions(world.dataSource)).execute(await coordinatorNow(), id, move);
    await world.tickAt(mondayAtEight);
    const toLead = async (state: string) =>
      (await linesOf('council_step', state)).filter(({ to }) => to === register.lead.person.email);
    expect(await toLead('suppressed')).toMatchObject([{ reason: 'date_changed', dueOn: '2026-06-01' }]);
    expect(await world.mailTo(register.lead.person)).toBeUndefined();
    await world.tickAt('2026-07-27T08:00:00.000Z');
    expect(await toLead('sent')).toMatchObject([{ rule: 'due_within_7', dueOn: '2026-08-03' }]);
  });
});
