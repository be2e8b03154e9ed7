import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import { Transactions } from '@jalon/database/transaction/transactions';
import type { Paragraph } from '@jalon/domain/benchmark/benchmark';
import { AmendAssessment } from '@jalon/use-cases/benchmark/amend-assessment';
import { ClearBenchmarkReport } from '@jalon/use-cases/benchmark/clear-benchmark-report';
import { CreateBenchmarkReport } from '@jalon/use-cases/benchmark/create-benchmark-report';
import { FreezeBenchmarkReport } from '@jalon/use-cases/benchmark/freeze-benchmark-report';
import { MakeDocument } from '@jalon/use-cases/benchmark/make-document';
import { RequestDocument } from '@jalon/use-cases/benchmark/request-document';
import type { Caller } from '@jalon/use-cases/caller';
import { RequestLetter } from '@jalon/use-cases/letter/request-letter';
import { aBenchmarkSet, callerOf } from '@jalon/use-cases/testing/a-benchmark-set';
import { itIs, RegisterBuilder } from '@jalon/use-cases/testing/a-register';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningWorker, startWorker } from '../start-worker.ts';
import { renderDocument } from './render-document.ts';

const now = '2027-02-03T09:00:00.000Z';

let database: TestDatabase;
let dataSource: Awaited<ReturnType<typeof connect>>;
let worker: RunningWorker;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.appUrl);
  await itIs(dataSource, now);
  worker = await startWorker({
    databaseUrl: database.appUrl,
    redisUrl: null,
    smtpUrl: null,
    publicUrl: 'https://jalon.example.org',
    secret: 'a secret of tests',
    log: pino({ level: 'silent' }),
  });
  await worker.ready;
});
afterAll(async () => {
  await worker.stop(3_000);
  await dataSource.destroy();
  await database.drop();
});

/** French, as its plan is, unless the plan is said to be in English. */
async function aFrozenReport(language: 'en' | 'fr' = 'fr') {
  const build = new RegisterBuilder(dataSource);
  const transactions = new Transactions(dataSource);
  const register = await build.register();
  const council = await aBenchmarkSet(build, register, '2027-04-15');
  const languages = JSON.stringify([language]);
  await dataSource.query('UPDATE plan SET languages = $2 WHERE id = $1', [register.plan.id, languages]);
  const activity = await build.activity(register, { title: 'Train the instructors', status: 'completed' });
  const update = await build.update(register, activity.id, {
    state: 'accepted',
    status: 'completed',
    acceptedAt: '2027-01-10T09:00:00Z',
  });
  await build.finding(register, update, { verifiedOn: '2027-01-19' });
  const rapporteur = await callerOf(build, council.rapporteur.un, now);
  const wanted = { benchmarkSetId: council.setId, reportDueOn: '2027-04-15', voice: 'un' as const };
  const { id } = await new CreateBenchmarkReport(transactions).execute(rapporteur, wanted);
  await rewriteFigures(id, rapporteur, transactions);
  await new ClearBenchmarkReport(transactions).execute(await callerOf(build, council.clearance.un, now), id);
  await new FreezeBenchmarkReport(transactions).execute(rapporteur, id);
  return { id, rapporteur, transactions };
}

/** Its rapporteur writes one paragraph anew: the last of benchmark (e). */
async function rewriteFigures(id: string, rapporteur: Caller, transactions: Transactions) {
  const [{ id: assessmentId, version, paragraphs }] = await dataSource.query(
    `SELECT * FROM assessment WHERE report_id = $1 AND letter = 'e'`,
    [id],
  );
  const wanted = paragraphs.map((one: Paragraph, place: number) => ({
    id: one.id,
    text: place === paragraphs.length - 1 ? 'In my own words.' : one.text,
    sourceIds: one.sources.map((source) => source.id),
  }));
  await new AmendAssessment(transactions).execute(rapporteur, assessmentId, { paragraphs: wanted }, version);
}

test('a frozen report has its sealed DOCX and PDF, in English and French, each with its hash', async () => {
  const { id } = await aFrozenReport();
  const made = await until(async () => {
    const rows = await dataSource.query(
      `SELECT format, language, hash, encode(sha256(bytes), 'hex') AS of_bytes, substring(bytes FOR 4) AS head, failure
         FROM document WHERE report_id = $1 AND (made_at IS NOT NULL OR failure IS NOT NULL)`,
      [id],
    );
    return rows.length === 4 ? rows : null;
  });
  for (const { format, hash, of_bytes, head, failure } of made) {
    expect(failure).toBeNull();
    expect(hash).toBe(of_bytes);
    expect(head.toString('latin1')).toBe(format === 'pdf' ? '%PDF' : 'PK\u0003\u0004');
  }
});

