import { redactValue } from '@jalon/domain/redaction/redact-value';
import type { EntityManager } from 'typeorm';
import { REDACTED_TABLES } from './redacted-columns.ts';

/** Rows of one table in one question: between two, other work gets its turn. */
const pageRows = 500;
/** Rows of one table that are read at most. */
const mostRows = 20_000;
/** UTF-16 code units in all: about a second and a half of looking. */
const mostChars = 5_000_000;

/** Mails, what they are made of, and reports as they were sent repeat what stands elsewhere. */
const copies: ReadonlySet<string> = new Set(['mail', 'reminder', 'declaration']);

const openActivity = `activity_id IN (SELECT id FROM activity WHERE sensitivity = 'unclassified' AND audience = 'all')`;
const openUpdate = `sensitivity = 'unclassified' AND audience = 'all' AND state NOT IN ('draft', 'returned')`;
const onOpenUpdate = `(update_id IS NULL OR update_id IN (SELECT id FROM "update" WHERE ${openUpdate}))`;
const openMark = `sensitivity = 'unclassified' AND audience = 'all'`;

/** What everybody of a plan reads. Tables that are not named hold texts that some may not read. */
const OPEN_TO_ALL: Record<string, string> = {
  plan: 'true',
  plan_extension: 'true',
  mandate: 'true',
  mandate_extension: 'true',
  report_date: 'true',
  report_date_move: 'true',
  pillar: 'true',
  commitment: 'true',
  activity: openMark,
  due_change: openActivity,
  lead_change: openActivity,
  snooze: openActivity,
  milestone: openActivity,
  cycle: 'true',
  cycle_extension: 'true',
  update: `${openActivity} AND ${openUpdate}`,
  finding: `${openActivity} AND ${openMark} AND ${onOpenUpdate}`,
  evidence: `${openActivity} AND ${openMark} AND finding_id IS NULL AND ${onOpenUpdate}`,
  comment: `${openActivity} AND ${openMark}`,
};

/** Which texts of a plan are wanted. */
export interface PlanTexts {
  planId: string;
  /** The benchmark reports that the plan feeds. */
  reportIds: string[];
  /** Only those that everybody of the plan reads. */
  openOnly: boolean;
}

/**
 * Hands over the texts of a plan, one after the other: the columns that a redaction rewrites, without copies and without
 * the values of facts. At most 20,000 rows of each table and five million characters.
 */
export async function eachTextOfPlan(
  manager: EntityManager,
  { planId, reportIds, openOnly }: PlanTexts,
  take: (text: string) => void,
): Promise<void> {
  let chars = 0;
  const taking = (text: string) => {
    chars += text.length;
    take(text);
    return text;
  };
  for (const { table, scope, key, texts = [], values = [] } of REDACTED_TABLES) {
    const open = openOnly ? OPEN_TO_ALL[table] : 'true';
    if (copies.has(table) || open === undefined) continue;
    const columns = [...texts, ...values].map((column) => `"${column}"`).join(', ');
    for (let offset = 0; offset < mostRows && chars < mostChars; offset += pageRows) {
      const rows: Record<string, unknown>[] = await manager.query(
        `SELECT ${columns} FROM "${table}"
          WHERE (${scope}) AND (${open}) AND $1::uuid IS NOT NULL AND $2::uuid[] IS NOT NULL
          ORDER BY ${key.map((column) => `"${column}"`).join(', ')} LIMIT ${pageRows} OFFSET ${offset}`,
        [planId, reportIds],
      );
      for (const row of rows) for (const value of Object.values(row)) redactValue(value, taking);
      if (rows.length < pageRows) break;
    }
  }
}
