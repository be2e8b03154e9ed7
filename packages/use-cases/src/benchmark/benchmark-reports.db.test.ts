import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import type { AssessmentEntity } from '@jalon/database/benchmark/benchmark-report.entity';
import { connect } from '@jalon/database/connection/data-source';
import { Transactions } from '@jalon/database/transaction/transactions';
import type { Paragraph, Voice } from '@jalon/domain/benchmark/benchmark';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../caller.ts';
import { PlanDigests } from '../reminder/plan-digests.ts';
import { SendDigests } from '../reminder/send-digests.ts';
import { aBenchmarkSet, type BenchmarkSetForTests, callerOf } from '../testing/a-benchmark-set.ts';
import { itIs, type Register, RegisterBuilder, type SeatedPerson } from '../testing/a-register.ts';
import { AmendAssessment } from './amend-assessment.ts';
import { BringDraftsUpToDate } from './bring-drafts-up-to-date.ts';
import { ClearBenchmarkReport } from './clear-benchmark-report.ts';
import { contentHash } from './content-hash.ts';
import { CreateBenchmarkReport } from './create-benchmark-report.ts';
import { FreezeBenchmarkReport } from './freeze-benchmark-report.ts';
import { RequestDocument } from './request-document.ts';
import { ShareAssessment } from './share-assessment.ts';
import { SubmitBenchmarkReport } from './submit-benchmark-report.ts';

const reportDueOn = '2027-04-15';
/** A Wednesday that is no day of progress. */
const now = '2027-02-03T09:00:00.000Z';

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
  await dataSource.query('UPDATE person SET active = false');
  register = await build.register();
  council = await aBenchmarkSet(build, register, reportDueOn);
});

const as = (seated: SeatedPerson): Promise<Caller> => callerOf(build, seated, now);

async function create(by: SeatedPerson, voice: Voice, on = reportDueOn) {
  const wanted = { benchmarkSetId: council.reference, reportDueOn: on, voice };
  return new CreateBenchmarkReport(transactions).execute(await as(by), wanted);
}

async function assessmentOf(reportId: string, letter = 'e'): Promise<AssessmentEntity> {
  const [row] = await dataSource.query('SELECT * FROM assessment WHERE report_id = $1 AND letter = $2', [
    reportId,
    letter,
  ]);
  return row;
}

async function reportOf(id: string) {
  const [row] = await dataSource.query('SELECT * FROM benchmark_report WHERE id = $1', [id]);
  return row;
}

async function amend(
  by: SeatedPerson,
  assessment: AssessmentEntity,
  paragraphs: { id?: string; text: string; sourceIds: string[] }[],
) {
  return new AmendAssessment(transactions).execute(
    await as(by),
    assessment.id,
    { paragraphs },
    assessment.version,
  );
}

function unchanged(paragraph: Paragraph) {
  return { id: paragraph.id, text: paragraph.text, sourceIds: paragraph.sources.map(({ id }) => id) };
}

async function aVerifiedActivity(title = 'Train the instructors', changes = {}) {
  const activity = await build.activity(register, {
    title,
    status: 'completed',
    acceptedStatus: 'completed',
    ...changes,
  });
  const update = await build.update(register, activity.id, {
    state: 'accepted',
    status: 'completed',
    done: 'All were trained.',
    acceptedAt: '2027-01-10T09:00:00Z',
    submittedOn: '2027-01-09',
  });
  await build.finding(register, update, { recordedAt: '2027-01-20T09:00:00Z', verifiedOn: '2027-01-19' });
  return { activity, update };
}

describe('a new report', () => {
  test('has a drafted assessment for each benchmark, and is made once', async () => {
    const { update } = await aVerifiedActivity();
    const { id, created } = await create(council.rapporteur.un, 'un');
    expect(created).toBe(true);
    const [first] = (await assessmentOf(id)).paragraphs;
    expect(first?.text).toContain('Train the instructors');
    expect(first?.sources.map((source) => source.id)).toContain(update.id);
    expect((await assessmentOf(id, 'a')).paragraphs[0]?.text).toBe('Aucune information dans le registre.');
    expect(await create(council.rapporteur.un, 'un')).toEqual({ id, created: false });
  });

  test('cites nothing that is confidential or for the other side', async () => {
    await aVerifiedActivity('A secret one', { sensitivity: 'confidential' });
    await aVerifiedActivity('A national one', { audience: 'national' });
    const un = await create(council.rapporteur.un, 'un');
    expect(JSON.stringify((await assessmentOf(un.id)).paragraphs)).not.toMatch(/secret|national one/);
    const national = await create(council.rapporteur.national, 'national');
    const text = JSON.stringify((await assessmentOf(national.id)).paragraphs);
    expect(text).toContain('A national one');
    expect(text).not.toContain('secret');
  });

  test('is for a date of the Council, by a rapporteur of the voice', async () => {
    await expect(create(council.rapporteur.un, 'un', '2027-04-16')).rejects.toThrow('not-a-report-date');
    await expect(create(council.rapporteur.national, 'un')).rejects.toThrow('may-not-do-this');
    await expect(create(register.lead, 'national')).rejects.toThrow('may-not-do-this');
    const stranger = await build.register();
    await expect(create(stranger.lead, 'national')).rejects.toThrow('not-found');
  });
});

