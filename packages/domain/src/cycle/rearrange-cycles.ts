import { addDays, earlierOf, type LocalDate, laterOf } from '../mission/local-date.ts';
import { calendarPeriod } from './calendar-period.ts';
import type { Cycle } from './cycle.ts';
import { type CycleDates, dueAndClose, reportingCycles } from './cycle-calendar.ts';
import type { ReportingCalendar } from './reporting-calendar.ts';

/** A cycle as it stands, and whether something was written for it. */
export interface StandingCycle extends Cycle {
  holdsReports: boolean;
}

/** What becomes of a plan's cycles. */
export interface Rearrangement {
  kept: StandingCycle[];
  /** New dates of the cycle that stands last, where the plan's end, which had cut it, has moved. */
  regrown: (Pick<Cycle, 'id'> & Pick<CycleDates, 'endsOn' | 'dueOn' | 'closesOn'>) | null;
  /** Behind them; one with an id is a planned one that goes on under its label. */
  made: (CycleDates & { id: string | null })[];
  gone: StandingCycle[];
}

/** Where the cycles are to be made, and by what. */
export interface Ground {
  calendar: ReportingCalendar;
  /** The plan's own end is its extension's, where it was extended. */
  plan: { startsOn: LocalDate; endsOn: LocalDate };
  today: LocalDate;
  /** A new end of the plan may lengthen its last cycle; a new calendar leaves it as it is. */
  planEndMayCut: boolean;
}

/**
 * The cycles of a plan after its calendar or its end has changed. What has closed, is open, holds a report or was
 * extended stays where it is; planned ones behind it that hold nothing are made anew. One whose close has passed
 * already is not made. `known` in the order of their periods.
 */
export function rearrangeCycles(known: StandingCycle[], ground: Ground): Rearrangement {
  const { calendar, plan, today } = ground;
  const lastKept = known.findLastIndex(
    ({ state, holdsReports, firstDueOn }) => state !== 'planned' || holdsReports || firstDueOn !== null,
  );
  const kept = known.slice(0, lastKept + 1);
  const free = known.slice(lastKept + 1);
  const last = kept.at(-1);
  const regrown = last && ground.planEndMayCut ? regrownBy(last, calendar, plan.endsOn) : null;
  const standing = last && { ...last, ...regrown };
  const cycles = reportingCycles(calendar, {
    startsOn: standing ? addDays(standing.endsOn, 1) : plan.startsOn,
    endsOn: plan.endsOn,
    ...(standing ? { opensOn: endOfOpening(standing, today) } : {}),
    taken: kept.map(({ label }) => label),
  });
  const made = cycles
    .filter(({ closesOn }) => closesOn >= today)
    .map((cycle) => ({ ...cycle, id: free.find(({ label }) => label === cycle.label)?.id ?? null }));
  const gone = free.filter(({ id }) => !made.some((cycle) => cycle.id === id));
  return { kept, regrown, made, gone };
}

/** The first day on which it is open no more; one that was closed early gives way at once. */
function endOfOpening({ state, closesOn }: StandingCycle, today: LocalDate): LocalDate {
  const dayAfter = addDays(closesOn, 1);
  return state === 'closed' ? earlierOf(dayAfter, today) : dayAfter;
}

function regrownBy(
  cycle: StandingCycle,
  calendar: ReportingCalendar,
  planEndsOn: LocalDate,
): Rearrangement['regrown'] {
  const period = calendarPeriod(calendar, cycle.startsOn);
  const endsOn = earlierOf(period.endsOn, planEndsOn);
  // A cycle of another calendar has an end of its own, and one that begins behind the plan's end has none to give.
  if (cycle.state === 'closed' || period.label !== cycle.label || endsOn < cycle.startsOn) return null;
  if (endsOn === cycle.endsOn) return null;
  const { dueOn, closesOn } = dueAndClose(calendar, period, endsOn, cycle.opensOn);
  if (cycle.firstDueOn === null) return { id: cycle.id, endsOn, dueOn, closesOn };
  // What was granted is not taken back.
  return {
    id: cycle.id,
    endsOn,
    dueOn: laterOf(cycle.dueOn, dueOn),
    closesOn: laterOf(cycle.closesOn, closesOn),
  };
}
