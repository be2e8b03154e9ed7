import { createHash, randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import { REDACTED_TABLES } from '@jalon/database/redaction/redacted-columns';
import { Transactions } from '@jalon/database/transaction/transactions';
import { wordsIn } from '@jalon/domain/redaction/words-in';
import { REMINDER_RULES } from '@jalon/domain/reminder/reminder';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AmendActivity } from '../activity/amend-activity.ts';
import { AmendAssessment } from '../benchmark/amend-assessment.ts';
import { ClearBenchmarkReport } from '../benchmark/clear-benchmark-report.ts';
import { CreateBenchmarkReport } from '../benchmark/create-benchmark-report.ts';
import { FreezeBenchmarkReport } from '../benchmark/freeze-benchmark-report.ts';
import { MakeDocument } from '../benchmark/make-document.ts';
import type { Caller } from '../caller.ts';
import { WriteComment } from '../comment/write-comment.ts';
import { uploadFact } from '../evidence/upload-fact.ts';
import { RecordFinding } from '../finding/record-finding.ts';
import { ReplyToFinding } from '../finding/reply-to-finding.ts';
import { aBenchmarkSet, type BenchmarkSetForTests, callerOf } from '../testing/a-benchmark-set.ts';
import { itIs, type Register, RegisterBuilder, type SeatedPerson } from '../testing/a-register.ts';
import { ConfirmRedaction } from './confirm-redaction.ts';
import { RefuseRedaction } from './refuse-redaction.ts';
import { type RedactionRequest, RequestRedaction } from './request-redaction.ts';

const reportDueOn = '2027-04-15';
const now = '2027-02-03T09:00:00.000Z';
/** Invented words of no list, with an accent, so that their other writings can be looked for. */
const words = 'Héron Cramoisi';
/** Others, for tests that leave some standing. */
const named = 'Grue Cendrée';
const tombstone = '[redacted 2027-02-03]';

let database: TestDatabase;
let dataSource: Awaited<ReturnType<typeof connect>>;
let transactions: Transactions;
let build: RegisterBuilder;
let register: Register;
let council: BenchmarkSetForTests;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.appUrl);
  transactions = new Transactions(dataSource);
  build = new RegisterBuilder(dataSource);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});
beforeEach(async () => {
  await itIs(dataSource, now);
  register = await build.register();
  council = await aBenchmarkSet(build, register, reportDueOn);
});

const as = (seated: SeatedPerson): Promise<Caller> => callerOf(build, seated, now);
const sql = (statement: string, values: unknown[] = []) => dataSource.query(statement, values);

async function aComment(text: string, by = register.coordinator, more: object = {}): Promise<string> {
  const activity = await build.activity(register);
  const request = { text, audience: 'all' as const, ...more };
  return new WriteComment(transactions).execute(await as(by), activity.id, request);
}

/** A piece of evidence with a file, of the UN side. Answers the ids of both. */
async function anUpload(name: string): Promise<{ evidenceId: string; uploadId: string }> {
  const [evidenceId, uploadId] = [randomUUID(), randomUUID()];
  const { person, post, organizationId } = register.coordinator;
  const activity = await build.activity(register);
  await sql(
    `INSERT INTO upload (id, name, media_type, bytes, digest, state, organization_id, side, person_id, post_id, kept_at)
     VALUES ($1, $2, 'application/pdf', 4, 'ab12', 'clean', $3, 'un', $4, $5, $6)`,
    [uploadId, name, organizationId, person.id, post.id, now],
  );
  const { person: author } = register.coordinator;
  await transactions.run({ personId: author.id, source: 'test' }, async (transaction) =>
    transaction.record(
      uploadFact('upload.kept', { id: uploadId, organizationId, side: 'un' }, register.mission.id, {
        after: { name, digest: 'ab12' },
      }),
      post.id,
    ),
  );
  await sql(`INSERT INTO upload_chunk (upload_id, position, content) VALUES ($1, 0, 'scan')`, [uploadId]);
  await sql(
    `INSERT INTO evidence (id, activity_id, title, kind, upload_id, dated, source, organization_id, person_id, post_id, added_at)
     VALUES ($1, $2, 'A letter', 'document', $3, '2027-01-01', 'Archive', $4, $5, $6, $7)`,
    [evidenceId, activity.id, uploadId, organizationId, person.id, post.id, now],
  );
  return { evidenceId, uploadId };
}

