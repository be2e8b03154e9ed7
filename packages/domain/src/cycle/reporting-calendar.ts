import { allow, type Decision, refuse } from '../decision.ts';
import { addDays, type LocalDate } from '../mission/local-date.ts';

export const CALENDAR_KINDS = ['monthly', 'quarterly', 'semi_annual', 'own'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** A period as the parties agreed on it, where neither months nor quarters fit. */
export interface OwnPeriod {
  label: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  dueOn: LocalDate;
  closesOn: LocalDate;
}

/** When a plan reports. Periods of its own that end before the plan does are followed by quarters. */
export interface ReportingCalendar {
  kind: CalendarKind;
  /** Reports are due this many days after a period's end, */
  dueDaysAfterEnd: number;
  /** and the cycle closes at the end of the day this many days after it. */
  closeDaysAfterEnd: number;
  /** Only where `kind` is `own`; in order, each beginning on the day after the one before it ends. */
  periods?: OwnPeriod[];
}

export const DEFAULT_REPORTING_CALENDAR: ReportingCalendar = {
  kind: 'quarterly',
  dueDaysAfterEnd: 10,
  closeDaysAfterEnd: 15,
};

/** A cycle that closed later than this would still be open when the one after the next begins. */
export const mostCloseDays = {
  monthly: 27,
  quarterly: 89,
  semi_annual: 180,
  own: 89,
} as const satisfies Record<CalendarKind, number>;

/** Whether cycles can be made by this calendar: its dates are in order, without a gap and without an overlap. */
export function canUseCalendar(calendar: ReportingCalendar): Decision<ReportingCalendar> {
  const { kind, dueDaysAfterEnd, closeDaysAfterEnd, periods = [] } = calendar;
  if (closeDaysAfterEnd < dueDaysAfterEnd || closeDaysAfterEnd < 1) {
    return refuse('dates-not-in-order', { pointer: '/closeDaysAfterEnd' });
  }
  const days = mostCloseDays[kind];
  if (closeDaysAfterEnd > days) {
    return refuse('closes-too-late', { pointer: '/closeDaysAfterEnd', values: { days } });
  }
  if (kind !== 'own') return allow({ kind, dueDaysAfterEnd, closeDaysAfterEnd });
  if (periods.length === 0) return refuse('periods-required', { pointer: '/periods' });
  for (const [index, period] of periods.entries()) {
    const fault = faultOf(period, periods.slice(0, index), `/periods/${index}`);
    if (fault) return fault;
  }
  return allow({ kind, dueDaysAfterEnd, closeDaysAfterEnd, periods });
}

function faultOf(period: OwnPeriod, earlier: OwnPeriod[], at: string): Decision<never> | null {
  const { label, startsOn, endsOn, dueOn, closesOn } = period;
  if (earlier.some((other) => other.label === label))
    return refuse('label-taken', { pointer: `${at}/label` });
  if (endsOn < startsOn) return refuse('dates-not-in-order', { pointer: `${at}/endsOn` });
  if (dueOn < endsOn) return refuse('dates-not-in-order', { pointer: `${at}/dueOn` });
  if (closesOn < dueOn || closesOn <= endsOn)
    return refuse('dates-not-in-order', { pointer: `${at}/closesOn` });
  const before = earlier.at(-1);
  if (!before) return null;
  const date = addDays(before.endsOn, 1);
  if (startsOn !== date)
    return refuse('periods-not-in-a-row', { pointer: `${at}/startsOn`, values: { date } });
  // Reports for this one could not be sent in time: the one before would still be open.
  if (before.closesOn >= dueOn) {
    return refuse('past-the-next-due', { pointer: `${at}/dueOn`, values: { date: before.closesOn } });
  }
  return null;
}
