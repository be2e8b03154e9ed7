import { quarterlyCycles } from '@jalon/domain/cycle/cycle-calendar';
import { cycleStateOn } from '@jalon/domain/cycle/cycle-turns';
import { addDays, daysBetween, type Instant, type LocalDate } from '@jalon/domain/mission/local-date';
import type { DemonstrationPlan } from './demonstration-data.ts';

const dayMs = 86_400_000;
const closedCycles = 4;

/** The day on which the demonstration is loaded: what all its relative dates are counted from. */
export class LoadDay {
  readonly today: LocalDate;
  /** How many days ago the plans were put on the register; known once `firstInstant` was asked. */
  firstDaysAgo = 0;

  constructor(readonly now: Instant) {
    this.today = now.slice(0, 10);
  }

  /** `-120` is 120 days before the load day, `21` is 21 days after it. */
  date(days: number): LocalDate {
    return addDays(this.today, days);
  }

  /** The same time of day, so many days ago. */
  instant(daysAgo: number): Instant {
    return new Date(Date.parse(this.now) - daysAgo * dayMs).toISOString();
  }

  /** A plan's end after its extension: 31 December of the n-th year after this one. */
  extendedTo(plan: DemonstrationPlan): LocalDate {
    return `${Number(this.today.slice(0, 4)) + plan.extendedToEndOfYear}-12-31`;
  }

  /**
   * The instant at which the plans are put on the register: late enough that four cycles have closed since, and
   * a fifth is open.
   */
  firstInstant(plans: DemonstrationPlan[]): Instant {
    const days = plans.map((plan) => {
      const cycles = quarterlyCycles({ startsOn: plan.startsOn, endsOn: this.extendedTo(plan) });
      const open = cycles.findIndex(
        (cycle) => cycleStateOn({ ...cycle, state: 'planned' }, this.today) === 'open',
      );
      const first = cycles[open - closedCycles];
      if (!first) throw new Error(`${plan.reference} has no four cycles before the open one`);
      return daysBetween(first.opensOn, this.today);
    });
    this.firstDaysAgo = Math.min(...days);
    return this.instant(this.firstDaysAgo);
  }
}
