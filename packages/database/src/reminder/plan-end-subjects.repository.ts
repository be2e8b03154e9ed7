import type { Text } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';
import { coordinatorsSubject } from './coordinators-subject.ts';
import type { FoundSubject, SubjectWindow } from './ladder-subjects.repository.ts';
import { planParticulars } from './plan-particulars.query.ts';

/**
 * Plans that end with activities still open: somebody has to extend them, or to close them. A plan of which
 * everything is done or discontinued may end in peace.
 */
export async function planEndsInWindow(
  manager: EntityManager,
  { missionIds, dueUntil, dueFrom }: Pick<SubjectWindow, 'missionIds' | 'dueUntil' | 'dueFrom'>,
): Promise<FoundSubject[]> {
  return toSubjects(manager, await manager.query(PLAN_ENDS, [missionIds, dueUntil, dueFrom, null]));
}

/** The same, by id, as they stand now. */
export async function planEndsById(manager: EntityManager, ids: string[]): Promise<FoundSubject[]> {
  return toSubjects(manager, await manager.query(PLAN_ENDS, [null, null, null, ids]));
}

interface Row {
  id: string;
  title: Text;
  ends_on: LocalDate;
}

async function toSubjects(manager: EntityManager, rows: Row[]): Promise<FoundSubject[]> {
  const planOf = await planParticulars(
    manager,
    rows.map(({ id }) => id),
  );
  return rows.map((row) =>
    coordinatorsSubject(planOf(row.id), {
      kind: 'plan_end',
      id: row.id,
      titles: row.title,
      dueOn: row.ends_on,
      organizationId: '',
    }),
  );
}

const PLAN_ENDS = `
SELECT plan.id, plan.title, coalesce(plan.extended_to, plan.ends_on)::text AS ends_on
  FROM plan
 WHERE plan.closed_at IS NULL
   AND ($1::uuid[] IS NULL OR plan.mission_id = ANY($1::uuid[]))
   AND ($2::date IS NULL OR coalesce(plan.extended_to, plan.ends_on) <= $2::date)
   AND ($3::date IS NULL OR coalesce(plan.extended_to, plan.ends_on) >= $3::date)
   AND ($4::uuid[] IS NULL OR plan.id = ANY($4::uuid[]))
   AND EXISTS (SELECT 1 FROM activity WHERE activity.plan_id = plan.id
                  AND activity.status NOT IN ('completed', 'discontinued'))`;
