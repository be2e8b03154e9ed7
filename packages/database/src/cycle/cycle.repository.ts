import type { Cycle } from '@jalon/domain/cycle/cycle';
import type { StandingCycle } from '@jalon/domain/cycle/rearrange-cycles';
import { DEFAULT_REPORTING_CALENDAR, type ReportingCalendar } from '@jalon/domain/cycle/reporting-calendar';
import type { EntityManager } from 'typeorm';
import { PlanEntity } from '../plan/plan.entity.ts';
import { CycleEntity } from './cycle.entity.ts';

/** The cycles of a plan, earliest first. */
export async function cyclesOf(manager: EntityManager, planId: string): Promise<Cycle[]> {
  return manager.find(CycleEntity, { where: { planId }, order: { startsOn: 'ASC' } });
}

/** The same, each with whether something was written for it. */
export async function standingCyclesOf(manager: EntityManager, planId: string): Promise<StandingCycle[]> {
  const cycles = await cyclesOf(manager, planId);
  const rows: { id: string }[] = await manager.query(
    `SELECT id FROM cycle WHERE plan_id = $1 AND EXISTS (SELECT FROM "update" WHERE cycle_id = cycle.id)`,
    [planId],
  );
  const written = new Set(rows.map(({ id }) => id));
  return cycles.map((cycle) => ({ ...cycle, holdsReports: written.has(cycle.id) }));
}

/** When a plan reports: quarterly, where its parties agreed on nothing else. */
export async function reportingCalendarOf(
  manager: EntityManager,
  planId: string,
): Promise<ReportingCalendar> {
  const plan = await manager.findOne(PlanEntity, {
    where: { id: planId },
    select: { id: true, reportingCalendar: true },
  });
  return plan?.reportingCalendar ?? DEFAULT_REPORTING_CALENDAR;
}
