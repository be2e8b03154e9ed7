import { createHash, randomUUID } from 'node:crypto';
import { REDACTED_TABLES } from '@jalon/database/redaction/redacted-columns';
import { wordsIn } from '@jalon/domain/redaction/words-in';
import { REMINDER_RULES } from '@jalon/domain/reminder/reminder';
import { describe, expect, test } from 'vitest';
import { AmendActivity } from '../activity/amend-activity.ts';
import { AmendAssessment } from '../benchmark/amend-assessment.ts';
import { ClearBenchmarkReport } from '../benchmark/clear-benchmark-report.ts';
import { CreateBenchmarkReport } from '../benchmark/create-benchmark-report.ts';
import { FreezeBenchmarkReport } from '../benchmark/freeze-benchmark-report.ts';
import { MakeDocument } from '../benchmark/make-document.ts';
import { MoveReportDate } from '../benchmark/move-report-date.ts';
import { RecordReportDate } from '../benchmark/record-report-date.ts';
import { WriteComment } from '../comment/write-comment.ts';
import { RecordFinding } from '../finding/record-finding.ts';
import { ReplyToFinding } from '../finding/reply-to-finding.ts';
import {
  aRedactionWorld,
  now,
  type RedactionWorld,
  reportDueOn,
  tombstone,
} from '../testing/a-redaction-world.ts';
import type { SeatedPerson } from '../testing/a-register.ts';
import { placesHolding } from '../testing/places-holding.ts';
import { reasonsOfDates } from '../testing/reasons-of-dates.ts';

/** Invented words of no list, with an accent, so that their other writings can be looked for. */
const words = 'Héron Cramoisi';

const world = aRedactionWorld();
const as = (seated: SeatedPerson) => world.as(seated);
const sql = (statement: string, values?: unknown[]) => world.sql(statement, values);
const aComment = (...given: Parameters<RedactionWorld['aComment']>) => world.aComment(...given);
const anUpload = (name: string) => world.anUpload(name);
const ask = (...given: Parameters<RedactionWorld['ask']>) => world.ask(...given);
const confirm = (by: SeatedPerson, id: string) => world.confirm(by, id);

