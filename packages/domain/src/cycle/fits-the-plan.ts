import { allow, type Decision, refuse } from '../decision.ts';
import type { LocalDate } from '../mission/local-date.ts';
import type { Cycle } from './cycle.ts';
import type { CycleDates } from './cycle-calendar.ts';
import type { OwnPeriod, ReportingCalendar } from './reporting-calendar.ts';

/**
 * Whether periods of a calendar's own become cycles as they were written: refuses one that ends behind the plan (it
 * would be cut), and one that would be made under a name that a cycle which stays bears (it would be renamed). `kept` in
 * the order of their periods.
 */
export function fitsThePlan(
  calendar: ReportingCalendar,
  plan: { endsOn: LocalDate; kept: readonly Pick<Cycle, 'label' | 'endsOn'>[] },
): Decision<ReportingCalendar> {
  const last = plan.kept.at(-1);
  for (const [index, { label, endsOn }] of (calendar.periods ?? []).entries()) {
    // It lies within what stays, and nothing is made of it.
    if (last && endsOn <= last.endsOn) continue;
    const at = `/periods/${index}`;
    if (endsOn > plan.endsOn)
      return refuse('period-past-plan-end', { pointer: `${at}/endsOn`, values: { date: plan.endsOn } });
    if (plan.kept.some((cycle) => cycle.label === label))
      return refuse('label-taken', { pointer: `${at}/label` });
  }
  return allow(calendar);
}

/** The periods of a calendar's own of which no cycle comes, being over or lying within cycles that stay. */
export function periodsWithoutCycle(
  { periods = [] }: Pick<ReportingCalendar, 'periods'>,
  cycles: readonly Pick<CycleDates, 'label' | 'startsOn' | 'endsOn'>[],
): OwnPeriod[] {
  return periods.filter(
    (period) =>
      !cycles.some(
        ({ label, startsOn, endsOn }) =>
          label === period.label && startsOn <= period.endsOn && period.startsOn <= endsOn,
      ),
  );
}