async function ask(
  by: SeatedPerson,
  request: Partial<RedactionRequest> & Pick<RedactionRequest, 'subjectId'>,
) {
  const whole = {
    subjectType: 'comment',
    field: 'text',
    start: 0,
    end: named.length,
    reason: 'It names somebody.',
  };
  return new RequestRedaction(transactions).execute(await as(by), {
    ...whole,
    ...request,
  } as RedactionRequest);
}
const confirm = async (by: SeatedPerson, id: string) =>
  new ConfirmRedaction(transactions).execute(await as(by), id);
const textOf = async (id: string) => (await sql('SELECT text FROM comment WHERE id = $1', [id]))[0].text;

describe('two people, one of each side', () => {
  test('the coordinator asks and a focal point of the plan confirms', async () => {
    const comment = await aComment(`${named} came to the training.`);
    const id = await ask(register.coordinator, { subjectId: comment });
    expect(await textOf(comment)).toContain(named);
    await confirm(register.lead, id);
    expect(await textOf(comment)).toBe(`${tombstone} came to the training.`);
    const [row] = await sql('SELECT * FROM redaction WHERE id = $1', [id]);
    expect(row).toMatchObject({
      state: 'confirmed',
      key: null,
      requested_side: 'un',
      decided_side: 'national',
    });
    expect(row.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test('and the other way round, by clearance of the national side', async () => {
    const comment = await aComment(`${named} came.`, register.lead);
    const id = await ask(council.clearance.national, { subjectId: comment });
    await confirm(register.coordinator, id);
    expect(await textOf(comment)).toBe(`${tombstone} came.`);
  });

  test('nobody confirms their own, nor does their side, nor a post that may not', async () => {
    const comment = await aComment(`${named} came.`);
    const id = await ask(register.coordinator, { subjectId: comment });
    await expect(confirm(register.coordinator, id)).rejects.toThrow('own-redaction');
    const colleague = await build.seat(register.mission.id, 'coordinator', 'un');
    await expect(confirm(colleague, id)).rejects.toThrow('redaction-needs-the-other-side');
    for (const other of [register.coLead, council.clearance.un, council.rapporteur.national])
      await expect(confirm(other, id)).rejects.toThrow('may-not-do-this');
    await expect(confirm((await build.register()).lead, id)).rejects.toThrow('not-found');
    await expect(ask(register.coLead, { subjectId: comment })).rejects.toThrow('may-not-do-this');
    expect(await textOf(comment)).toContain(named);
  });

  test('somebody who sits on both sides does not confirm what they asked for', async () => {
    const comment = await aComment(`${named} came.`);
    const { id: postId } = await build.post(
      register.mission.id,
      'coordinator',
      register.coordinator.organizationId,
    );
    await build.tenure(postId, register.lead.person.id);
    const id = await ask(register.lead, { subjectId: comment });
    await expect(confirm(register.lead, id)).rejects.toThrow('own-redaction');
  });

  test('what was decided stays decided, and a refusal leaves the words', async () => {
    const comment = await aComment(`${named} came.`);
    const id = await ask(register.coordinator, { subjectId: comment });
    const refusal = { reason: 'It is the name of a place.' };
    await new RefuseRedaction(transactions).execute(await as(register.lead), id, refusal);
    expect(await textOf(comment)).toContain(named);
    await expect(confirm(register.lead, id)).rejects.toThrow('redaction-decided');
    const [row] = await sql('SELECT state, key, refusal_reason FROM redaction WHERE id = $1', [id]);
    expect(row).toEqual({ state: 'refused', key: null, refusal_reason: refusal.reason });
  });

  test('a note that the national side may not read is confirmed by it all the same', async () => {
    const comment = await aComment(`${named} came.`, register.coordinator, { audience: 'un' });
    await expect(ask(register.lead, { subjectId: comment })).rejects.toThrow('not-found');
    await confirm(register.lead, await ask(register.coordinator, { subjectId: comment }));
    expect(await textOf(comment)).toBe(`${tombstone} came.`);
  });
});

describe('what is named', () => {
  test('is widened to whole words, and is never kept', async () => {
    const comment = await aComment(`Yesterday ${named} came.`);
    const id = await ask(register.coordinator, { subjectId: comment, start: 12, end: 18 });
    const [row] = await sql('SELECT * FROM redaction WHERE id = $1', [id]);
    expect([row.passage_start, row.passage_end]).toEqual([10, 10 + named.length]);
    expect(JSON.stringify(row)).not.toContain('Cendrée');
    const facts = await sql(`SELECT after FROM fact JOIN fact_value USING (number) WHERE subject_id = $1`, [
      id,
    ]);
    expect(facts).toEqual([{ after: { of: 'comment', field: 'text', length: named.length } }]);
  });

  test('is there, and is not said again in the reason', async () => {
    const comment = await aComment(`${named} came.`);
    const refused = (request: object) => ask(register.coordinator, { subjectId: comment, ...request });
    await expect(refused({ start: 90, end: 95 })).rejects.toThrow('passage-not-there');
    await expect(refused({ field: 'done' })).rejects.toThrow('passage-not-there');
    await expect(refused({ reason: 'GRUE CENDREE is a person' })).rejects.toThrow('reason-repeats-passage');
    await expect(refused({ subjectId: randomUUID() })).rejects.toThrow('not-found');
    expect(await sql('SELECT 1 FROM redaction WHERE subject_id = $1', [comment])).toEqual([]);
  });

  test('must be the same when it is confirmed', async () => {
    const comment = await aComment(`${named} came.`);
    const id = await ask(register.coordinator, { subjectId: comment });
    await sql(`UPDATE comment SET text = 'Somebody else came.' WHERE id = $1`, [comment]);
    await expect(confirm(register.lead, id)).rejects.toThrow('passage-changed');
  });

  test('can be a whole file: its content, its name and its hash go, that there was one stays', async () => {
    const { evidenceId, uploadId } = await anUpload('A scan of Grue Argentée.pdf');
    const comment = await aComment('See A scan of Grue Argentée.pdf there.');
    const file = {
      subjectType: 'evidence',
      subjectId: evidenceId,
      field: 'upload',
      start: 0,
      end: 0,
    } as const;
    await confirm(register.lead, await ask(register.coordinator, file));
    expect(await sql('SELECT 1 FROM upload_chunk WHERE upload_id = $1', [uploadId])).toEqual([]);
    const [upload] = await sql('SELECT name, state, digest FROM upload WHERE id = $1', [uploadId]);
    expect(upload).toEqual({ name: tombstone, state: 'removed', digest: '' });
    expect(await textOf(comment)).toBe(`See ${tombstone} there.`);
    const [kept] = await sql(
      'SELECT after, redaction_id FROM fact JOIN fact_value USING (number) WHERE subject_id = $1',
      [uploadId],
    );
    expect(kept).toMatchObject({
      after: { name: tombstone, digest: tombstone },
      redaction_id: expect.any(String),
    });
  });

  test('goes with every file whose text holds it, and a file that cannot be read is counted', async () => {
    const [holding, other, broken] = [
      await anUpload('a.pdf'),
      await anUpload('b.pdf'),
      await anUpload('c.pdf'),
    ];
    await sql(`UPDATE upload_chunk SET content = 'other' WHERE upload_id = $1`, [other.uploadId]);
    await sql(`UPDATE upload_chunk SET content = 'broken' WHERE upload_id = $1`, [broken.uploadId]);
    const comment = await aComment(`${named} came.`);
    const id = await ask(register.coordinator, { subjectId: comment });
    const looked: string[] = [];
    await new ConfirmRedaction(transactions).execute(await as(register.lead), id, async (bytes, words) => {
      const text = Buffer.from(bytes).toString();
      looked.push(`${text}: ${words}`);
      if (text === 'broken') throw new Error('damaged');
      return text === 'scan';
    });
    expect(looked.sort()).toEqual([`broken: ${named}`, `other: ${named}`, `scan: ${named}`]);
    const states = await sql('SELECT state FROM upload WHERE id = ANY($1) ORDER BY state', [
      [holding.uploadId, other.uploadId, broken.uploadId],
    ]);
    expect(states.map(({ state }: { state: string }) => state)).toEqual(['clean', 'clean', 'removed']);
    const [{ after }] = await sql(
      `SELECT after FROM fact JOIN fact_value USING (number) WHERE subject_id = $1 AND name = 'redaction.confirmed'`,
      [id],
    );
    expect(after).toMatchObject({ files: 1, filesNotRead: 1 });
  });

  test('is taken out where it was named only, where it is of a few letters', async () => {
    const [one, other] = [await aComment('Ana came.'), await aComment('Ana left.')];
    await confirm(register.lead, await ask(register.coordinator, { subjectId: one, end: 3 }));
    expect(await textOf(one)).toBe(`${tombstone} came.`);
    expect(await textOf(other)).toBe('Ana left.');
  });
});

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
    const comment = await new WriteComment(transactions).execute(await as(register.coordinator), activity, {
      text: `${words} came.`,
      audience: 'all',
    });
    expect((await whereTheyAre()).length).toBeGreaterThan(40);

    const before = await sql('SELECT content_hash, version FROM benchmark_report WHERE id = $1', [reportId]);
    await confirm(register.lead, await ask(register.coordinator, { subjectId: comment, end: words.length }));

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
    const activity = await build.activity(register, { status: 'completed' });
    const update = await build.update(register, activity.id, { state: 'accepted', status: 'completed' });
    const request = { finding: 'verified', basis: 'document', verifiedOn: '2027-01-20' } as const;
    const note = `Seen with ${words}`;
    const finding = await new RecordFinding(transactions).execute(await as(register.coordinator), update.id, {
      ...request,
      note,
      audience: 'un',
    });
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
    await confirm(register.lead, await ask(register.coordinator, of));
    expect(await kept()).toBe(tombstone);
  });

  test('and nothing of another plan changes', async () => {
    const other = await build.register();
    const far = await build.activity(other, { title: `${words} of another plan` });
    const comment = await aComment(`${words} came.`);
    await confirm(register.lead, await ask(register.coordinator, { subjectId: comment, end: words.length }));
    expect(await sql('SELECT title FROM activity WHERE id = $1', [far.id])).toEqual([
      { title: `${words} of another plan` },
    ]);
    await sql('UPDATE activity SET title = $2 WHERE id = $1', [far.id, 'Another one']);
  });

  test('whoever had a text open in an editor is told that it is stale', async () => {
    const activity = await build.activity(register, { title: `${words} is trained` });
    const comment = await aComment(`${words} came.`);
    await confirm(register.lead, await ask(register.coordinator, { subjectId: comment, end: words.length }));
    const saving = new AmendActivity(transactions).execute(
      await as(register.coordinator),
      activity.id,
      activity.version,
      { title: `${words} is trained again` },
    );
    await expect(saving).rejects.toThrow('stale-version');
  });

  /** Real facts by the use cases, a frozen report with its documents, and a writing of the words in every column. */
  async function aRegisterFullOfThem(): Promise<{ activity: string; reportId: string }> {
    const activity = await build.activity(register, {
      title: `Train ${words}`,
      status: 'completed',
      acceptedStatus: 'completed',
    });
    const update = await build.update(register, activity.id, {
      state: 'accepted',
      status: 'completed',
      done: `${words} was trained.`,
      acceptedAt: '2027-01-10T09:00:00Z',
      submittedOn: '2027-01-09',
    });
    await new AmendActivity(transactions).execute(
      await as(register.coordinator),
      activity.id,
      activity.version,
      { description: `About ${words}` },
    );
    const finding = await new RecordFinding(transactions).execute(await as(register.coordinator), update.id, {
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
    });
    await new ReplyToFinding(transactions).execute(await as(register.lead), finding, {
      text: `We thank ${words}.`,
    });
    const { id: reportId } = await new CreateBenchmarkReport(transactions).execute(
      await as(council.rapporteur.un),
      { benchmarkSetId: council.reference, reportDueOn, voice: 'un' },
    );
    const [assessment] = await sql(
      `SELECT id, version, paragraphs FROM assessment WHERE report_id = $1 AND letter = 'e'`,
      [reportId],
    );
    await new AmendAssessment(transactions).execute(
      await as(council.rapporteur.un),
      assessment.id,
      { paragraphs: [{ text: `The Secretary-General heard of ${words}.`, sourceIds: [update.id] }] },
      assessment.version,
    );
    await new ClearBenchmarkReport(transactions).execute(await as(council.clearance.un), reportId);
    await new FreezeBenchmarkReport(transactions).execute(await as(council.rapporteur.un), reportId);
    await makeDocuments();
    await aMail();
    await aComment('Something else.');
    await anUpload(`${words}.pdf`);
    await fillEveryColumn(activity.id, update.id);
    return { activity: activity.id, reportId };
  }

  async function aMail(): Promise<void> {
    const [digest, mail, activity] = [randomUUID(), randomUUID(), await build.activity(register)];
    const { person, post } = register.lead;
    await sql(
      `INSERT INTO digest (id, person_id, mission_id, local_date, due_at, planned_at) VALUES ($1, $2, $3, '2027-02-01', $4, $4)`,
      [digest, person.id, register.mission.id, now],
    );
    await sql(
      `INSERT INTO reminder (id, digest_id, person_id, post_id, subject_type, subject_id, plan_id, activity_id, rule, local_date, due_on, days, particulars)
      VALUES ($1, $2, $3, $4, 'activity', $5, $6, $5, '${REMINDER_RULES[0]}', '2027-02-01', '2027-02-20', 3, '{}')`,
      [randomUUID(), digest, person.id, post.id, activity.id, register.plan.id],
    );
    await sql(
      `INSERT INTO mail (id, person_id, digest_id, mission_id, to_address, subject, html, text, language, message_id, created_at) VALUES ($1, $2, $3, $4, 'a@example.org', 's', 'h', 't', 'en', $5, $6)`,
      [mail, person.id, digest, register.mission.id, `<${mail}@example.org>`, now],
    );
  }

  /** One writing after the other into whatever people type into, as the map of columns has it. */
  async function fillEveryColumn(activityId: string, updateId: string): Promise<void> {
    const { person, post, organizationId } = register.lead;
    const signed = [randomUUID(), activityId, post.id, person.id, now];
    await sql(
      `INSERT INTO due_change (id, activity_id, from_on, to_on, reason, post_id, person_id, changed_at) VALUES ($1, $2, '2027-01-01', '2027-02-01', 'r', $3, $4, $5)`,
      signed,
    );
    await sql(
      `INSERT INTO lead_change (id, activity_id, reason, post_id, person_id, changed_at) VALUES ($1, $2, 'r', $3, $4, $5)`,
      signed,
    );
    await sql(
      `INSERT INTO erratum (id, update_id, text, reason, post_id, person_id, filed_at) VALUES ($1, $2, 't', 'r', $3, $4, $5)`,
      [randomUUID(), updateId, post.id, person.id, now],
    );
    await build.milestone(activityId, '2027-03-01');
    await sql(
      `INSERT INTO redaction (id, mission_id, plan_id, activity_id, subject_type, subject_id, field, passage_start, passage_end, digest, reason, sensitivity, audience, state, requested_at, requested_by_id, requested_post_id, requested_side)
      VALUES ($1, $6, $7, $2, 'comment', $1, 'text', 0, 1, 'd', 'r', 'unclassified', 'all', 'refused', $5, $4, $3, 'national')`,
      [...signed, register.mission.id, register.plan.id],
    );
    expect(organizationId).toBeTruthy();
    let turn = 0;
    const next = () => `${writings[turn++ % writings.length]} is here`;
    for (const { table, scope, texts = [], values = [] } of REDACTED_TABLES) {
      const where = `(${scope}) AND $1::uuid IS NOT NULL AND $2::uuid[] IS NOT NULL`;
      const reports = (await sql('SELECT id FROM benchmark_report WHERE set_id = $1', [council.setId])).map(
        ({ id }: { id: string }) => id,
      );
      for (const column of texts)
        await sql(`UPDATE "${table}" SET "${column}" = $3 WHERE ${where}`, [
          register.plan.id,
          reports,
          next(),
        ]);
      for (const column of values.filter((one) => one !== 'paragraphs')) {
        const value = column === 'demonstration' ? [next()] : { en: next(), done: next() };
        await sql(`UPDATE "${table}" SET "${column}" = $3::jsonb WHERE ${where}`, [
          register.plan.id,
          reports,
          JSON.stringify(value),
        ]);
      }
      const [{ n }] = await sql(`SELECT count(*)::int AS n FROM "${table}" WHERE ${where}`, [
        register.plan.id,
        reports,
      ]);
      expect(`${table}: ${n > 0}`).toBe(`${table}: true`);
    }
  }
});

