import { pipeline, Readable } from 'node:stream';
import type { AuditRow } from '@jalon/database/audit/audit-row';
import type { Language } from '@jalon/domain/language/text';
import { stringify } from 'csv-stringify';
import { AUDIT_COLUMNS, AUDIT_CUT, AUDIT_HEADS, type AuditColumn } from './audit-csv-words.ts';

/** Excel reads UTF-8 only where this stands first. */
const byteOrderMark = '\ufeff';

/**
 * The trail as a sheet, written while it is read. What begins like a formula (`=`, `+`, `-`, `@`, a tab, a line
 * break) is kept a text by an apostrophe before it.
 */
export function auditToCsv(
  batches: AsyncIterable<{ rows: AuditRow[]; cut: boolean }>,
  language: Language,
): Readable {
  const heads = AUDIT_HEADS[language];
  const sheet = stringify({
    bom: false,
    header: false,
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_string: true,
  });
  async function* lines(): AsyncGenerator<string[]> {
    yield AUDIT_COLUMNS.map((column) => heads[column]);
    for await (const { rows, cut } of batches) {
      for (const row of rows) yield toCells(row);
      if (cut) yield [AUDIT_CUT[language]];
    }
  }
  async function* withMark(): AsyncGenerator<string | Buffer> {
    yield byteOrderMark;
    // What fails while it is read ends the sheet as well, which then is not taken for a whole one.
    yield* pipeline(Readable.from(lines()), sheet, () => undefined);
  }
  return Readable.from(withMark(), { objectMode: false });
}

function toCells(row: AuditRow): string[] {
  const cells: Record<AuditColumn, string | null | undefined> = {
    number: String(row.number),
    localTime: localTime(row),
    timeZone: row.timeZone,
    utcTime: row.at,
    what: row.name,
    person: row.person?.name,
    post: row.post?.title,
    organization: row.organization?.name,
    source: row.source,
    subjectType: row.subjectType,
    subjectId: row.subjectId,
    subjectName: row.subjectName,
    plan: row.plan?.reference,
    activity: row.activity?.reference,
    title: row.activity?.title ?? row.plan?.title,
    sensitivity: row.sensitivity,
    audience: row.audience,
    before: asText(row.before),
    after: asText(row.after),
    redacted: row.redacted ? '×' : '',
    detail: row.detail,
    hash: row.hash,
  };
  // A line break before a formula hides it from whoever looks at the first character only.
  return AUDIT_COLUMNS.map((column) => (cells[column] ?? '').replace(/^[\n\v\f]+/, ''));
}

function asText(value: unknown): string {
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

/** `2026-11-21 14:05:09` in the row's zone. */
function localTime({ at, timeZone }: AuditRow): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return parts.format(new Date(at));
}