describe('an edited assessment', () => {
  test('keeps what was not touched, marks what was, and refuses a stale version', async () => {
    const { activity } = await aVerifiedActivity();
    const { id } = await create(council.rapporteur.un, 'un');
    const before = await assessmentOf(id);
    const [first, ...rest] = before.paragraphs;
    const mine = { id: first!.id, text: 'In my own words.', sourceIds: [activity.id] };
    const fresh = { text: 'A sentence without a source.', sourceIds: [] };
    await amend(council.rapporteur.un, before, [mine, ...rest.map(unchanged), fresh]);
    const after = await assessmentOf(id);
    expect(after.version).toBe(before.version + 1);
    expect(after.paragraphs[0]).toMatchObject({ text: 'In my own words.', edited: true, unsourced: false });
    expect(after.paragraphs.slice(1, -1)).toEqual(rest);
    expect(after.paragraphs.at(-1)).toMatchObject({ edited: true, unsourced: true });
    await expect(amend(council.rapporteur.un, before, [])).rejects.toThrow('stale-version');
  });

  test('cites only what its voice may cite', async () => {
    const hidden = await build.activity(register, { audience: 'national' });
    const submitted = await build.update(register, (await build.activity(register)).id);
    const { id } = await create(council.rapporteur.un, 'un');
    const assessment = await assessmentOf(id);
    for (const sourceId of [hidden.id, submitted.id, register.plan.id]) {
      const attempt = amend(council.rapporteur.un, assessment, [{ text: 'A claim.', sourceIds: [sourceId] }]);
      await expect(attempt).rejects.toMatchObject({
        refusal: { code: 'unknown-reference', pointer: '/paragraphs/0/sourceIds/0' },
      });
    }
  });

  test('does not exist for the other side until it is shared, and is never theirs to change', async () => {
    const { id } = await create(council.rapporteur.un, 'un');
    const assessment = await assessmentOf(id);
    await expect(amend(council.rapporteur.national, assessment, [])).rejects.toThrow('not-found');
    await new ShareAssessment(transactions).execute(await as(council.rapporteur.un), assessment.id);
    await expect(amend(council.rapporteur.national, assessment, [])).rejects.toThrow('may-not-do-this');
    await expect(amend(council.clearance.un, assessment, [])).rejects.toThrow('may-not-do-this');
  });
});

describe('the way to a frozen report', () => {
  const clear = async (id: string, by: SeatedPerson) =>
    new ClearBenchmarkReport(transactions).execute(await as(by), id);
  const freeze = async (id: string, by: SeatedPerson) =>
    new FreezeBenchmarkReport(transactions).execute(await as(by), id);

  test('goes through clearance by somebody else, and a change makes it a draft again', async () => {
    await aVerifiedActivity();
    const { id } = await create(register.coordinator, 'un');
    await expect(freeze(id, council.rapporteur.un)).rejects.toThrow('report-not-cleared');
    await expect(clear(id, register.coordinator)).rejects.toThrow('own-draft-cannot-be-cleared');
    await new SubmitBenchmarkReport(transactions).execute(await as(council.rapporteur.un), id);
    expect((await reportOf(id)).state).toBe('clearance');
    await clear(id, council.clearance.un);
    expect((await reportOf(id)).state).toBe('cleared');
    const cleared = await assessmentOf(id);
    await amend(council.rapporteur.un, cleared, cleared.paragraphs.map(unchanged));
    expect(await reportOf(id)).toMatchObject({ state: 'draft', cleared_at: null });
  });

  test('keeps every figure with its hash, asks for sealed documents, and takes no more words', async () => {
    await aVerifiedActivity();
    await aVerifiedActivity('A secret one', { sensitivity: 'confidential' });
    const { id } = await create(council.rapporteur.un, 'un');
    await clear(id, council.clearance.un);
    await freeze(id, council.rapporteur.un);
    const report = await reportOf(id);
    expect(report.content_hash).toBe(contentHash(report.snapshot));
    expect(report.snapshot.sections[1].figures).toEqual({
      total: 1,
      reportedComplete: 1,
      verified: 1,
      discontinued: 0,
      leftOut: { byLevel: 1, byAudience: 0 },
    });
    const documents = await dataSource.query(
      'SELECT format, language, sealed FROM document WHERE report_id = $1',
      [id],
    );
    expect(documents).toHaveLength(4);
    expect(documents.every(({ sealed }: { sealed: boolean }) => sealed)).toBe(true);
    await expect(amend(council.rapporteur.un, await assessmentOf(id), [])).rejects.toThrow(
      'report-is-frozen',
    );
    await expect(freeze(id, council.rapporteur.un)).rejects.toThrow('report-is-frozen');
  });

  test('a document is asked for once for each version, by its own side', async () => {
    const { id } = await create(council.rapporteur.un, 'un');
    const ask = async (by: SeatedPerson, format = 'pdf') =>
      new RequestDocument(transactions).execute(await as(by), id, format, 'fr');
    expect(await ask(council.rapporteur.un)).toBe(await ask(council.clearance.un));
    await expect(ask(council.rapporteur.national)).rejects.toThrow('not-found');
    await expect(ask(council.rapporteur.un, 'exe')).rejects.toThrow('document-not-offered');
  });
});