test('the same frozen report gives the same bytes, however often it is made', async () => {
  const { id, rapporteur, transactions } = await aFrozenReport();
  const documentId = await new RequestDocument(transactions).execute(rapporteur, id, 'json', 'fr');
  const bytes = await until(async () => {
    const [row] = await dataSource.query('SELECT bytes FROM document WHERE id = $1', [documentId]);
    return row.bytes as Buffer | null;
  });
  expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ language: 'fr', state: 'frozen', voice: 'un' });
  const [{ snapshot, content_hash }] = await dataSource.query(
    'SELECT * FROM benchmark_report WHERE id = $1',
    [id],
  );
  const input = { snapshot, contentHash: content_hash, language: 'fr' as const };
  expect(Buffer.from(await renderDocument({ ...input, format: 'json' }))).toEqual(bytes);
  const twice = await Promise.all([1, 2].map(() => renderDocument({ ...input, format: 'docx' })));
  expect(Buffer.from(twice[0]!).equals(Buffer.from(twice[1]!))).toBe(true);
  expect(await new MakeDocument(transactions).execute(documentId, renderDocument)).toBe('skipped');
});

test('the French document of an English report is in French, but for what a person wrote', async () => {
  const { id, rapporteur, transactions } = await aFrozenReport('en');
  const documentId = await new RequestDocument(transactions).execute(rapporteur, id, 'json', 'fr');
  const bytes = await until(async () => {
    const [row] = await dataSource.query('SELECT bytes FROM document WHERE id = $1', [documentId]);
    return row.bytes as Buffer | null;
  });
  const [a, e] = JSON.parse(bytes.toString('utf8')).sections;
  expect(a.paragraphs).toMatchObject([{ text: 'Aucune information dans le registre.', language: 'fr' }]);
  expect(e.paragraphs).toMatchObject([
    { text: expect.stringContaining('L’activité « Train the instructors »'), language: 'fr' },
    { text: 'In my own words.', language: 'en' },
  ]);
});

test('a draft letter is made as DOCX, and kept with its hash', async () => {
  const build = new RegisterBuilder(dataSource);
  const register = await build.register();
  const activity = await build.activity(register, { title: 'Train the instructors', status: 'in_progress' });
  const coordinator = await callerOf(build, register.coordinator, now);
  const request = new RequestLetter(new Transactions(dataSource));
  const { letterId } = await request.execute(coordinator, activity.id, 'ar');
  const [letter] = await until(async () => {
    const rows = await dataSource.query(
      `SELECT hash, encode(sha256(bytes), 'hex') AS of_bytes, substring(bytes FOR 4) AS head FROM letter
        WHERE id = $1 AND made_at IS NOT NULL`,
      [letterId],
    );
    return rows.length === 1 ? rows : null;
  });
  expect(letter.hash).toBe(letter.of_bytes);
  expect(letter.head.toString('latin1')).toBe('PK\u0003\u0004');
});

test('a document is made even while somebody else is asking for it', async () => {
  const { id, transactions } = await aFrozenReport();
  // Asked for without a fact, so that the running worker does not hear of it.
  const documentId = randomUUID();
  await dataSource.query(
    `INSERT INTO document (id, report_id, report_version, format, language, requested_at, sealed)
     SELECT $1, id, version, 'json', 'en', $3, true FROM benchmark_report WHERE id = $2`,
    [documentId, id, now],
  );
  const asking = dataSource.createQueryRunner();
  await asking.startTransaction();
  await asking.query('UPDATE document SET requested_at = requested_at WHERE id = $1', [documentId]);
  const making = new MakeDocument(transactions).execute(documentId, async () => {
    await asking.commitTransaction();
    return Buffer.from('{}');
  });
  expect(await making).toBe('made');
  await asking.release();
});

async function until<T>(look: () => Promise<T | null>): Promise<T> {
  const endsAt = Date.now() + 20_000;
  for (;;) {
    const answer = await look();
    if (answer !== null) return answer;
    if (Date.now() > endsAt) throw new Error('It did not happen within 20 seconds');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
