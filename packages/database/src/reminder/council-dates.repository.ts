import { VOICES, type Voice } from '@jalon/domain/benchmark/benchmark';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { DEFAULT_REMINDER_POLICY } from '@jalon/domain/reminder/reminder';
import type { EntityManager } from 'typeorm';
import type { FoundSubject, SubjectWindow } from './ladder-subjects.repository.ts';

/**
 * Dates of the Council for which a voice has no frozen report. One that has passed counts only where somebody
 * began to write for it: dates from before the register was kept are nobody's debt.
 */
export async function councilDatesInWindow(
  manager: EntityManager,
  { missionIds, date, dueUntil, dueFrom }: SubjectWindow,
): Promise<FoundSubject[]> {
  const rows = await manager.query(
    `${COUNCIL_DATE} WHERE benchmark_set.mission_id = ANY($2::uuid[]) AND report.frozen_at IS NULL
        AND report_date.due_on <= $3::date AND ($4::date IS NULL OR report_date.due_on >= $4::date)
        AND (report_date.due_on >= $5::date OR report.id IS NOT NULL)`,
    [VOICES, missionIds, dueUntil, dueFrom, date],
  );
  return rows.map(toSubject);
}

/** The same, by id, as they stand now. */
export async function councilDatesById(manager: EntityManager, ids: string[]): Promise<FoundSubject[]> {
  const rows = await manager.query(`${COUNCIL_DATE} WHERE report_date.id = ANY($2::uuid[])`, [VOICES, ids]);
  return rows.map(toSubject);
}

const COUNCIL_DATE = `
SELECT report_date.id, report_date.due_on::text AS due_on, benchmark_set.id AS set_id, benchmark_set.reference,
       benchmark_set.mission_id, wanted.voice, report.frozen_at IS NULL AS is_open
  FROM report_date
  JOIN benchmark_set ON benchmark_set.id = report_date.set_id
 CROSS JOIN unnest($1::text[]) AS wanted(voice)
  LEFT JOIN benchmark_report report ON report.set_id = benchmark_set.id
   AND report.report_due_on = report_date.due_on AND report.voice = wanted.voice`;

interface Row {
  id: string;
  due_on: LocalDate;
  set_id: string;
  reference: string;
  mission_id: string;
  voice: Voice;
  is_open: boolean;
}

function toSubject(row: Row): FoundSubject {
  return {
    kind: 'council_date',
    subjectType: 'council_date',
    subjectId: row.id,
    planId: null,
    planReference: '',
    planLanguage: 'en',
    missionId: row.mission_id,
    activityId: null,
    council: { setId: row.set_id, voice: row.voice },
    reference: row.reference,
    title: row.reference,
    status: null,
    dueOn: row.due_on,
    isOpen: row.is_open,
    waiting: null,
    leadOrganizationId: '',
    coLeadOrganizationId: '',
    coLeadLeads: false,
    sensitivity: 'unclassified',
    audience: row.voice,
    policy: DEFAULT_REMINDER_POLICY,
  };
}