describe('benchmark progress', () => {
  /** The first working day of the quarter: 1 April 2027 is a Thursday. */
  const quarterDay = '2027-04-01T08:00:00.000Z';
  const progress = async (at: string) => {
    await itIs(dataSource, at);
    return new BringDraftsUpToDate(transactions).execute(register.mission.id);
  };

  test('brings drafts up to date, flags edited paragraphs, asks for documents and tells the writers in their digest', async () => {
    await aVerifiedActivity('First matter');
    const { activity } = await aVerifiedActivity('Second matter');
    const { id } = await create(council.rapporteur.un, 'un');
    const drafted = await assessmentOf(id);
    const second = drafted.paragraphs.findIndex(({ text }) => text.includes('Second matter'));
    await amend(
      council.rapporteur.un,
      drafted,
      drafted.paragraphs.map((one, index) => ({
        ...unchanged(one),
        text: index === second ? 'My words.' : one.text,
      })),
    );
    await progress('2027-03-30T08:00:00.000Z');
    await aVerifiedActivity('Third matter');
    const newer = await build.update(register, activity.id, {
      state: 'accepted',
      status: 'completed',
      acceptedAt: '2027-03-01T09:00:00Z',
    });
    await progress('2027-03-31T23:30:00.000Z');
    expect(JSON.stringify((await assessmentOf(id)).paragraphs)).not.toContain('Third matter');

    expect(await progress(quarterDay)).toBe(1);
    const { paragraphs } = await assessmentOf(id);
    expect(JSON.stringify(paragraphs)).toContain('Third matter');
    expect(paragraphs.find(({ text }) => text === 'My words.')).toMatchObject({ outdated: true });
    expect(newer.id).toBeDefined();
    expect(await dataSource.query('SELECT id FROM document WHERE report_id = $1', [id])).toHaveLength(4);

    await new PlanDigests(transactions).execute(register.mission.id);
    const send = new SendDigests(transactions, 'https://jalon.example.org');
    while ((await send.next()).length > 0);
    const mails = await dataSource.query(
      `SELECT to_address, text FROM mail WHERE text LIKE '%' || $1 || '%'`,
      [id],
    );
    expect(mails.map((mail: { to_address: string }) => mail.to_address).sort()).toEqual(
      [council.rapporteur.un.person.email, register.coordinator.person.email].sort(),
    );
    expect(mails[0].text).toMatch(/1 added, \d rewritten, 0 removed; 1 edited/);
    expect(mails[0].text).not.toContain('matter');
    expect(await progress('2027-04-01T08:00:15.000Z')).toBe(0);
  });

  test.each(['clearance', 'cleared', 'frozen'])('touches nothing of a report that is %s', async (state) => {
    await aVerifiedActivity();
    const { id } = await create(council.rapporteur.un, 'un');
    await dataSource.query('UPDATE benchmark_report SET state = $2 WHERE id = $1', [id, state]);
    const before = [await reportOf(id), await assessmentOf(id)];
    await aVerifiedActivity('Something new');
    await progress('2027-03-31T08:00:00.000Z');
    expect(await progress(quarterDay)).toBe(0);
    expect([await reportOf(id), await assessmentOf(id)]).toEqual(before);
  });
});
