import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { ReminderRule } from '@jalon/domain/reminder/reminder';
import type { EntityManager } from 'typeorm';

/** Escalations that were sent before, as `person subject due-date rung`. */
export async function sentEscalations(manager: EntityManager, subjectIds: string[]): Promise<Set<string>> {
  const rows = await manager.query(
    `SELECT person_id, subject_id, due_on::text AS due_on, coalesce(particulars ->> 'rung', rule) AS rung FROM reminder
      WHERE subject_id = ANY($1::uuid[]) AND state = 'sent'
        AND rule IN ('co_lead_after_14', 'coordinator_after_30', 'post_vacant')
        AND coalesce(particulars ->> 'rung', rule) IN ('co_lead_after_14', 'coordinator_after_30')`,
    [subjectIds],
  );
  return new Set(
    rows.map((row: { person_id: string; subject_id: string; due_on: string; rung: ReminderRule }) =>
      escalationKey({
        personId: row.person_id,
        subjectId: row.subject_id,
        dueOn: row.due_on,
        rung: row.rung,
      }),
    ),
  );
}

export function escalationKey(line: {
  personId: string;
  subjectId: string;
  dueOn: LocalDate;
  rung: ReminderRule;
}): string {
  return `${line.personId} ${line.subjectId} ${line.dueOn} ${line.rung}`;
}