describe('the words leave', () => {
  /** The writings of the same words that are told apart by nobody who reads them. */
  const writings = [
    words,
    'HÉRON CRAMOISI',
    'heron cramoisi',
    words.normalize('NFD'),
    'H&eacute;ron&nbsp;Cramoisi',
    'H&#233;ron Cramoisi',
    String.raw`H\u00e9ron Cramoisi`,
  ];

  test('every column of every table, and every stored document', async () => {
    const { activity, reportId } = await aRegisterFullOfThem();
    const comment = await new WriteComment(world.transactions).execute(
      await as(world.register.coordinator),
      activity,
      {
        text: `${words} came.`,
        audience: 'all',
      },
    );
    expect((await whereTheyAre()).length).toBeGreaterThan(40);

    const before = await sql('SELECT content_hash, version FROM benchmark_report WHERE id = $1', [reportId]);
    await confirm(
      world.register.lead,
      await ask(world.register.coordinator, { subjectId: comment, end: words.length }),
    );

    expect(await whereTheyAre()).toEqual([]);
    const [report] = await sql('SELECT * FROM benchmark_report WHERE id = $1', [reportId]);
    expect(report).toMatchObject({ state: 'frozen', corrigendum: 1, version: before[0].version + 1 });
    expect(report.content_hash).not.toBe(before[0].content_hash);
    expect(report.snapshot.corrigendum).toEqual({ number: 1, on: '2027-02-03' });
    expect(JSON.stringify(report.snapshot)).toContain(tombstone);
    // Nor what would confirm whoever guesses: the hashes of what held the words.
    expect(await holding(before[0].content_hash)).toEqual([]);

    await makeDocuments();
    expect(await whereTheyAre()).toEqual([]);
    const made = await sql('SELECT sealed, made_at IS NOT NULL AS made FROM document WHERE report_id = $1', [
      reportId,
    ]);
    expect(made.length).toBeGreaterThanOrEqual(4);
    expect(made.every((one: { sealed: boolean; made: boolean }) => one.sealed && one.made)).toBe(true);
  });

  test('and so does the bare hash that the trail keeps of a note for one side', async () => {
    const activity = await world.build.activity(world.register, { status: 'completed' });
    const update = await world.build.update(world.register, activity.id, {
      state: 'accepted',
      status: 'completed',
    });
    const request = { finding: 'verified', basis: 'document', verifiedOn: '2027-01-20' } as const;
    const note = `Seen with ${words}`;
    const finding = await new RecordFinding(world.transactions).execute(
      await as(world.register.coordinator),
      update.id,
      {
        ...request,
        note,
        audience: 'un',
      },
    );
    const kept = async () =>
      (await sql('SELECT after FROM fact JOIN fact_value USING (number) WHERE subject_id = $1', [finding]))[0]
        .after.noteHash;
    expect(await kept()).toBe(createHash('sha256').update(note).digest('hex'));
    const of = {
      subjectType: 'finding',
      subjectId: finding,
      field: 'note',
      start: 10,
      end: note.length,
    } as const;
    await confirm(world.register.lead, await ask(world.register.coordinator, of));
    expect(await kept()).toBe(tombstone);
  });

  test('and nothing of another plan changes', async () => {
    const other = await world.build.register();
    const far = await world.build.activity(other, { title: `${words} of another plan` });
    const comment = await aComment(`${words} came.`);
    await confirm(
      world.register.lead,
      await ask(world.register.coordinator, { subjectId: comment, end: words.length }),
    );
    expect(await sql('SELECT title FROM activity WHERE id = $1', [far.id])).toEqual([
      { title: `${words} of another plan` },
    ]);
    await sql('UPDATE activity SET title = $2 WHERE id = $1', [far.id, 'Another one']);
  });

  test('whoever had a text open in an editor is told that it is stale', async () => {
    const activity = await world.build.activity(world.register, { title: `${words} is trained` });
    const comment = await aComment(`${words} came.`);
    await confirm(
      world.register.lead,
      await ask(world.register.coordinator, { subjectId: comment, end: words.length }),
    );
    const saving = new AmendActivity(world.transactions).execute(
      await as(world.register.coordinator),
      activity.id,
      activity.version,
      { title: `${words} is trained again` },
    );
    await expect(saving).rejects.toThrow('stale-version');
  });

  /** Real facts by the use cases, a frozen report with its documents, and a writing of the words in every column. */
  async function aRegisterFullOfThem(): Promise<{ activity: string; reportId: string }> {
    const activity = await world.build.activity(world.register, {
      title: `Train ${words}`,
      status: 'completed',
      acceptedStatus: 'completed',
    });
    const update = await world.build.update(world.register, activity.id, {
      state: 'accepted',
      status: 'completed',
      done: `${words} was trained.`,
      acceptedAt: '2027-01-10T09:00:00Z',
      submittedOn: '2027-01-09',
    });
    await new AmendActivity(world.transactions).execute(
      await as(world.register.coordinator),
      activity.id,
      activity.version,
      { description: `About ${words}` },
    );
    const finding = await new RecordFinding(world.transactions).execute(
      await as(world.register.coordinator),
      update.id,
      {
        finding: 'verified',
        basis: 'document',
        verifiedOn: '2027-01-20',
        note: `Seen with ${words}`,
        audience: 'un',
        evidence: [
          {
            title: `Letter of ${words}`,
            kind: 'link',
            url: 'https://example.org/heron-cramoisi',
            dated: '2027-01-01',
            source: words,
          },
        ],
      },
    );
    await new ReplyToFinding(world.transactions).execute(await as(world.register.lead), finding, {
      text: `We thank ${words}.`,
    });
    const dateId = await new RecordReportDate(world.transactions).execute(
      await as(world.register.coordinator),
      world.council.reference,
      { dueOn: '2028-04-15', resolution: `A letter about ${words}` },
    );
    await new MoveReportDate(world.transactions).execute(await as(world.register.coordinator), dateId, {
      dueOn: '2028-05-15',
      reason: `The Council heard of ${words}.`,
    });
    const { id: reportId } = await new CreateBenchmarkReport(world.transactions).execute(
      await as(world.council.rapporteur.un),
      { benchmarkSetId: world.council.reference, reportDueOn, voice: 'un' },
    );
    const [assessment] = await sql(
      `SELECT id, version, paragraphs FROM assessment WHERE report_id = $1 AND letter = 'e'`,
      [reportId],
    );
    await new AmendAssessment(world.transactions).execute(
      await as(world.council.rapporteur.un),
      assessment.id,
      { paragraphs: [{ text: `The Secretary-General heard of ${words}.`, sourceIds: [update.id] }] },
      assessment.version,
    );
    await new ClearBenchmarkReport(world.transactions).execute(
      await as(world.council.clearance.un),
      reportId,
    );
    await new FreezeBenchmarkReport(world.transactions).execute(
      await as(world.council.rapporteur.un),
      reportId,
    );
    await makeDocuments();
    await aMail();
    await aComment('Something else.');
    await anUpload(`${words}.pdf`);
    await fillEveryColumn(activity.id, update.id);
    return { activity: activity.id, reportId };
  }

  async function aMail(): Promise<void> {
    const [digest, mail, activity] = [randomUUID(), randomUUID(), await world.build.activity(world.register)];
    const { person, post } = world.register.lead;
    await sql(
      `INSERT INTO digest (id, person_id, mission_id, local_date, due_at, planned_at) VALUES ($1, $2, $3, '2027-02-01', $4, $4)`,
      [digest, person.id, world.register.mission.id, now],
    );
    await sql(
      `INSERT INTO reminder (id, digest_id, person_id, post_id, subject_type, subject_id, plan_id, activity_id, rule, local_date, due_on, days, particulars)
      VALUES ($1, $2, $3, $4, 'activity', $5, $6, $5, '${REMINDER_RULES[0]}', '2027-02-01', '2027-02-20', 3, '{}')`,
      [randomUUID(), digest, person.id, post.id, activity.id, world.register.plan.id],
    );
    await sql(
      `INSERT INTO mail (id, person_id, digest_id, mission_id, to_address, subject, html, text, language, message_id, created_at) VALUES ($1, $2, $3, $4, 'a@example.org', 's', 'h', 't', 'en', $5, $6)`,
      [mail, person.id, digest, world.register.mission.id, `<${mail}@example.org>`, now],
    );
  }

  /** One writing after the other into whatever people type into, as the map of columns has it. */
  async function fillEveryColumn(activityId: string, updateId: string): Promise<void> {
    const { person, post } = world.register.lead;
    const signed = [randomUUID(), activityId, post.id, person.id, now];
    await sql(
      `INSERT INTO lead_change (id, activity_id, reason, post_id, person_id, changed_at) VALUES ($1, $2, 'r', $3, $4, $5)`,
      signed,
    );
    await sql(
      `INSERT INTO erratum (id, update_id, text, reason, post_id, person_id, filed_at) VALUES ($1, $2, 't', 'r', $3, $4, $5)`,
      [randomUUID(), updateId, post.id, person.id, now],
    );
    await world.build.milestone(activityId, '2027-03-01');
    await sql(
      `INSERT INTO redaction (id, mission_id, plan_id, activity_id, subject_type, subject_id, field, passage_start, passage_end, digest, reason, sensitivity, audience, state, requested_at, requested_by_id, requested_post_id, requested_side)
      VALUES ($1, $6, $7, $2, 'comment', $1, 'text', 0, 1, 'd', 'r', 'unclassified', 'all', 'refused', $5, $4, $3, 'national')`,
      [...signed, world.register.mission.id, world.register.plan.id],
    );
    await reasonsOfDates(world.build, world.register, activityId);
    let turn = 0;
    const next = () => `${writings[turn++ % writings.length]} is here`;
    for (const { table, scope, texts = [], values = [] } of REDACTED_TABLES) {
      const where = `(${scope}) AND $1::uuid IS NOT NULL AND $2::uuid[] IS NOT NULL`;
      const reports = (
        await sql('SELECT id FROM benchmark_report WHERE set_id = $1', [world.council.setId])
      ).map(({ id }: { id: string }) => id);
      for (const column of texts)
        await sql(`UPDATE "${table}" SET "${column}" = $3 WHERE ${where}`, [
          world.register.plan.id,
          reports,
          next(),
        ]);
      for (const column of values.filter((one) => one !== 'paragraphs')) {
        const value = column === 'demonstration' ? [next()] : { en: next(), done: next() };
        await sql(`UPDATE "${table}" SET "${column}" = $3::jsonb WHERE ${where}`, [
          world.register.plan.id,
          reports,
          JSON.stringify(value),
        ]);
      }
      const [{ n }] = await sql(`SELECT count(*)::int AS n FROM "${table}" WHERE ${where}`, [
        world.register.plan.id,
        reports,
      ]);
      expect(`${table}: ${n > 0}`).toBe(`${table}: true`);
    }
  }
});

/** Every document that waits, made of its snapshot as it is. */
async function makeDocuments(): Promise<void> {
  for (const { id } of await sql('SELECT id FROM document WHERE made_at IS NULL')) {
    await new MakeDocument(world.transactions).execute(id, async ({ snapshot }) =>
      Buffer.from(JSON.stringify(snapshot)),
    );
  }
}

const whereTheyAre = () => placesHolding(sql, (text) => wordsIn(text, words).length > 0);
const holding = (text: string) => placesHolding(sql, (one) => one.includes(text));
