import { redactValue } from '@jalon/domain/redaction/redact-value';
import type { EntityManager } from 'typeorm';
import { REDACTED_TABLES, type RedactedTable } from './redacted-columns.ts';

/** What words are taken out of, and how. */
export interface PlanRedaction {
  planId: string;
  /** The benchmark reports that the plan feeds. */
  reportIds: string[];
  /** A text without the words; the text itself where they are not in it. */
  change: (text: string) => string;
}

/** What became of the rows. */
export interface RedactedRows {
  texts: number;
  /** Texts as they stood: the trail keeps hashes of some of them, which would confirm a guess. */
  former: string[];
  /** Whose assessments or whose source changed. */
  tables: Set<string>;
}

type Row = Record<string, unknown>;

/** Takes the words out of every row of the plan. Call it with the plan and its reports locked. */
export async function redactRows(manager: EntityManager, redaction: PlanRedaction): Promise<RedactedRows> {
  const result: RedactedRows = { texts: 0, former: [], tables: new Set() };
  for (const table of REDACTED_TABLES) {
    const columns = [...table.key, ...(table.texts ?? []), ...(table.values ?? [])];
    const rows: Row[] = await manager.query(
      `SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM "${table.table}"
        WHERE ${withBoth(table.scope)}`,
      [redaction.planId, redaction.reportIds],
    );
    for (const row of rows) await redactRow(manager, table, row, redaction.change, result);
  }
  return result;
}

/** PostgreSQL wants every parameter to be used. */
function withBoth(scope: string): string {
  return `(${scope}) AND $1::uuid IS NOT NULL AND $2::uuid[] IS NOT NULL`;
}

async function redactRow(
  manager: EntityManager,
  { table, key, texts = [], values = [], hasVersion }: RedactedTable,
  row: Row,
  change: (text: string) => string,
  result: RedactedRows,
): Promise<void> {
  const changed: Row = {};
  const noting = (text: string) => {
    const left = change(text);
    if (left !== text) {
      result.texts += 1;
      result.former.push(text);
    }
    return left;
  };
  for (const column of texts) {
    const before = row[column];
    if (typeof before !== 'string') continue;
    const after = noting(before);
    // An address of which a part is missing leads nowhere.
    if (after !== before) changed[column] = column === 'url' ? null : after;
  }
  for (const column of values) {
    const after = redactValue(row[column], noting);
    if (after !== row[column]) changed[column] = JSON.stringify(after);
  }
  const columns = Object.keys(changed);
  if (columns.length === 0) return;
  result.tables.add(table);
  const sets = columns.map((column, index) => `"${column}" = $${key.length + index + 1}`);
  if (hasVersion) sets.push('version = version + 1');
  await manager.query(
    `UPDATE "${table}" SET ${sets.join(', ')} WHERE ${key.map((column, index) => `"${column}" = $${index + 1}`).join(' AND ')}`,
    [...key.map((column) => row[column]), ...columns.map((column) => changed[column])],
  );
}
