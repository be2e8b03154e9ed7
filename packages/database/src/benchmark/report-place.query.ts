import type { Voice } from '@jalon/domain/benchmark/benchmark';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';

/** Where a benchmark report stands: what the rules of rights and a mail's line ask about it. */
export interface ReportPlace {
  reportId: string;
  setId: string;
  setReference: string;
  missionId: string;
  voice: Voice;
  reportDueOn: LocalDate;
}

/** The places of these reports; an id that is no report's is left out. */
export async function reportPlaces(manager: EntityManager, reportIds: string[]): Promise<ReportPlace[]> {
  return manager.query(
    `SELECT report.id AS "reportId", report.set_id AS "setId", benchmark_set.reference AS "setReference",
            benchmark_set.mission_id AS "missionId", report.voice, report.report_due_on::text AS "reportDueOn"
       FROM benchmark_report report JOIN benchmark_set ON benchmark_set.id = report.set_id
      WHERE report.id = ANY($1::uuid[])`,
    [reportIds],
  );
}
