import type { Text } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';
import { coordinatorsSubject } from './coordinators-subject.ts';
import type { FoundSubject, SubjectWindow } from './ladder-subjects.repository.ts';
import { planParticulars } from './plan-particulars.query.ts';

/**
 * Mandates that are to be renewed: those of plans that are not closed, that no other of their committee follows on
 * the next day or has followed by now, and not those of which it was decided that they end.
 */
export async function mandatesInWindow(
  manager: EntityManager,
  {
    missionIds,
    date,
    dueUntil,
    dueFrom,
  }: Pick<SubjectWindow, 'missionIds' | 'date' | 'dueUntil' | 'dueFrom'>,
): Promise<FoundSubject[]> {
  return toSubjects(manager, await manager.query(MANDATES, [missionIds, dueUntil, dueFrom, null, date]));
}

/** The same, by id, as they stand now. What was ended or followed by another is not among them. */
export async function mandatesById(
  manager: EntityManager,
  ids: string[],
  date: LocalDate,
): Promise<FoundSubject[]> {
  return toSubjects(manager, await manager.query(MANDATES, [null, null, null, ids, date]));
}

interface Row {
  id: string;
  plan_id: string;
  ends_on: LocalDate;
  organization_id: string;
  name: Text;
}

async function toSubjects(manager: EntityManager, rows: Row[]): Promise<FoundSubject[]> {
  const planOf = await planParticulars(
    manager,
    rows.map(({ plan_id }) => plan_id),
  );
  return rows.map((row) =>
    coordinatorsSubject(planOf(row.plan_id), {
      kind: 'committee_mandate',
      id: row.id,
      titles: row.name,
      dueOn: row.ends_on,
      organizationId: row.organization_id,
    }),
  );
}

const MANDATES = `
SELECT mandate.id, mandate.plan_id, mandate.ends_on::text AS ends_on, mandate.organization_id, organization.name
  FROM mandate
  JOIN plan ON plan.id = mandate.plan_id AND plan.closed_at IS NULL
  JOIN organization ON organization.id = mandate.organization_id
 WHERE mandate.ended_on IS NULL
   AND ($1::uuid[] IS NULL OR plan.mission_id = ANY($1::uuid[]))
   AND ($2::date IS NULL OR mandate.ends_on <= $2::date) AND ($3::date IS NULL OR mandate.ends_on >= $3::date)
   AND ($4::uuid[] IS NULL OR mandate.id = ANY($4::uuid[]))
   AND NOT EXISTS (SELECT 1 FROM mandate later WHERE later.plan_id = mandate.plan_id
                      AND later.organization_id = mandate.organization_id AND later.starts_on > mandate.starts_on
                      AND (later.ended_on IS NULL OR later.ended_on >= later.starts_on)
                      AND later.starts_on <= greatest(mandate.ends_on + 1, $5::date))`;