/** Every document that waits, made of its snapshot as it is. */
async function makeDocuments(): Promise<void> {
  for (const { id } of await sql('SELECT id FROM document WHERE made_at IS NULL')) {
    await new MakeDocument(transactions).execute(id, async ({ snapshot }) =>
      Buffer.from(JSON.stringify(snapshot)),
    );
  }
}

/** Where in the whole database the words stand, in whatever writing: each column of each table that can hold a text. */
async function whereTheyAre(): Promise<string[]> {
  const found = await walk((text) => wordsIn(text, words).length > 0);
  return found;
}

const holding = (text: string) => walk((one) => one.includes(text));

async function walk(holds: (text: string) => boolean): Promise<string[]> {
  const columns: { table: string; column: string; type: string }[] = await sql(
    `SELECT table_name AS table, column_name AS column, data_type AS type FROM information_schema.columns
      WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
        AND data_type IN ('text', 'jsonb', 'json', 'bytea', 'character varying', 'character', 'ARRAY', 'tsvector')`,
  );
  expect(columns.length).toBeGreaterThan(150);
  const places: string[] = [];
  for (const { table, column, type } of columns) {
    const text = type === 'bytea' ? `convert_from("${column}", 'UTF8')` : `"${column}"::text`;
    const rows: { text: string | null }[] = await sql(`SELECT ${text} AS text FROM "${table}"`);
    if (rows.some((row) => row.text !== null && holds(row.text))) places.push(`${table}.${column}`);
  }
  return places;
}
