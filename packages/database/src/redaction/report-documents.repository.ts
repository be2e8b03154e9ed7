import type { Language } from '@jalon/domain/language/text';
import type { EntityManager } from 'typeorm';

/** The reports that a plan feeds, in an order in which everybody locks them. */
export async function reportIdsOfPlan(manager: EntityManager, planId: string): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT report.id FROM benchmark_report report WHERE report.set_id IN (
       SELECT benchmark.set_id FROM benchmark JOIN benchmark_plan fed ON fed.benchmark_id = benchmark.id
        WHERE fed.plan_id = $1) ORDER BY report.set_id, report.id`,
    [planId],
  );
  return rows.map(({ id }) => id);
}

export interface GoneDocument {
  format: string;
  language: Language;
  sealed: boolean;
  hash: string | null;
}

/**
 * Takes documents of a report away for good, those that are being made as well: whoever makes one keeps it in
 * its row, which is gone. Answers what they were.
 */
export async function dropDocuments(
  manager: EntityManager,
  reportId: string,
  { sealedToo }: { sealedToo: boolean },
): Promise<GoneDocument[]> {
  const [rows]: [GoneDocument[], number] = await manager.query(
    'DELETE FROM document WHERE report_id = $1 AND (NOT sealed OR $2) RETURNING format, language, sealed, hash',
    [reportId, sealedToo],
  );
  return rows;
}
