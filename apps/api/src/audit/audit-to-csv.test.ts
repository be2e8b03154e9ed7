import type { Readable } from 'node:stream';
import type { AuditRow } from '@jalon/database/audit/audit-row';
import { expect, test } from 'vitest';
import { auditToCsv } from './audit-to-csv.ts';

const row = (changes: Partial<AuditRow>): AuditRow => ({
  number: 1,
  at: '2026-11-21T22:30:00.000Z',
  timeZone: 'Africa/Juba',
  name: 'comment.written',
  person: null,
  post: null,
  organization: null,
  source: null,
  subjectType: 'comment',
  subjectId: null,
  subjectName: null,
  plan: null,
  activity: null,
  sensitivity: null,
  audience: null,
  before: null,
  after: null,
  redacted: false,
  contentHidden: false,
  detail: null,
  hash: '',
  ...changes,
});

async function sheetOf(batches: { rows: AuditRow[]; cut: boolean }[], language: 'en' | 'fr' | 'ar' = 'en') {
  const text = await textOf(auditToCsv(asGiven(batches), language));
  return text.split('\r\n');
}

async function* asGiven<T>(items: T[]): AsyncGenerator<T> {
  yield* items;
}

async function textOf(stream: Readable): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1', '\n=1+1', '＝1+1', "=cmd|' /C calc'!A0"])(
  'what begins like a formula stays a text: %j',
  async (title) => {
    const text = (
      await sheetOf([{ rows: [row({ activity: { id: 'a', reference: 'R', title } })], cut: false }])
    ).join(' ');
    expect(text).not.toContain(`"${title}`);
    expect(text).toContain(`"'`);
  },
);

test('a row has its time in its mission’s zone and in UTC', async () => {
  const [, line] = await sheetOf([{ rows: [row({})], cut: false }]);
  expect(line).toContain('"2026-11-22 00:30:00","Africa/Juba","2026-11-21T22:30:00.000Z"');
});

test('a sheet that was cut says so in its last line, in the reader’s language', async () => {
  const lines = await sheetOf([{ rows: [row({})], cut: true }], 'fr');
  expect(lines[0]).toMatch(/^\ufeff"Numéro","Heure"/);
  expect(lines.at(-2)).toContain('50 000');
  expect(await sheetOf([{ rows: [row({})], cut: false }], 'fr')).toHaveLength(3);
});

test('a sheet whose reading fails ends as a failure, not as a whole sheet', async () => {
  async function* failing(): AsyncGenerator<{ rows: AuditRow[]; cut: boolean }> {
    yield { rows: [row({})], cut: false };
    throw new Error('the database is gone');
  }
  await expect(textOf(auditToCsv(failing(), 'en'))).rejects.toThrow();
});
