import { standingCyclesOf } from '@jalon/database/cycle/cycle.repository';
import { Plans } from '@jalon/database/plan/plan.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { CycleState } from '@jalon/domain/cycle/cycle';
import type { CycleDates } from '@jalon/domain/cycle/cycle-calendar';
import { fitsThePlan, periodsWithoutCycle } from '@jalon/domain/cycle/fits-the-plan';
import { rearrangeCycles } from '@jalon/domain/cycle/rearrange-cycles';
import {
  canUseCalendar,
  type OwnPeriod,
  type ReportingCalendar,
} from '@jalon/domain/cycle/reporting-calendar';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found } from '../refused.ts';

/** A cycle as a calendar would leave or make it. */
export interface PreviewedCycle extends CycleDates {
  state: CycleState;
  /** `kept`: nothing moves it; `new`: it would be made; `same`: it is there already, and would go on. */
  fate: 'kept' | 'new' | 'same';
}

export interface CalendarPreview {
  items: PreviewedCycle[];
  /** Planned ones that would go. */
  gone: CycleDates[];
  /** Periods of the calendar's own of which no cycle comes, being over or lying within cycles that stay. */
  withoutCycle: OwnPeriod[];
}

/** Shows which cycles a calendar would make, by the rule that makes them, and writes nothing. */
export class PreviewReportingCalendar {
  constructor(private readonly transactions: Transactions) {}

  /** Throws `Refused`: `not-found`, `may-not-do-this`, `plan-is-closed` and the codes of `canUseCalendar` and `fitsThePlan`. */
  execute(caller: Caller, planId: string, calendar: ReportingCalendar): Promise<CalendarPreview> {
    return this.transactions.run(authorOf(caller), async ({ manager, now }) => {
      const { plan, mission } = found(await new Plans(manager).reachedBy(caller.actor).lock(planId));
      const place = { missionId: mission.id, planId: plan.id };
      allowed(mayDo(caller.actor, 'amend_calendar', place));
      refuseClosedPlan(plan);
      const known = await standingCyclesOf(manager, plan.id);
      const wanted = allowed(canUseCalendar(calendar));
      const endsOn = plan.extendedTo ?? plan.endsOn;
      const { kept, made, gone } = rearrangeCycles(known, {
        calendar: wanted,
        plan: { startsOn: plan.startsOn, endsOn },
        today: localDateOf(now, mission.timeZone),
        planEndMayCut: false,
      });
      allowed(fitsThePlan(wanted, { endsOn, kept }));
      return {
        items: [
          ...kept.map((cycle) => ({ ...cycle, fate: 'kept' as const })),
          ...made.map(({ id, ...cycle }) => ({
            ...cycle,
            state: 'planned' as const,
            fate: isThere(known, cycle) ? ('same' as const) : ('new' as const),
          })),
        ],
        gone,
        withoutCycle: periodsWithoutCycle(wanted, [...kept, ...made]),
      };
    });
  }
}

function isThere(known: CycleDates[], cycle: CycleDates): boolean {
  return known.some(
    (other) =>
      other.label === cycle.label && other.startsOn === cycle.startsOn && other.endsOn === cycle.endsOn,
  );
}
