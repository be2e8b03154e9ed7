import { redactValue } from '@jalon/domain/redaction/redact-value';
import type { EntityManager } from 'typeorm';

const batchFacts = 500;

interface KeptValues {
  number: string;
  before: unknown;
  after: unknown;
}

/**
 * Takes words out of the values of the plan's facts, of those about reports of its mission, and of those about files
 * that stand on it now and belonged to no plan when they came. The rows of the
 * chain and their digests stay as they are. Answers how many facts lost some.
 */
export async function redactFacts(
  manager: EntityManager,
  { redactionId, planId, missionId }: { redactionId: string; planId: string; missionId: string },
  change: (text: string) => string,
): Promise<number> {
  let redacted = 0;
  for (let last = '0'; ; ) {
    const rows: KeptValues[] = await manager.query(
      `SELECT v.number, v.before, v.after FROM fact f JOIN fact_value v ON v.number = f.number
        WHERE f.number > $3 AND (f.plan_id = $1
           OR (f.plan_id IS NULL AND f.mission_id = $2 AND f.name ~ '^(report|assessment|document)[.]')
           OR (f.subject_type = 'upload' AND f.subject_id IN (
                 SELECT e.upload_id FROM evidence e JOIN activity a ON a.id = e.activity_id WHERE a.plan_id = $1)))
        ORDER BY v.number LIMIT ${batchFacts}`,
      [planId, missionId, last],
    );
    for (const { number, before, after } of rows) {
      const left = { before: redactValue(before, change), after: redactValue(after, change) };
      if (left.before === before && left.after === after) continue;
      await manager.query('SELECT redact_values($1, $2, $3::jsonb, $4::jsonb)', [
        redactionId,
        number,
        asJson(left.before),
        asJson(left.after),
      ]);
      redacted += 1;
    }
    if (rows.length < batchFacts) return redacted;
    last = rows.at(-1)!.number;
  }
}

function asJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
