import type { ReportingCalendar } from '@jalon/domain/cycle/reporting-calendar';
import type { EntityManager } from 'typeorm';
import type { PlanInView } from '../plan/plans-in-view.query.ts';
import { reportingCalendarOf } from './cycle.repository.ts';

/** When a plan reports; `version` is the plan's, which a change of the calendar raises. */
export async function calendarInView(
  manager: EntityManager,
  { id, version }: Pick<PlanInView, 'id' | 'version'>,
): Promise<ReportingCalendar & { planId: string; version: number }> {
  return { planId: id, ...(await reportingCalendarOf(manager, id)), version };
}
