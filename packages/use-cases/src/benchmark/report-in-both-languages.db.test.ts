import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import type { AssessmentEntity } from '@jalon/database/benchmark/benchmark-report.entity';
import { connect } from '@jalon/database/connection/data-source';
import { Transactions } from '@jalon/database/transaction/transactions';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aBenchmarkSet, type BenchmarkSetForTests, callerOf } from '../testing/a-benchmark-set.ts';
import { itIs, type Register, RegisterBuilder } from '../testing/a-register.ts';
import { AmendAssessment } from './amend-assessment.ts';
import { ClearBenchmarkReport } from './clear-benchmark-report.ts';
import { contentHash } from './content-hash.ts';
import { CreateBenchmarkReport } from './create-benchmark-report.ts';
import { FreezeBenchmarkReport } from './freeze-benchmark-report.ts';
import { type DocumentInput, MakeDocument } from './make-document.ts';
import type { ReportSnapshot } from './report-snapshot.ts';
import { RequestDocument } from './request-document.ts';

const now = '2027-02-03T09:00:00.000Z';
const nothing = { en: 'No information in the register.', fr: 'Aucune information dans le registre.' };

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
  council = await aBenchmarkSet(build, register, '2027-04-15');
  await dataSource.query(`UPDATE plan SET languages = '["en"]' WHERE id = $1`, [register.plan.id]);
});

const rapporteur = () => callerOf(build, council.rapporteur.un, now);

async function anActivity(title: string) {
  const activity = await build.activity(register, { title, status: 'completed' });
  const done = 'All were trained.';
  const acceptedAt = '2027-01-10T09:00:00Z';
  await build.update(register, activity.id, { state: 'accepted', status: 'completed', done, acceptedAt });
}

/** An English draft on two activities, the paragraph on the second of them rewritten by its rapporteur. */
async function anEditedDraft(): Promise<string> {
  await anActivity('Train the instructors');
  await anActivity('Train the judges');
  const wanted = { benchmarkSetId: council.setId, reportDueOn: '2027-04-15', voice: 'un' as const };
  const { id } = await new CreateBenchmarkReport(transactions).execute(await rapporteur(), wanted);
  const [assessment]: AssessmentEntity[] = await dataSource.query(
    `SELECT * FROM assessment WHERE report_id = $1 AND letter = 'e'`,
    [id],
  );
  const paragraphs = assessment!.paragraphs.map((one) => ({
    id: one.id,
    text: one.text.includes('the judges') ? 'In my own words.' : one.text,
    sourceIds: one.sources.map((source) => source.id),
  }));
  const amend = new AmendAssessment(transactions);
  await amend.execute(await rapporteur(), assessment!.id, { paragraphs }, assessment!.version);
  return id;
}

async function freeze(id: string): Promise<{ snapshot: ReportSnapshot; content_hash: string }> {
  const clearance = await callerOf(build, council.clearance.un, now);
  await new ClearBenchmarkReport(transactions).execute(clearance, id);
  await new FreezeBenchmarkReport(transactions).execute(await rapporteur(), id);
  const [report] = await dataSource.query('SELECT * FROM benchmark_report WHERE id = $1', [id]);
  return report;
}

/** What a renderer is given for a document that is asked for now. */
async function inputFor(id: string, language: 'en' | 'fr'): Promise<DocumentInput> {
  const documentId = await new RequestDocument(transactions).execute(
    await rapporteur(),
    id,
    'json',
    language,
  );
  let given: DocumentInput | undefined;
  await new MakeDocument(transactions).execute(documentId, async (input) => {
    given = input;
    return Buffer.from('{}');
  });
  return given!;
}

function textsOf({ sections }: ReportSnapshot, letter: string) {
  return sections.find((section) => section.letter === letter)!.paragraphs.map(({ text }) => text);
}

test('a frozen report has untouched paragraphs in both languages and edited ones as they were written', async () => {
  const { snapshot } = await freeze(await anEditedDraft());
  expect(snapshot.language).toBe('en');
  expect(textsOf(snapshot, 'a')).toEqual([nothing]);
  const [instructors, judges, figures] = textsOf(snapshot, 'e');
  expect(instructors).toEqual({
    en: expect.stringMatching(/reported the completion of “Train the instructors”.*“All were trained\.”/),
    fr: expect.stringMatching(/« Train the instructors » est déclarée achevée.*« All were trained\. »/),
  });
  expect(judges).toEqual({ en: 'In my own words.' });
  expect(figures).toEqual({
    en: expect.stringContaining('(2), 2 are reported complete'),
    fr: expect.stringContaining('critère : 2'),
  });
});

test('its hash covers the words of both languages', async () => {
  const { snapshot, content_hash } = await freeze(await anEditedDraft());
  expect(contentHash(snapshot)).toBe(content_hash);
  for (const language of ['en', 'fr'] as const) {
    const forged = structuredClone(snapshot);
    const text = forged.sections[0]!.paragraphs[0]!.text as Record<string, string>;
    text[language] += ' ';
    expect(contentHash(forged)).not.toBe(content_hash);
  }
});

test('what the register learns after freezing changes neither language of it', async () => {
  const id = await anEditedDraft();
  const { snapshot, content_hash } = await freeze(id);
  await anActivity('Train the prosecutors');
  for (const language of ['en', 'fr'] as const) {
    expect(await inputFor(id, language)).toMatchObject({ snapshot, contentHash: content_hash, language });
  }
});

test('a document of a draft has both languages too, and one of a report frozen with bare texts is still made', async () => {
  const id = await anEditedDraft();
  const { snapshot } = await inputFor(id, 'fr');
  expect(textsOf(snapshot, 'a')).toEqual([nothing]);
  expect(textsOf(snapshot, 'e')).toContainEqual({ en: 'In my own words.' });
  const bare = structuredClone((await freeze(id)).snapshot);
  bare.sections[0]!.paragraphs[0]!.text = nothing.en;
  await dataSource.query('UPDATE benchmark_report SET snapshot = $2 WHERE id = $1', [id, bare]);
  expect(textsOf((await inputFor(id, 'fr')).snapshot, 'a')).toEqual([nothing.en]);
});

test('a paragraph that the register has left behind since clearance keeps its one language', async () => {
  const id = await anEditedDraft();
  const clearance = await callerOf(build, council.clearance.un, now);
  await new ClearBenchmarkReport(transactions).execute(clearance, id);
  await anActivity('Train the prosecutors');
  await new FreezeBenchmarkReport(transactions).execute(await rapporteur(), id);
  const [{ snapshot }] = await dataSource.query('SELECT snapshot FROM benchmark_report WHERE id = $1', [id]);
  const [instructors, , figures] = textsOf(snapshot, 'e');
  expect(Object.keys(instructors!).sort()).toEqual(['en', 'fr']);
  expect(figures).toEqual({ en: expect.stringContaining('(2), 2 are reported complete') });
});
