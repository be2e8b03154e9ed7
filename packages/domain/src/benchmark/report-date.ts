import { allow, type Decision, refuse } from '../decision.ts';
import { horizonOf } from '../mission/horizon.ts';
import type { LocalDate } from '../mission/local-date.ts';
import type { ReportState } from './benchmark.ts';

/** What stands in the register of a set on its days: the Council's dates, and reports in whatever voice. */
export interface DatesOfSet {
  dates: readonly { dueOn: LocalDate }[];
  reports: readonly { reportDueOn: LocalDate; state: ReportState }[];
}

/** A new date of the Council for a set: today or later, within the horizon, and not one that the set has. */
export function recordReportDate(
  dueOn: LocalDate,
  { dates }: Pick<DatesOfSet, 'dates'>,
  today: LocalDate,
): Decision<LocalDate> {
  if (dueOn < today) return refuse('date-in-the-past', { pointer: '/dueOn' });
  const horizon = horizonOf(today);
  if (dueOn > horizon) return refuse('date-too-far', { pointer: '/dueOn', values: { date: horizon } });
  if (dates.some((date) => date.dueOn === dueOn)) return refuse('report-date-exists', { pointer: '/dueOn' });
  return allow(dueOn);
}

/**
 * Moves a date of the Council, to an earlier or a later day. One that has passed stays, and so does one for which a
 * voice has frozen its report: the sealed documents bear it. Reports that are still written go with it as they
 * are; the words that were cleared are not touched, and neither voice undoes what the other has cleared.
 */
export function moveReportDate(
  from: LocalDate,
  asked: {
    dueOn: LocalDate;
    /** The date as it was read by whoever moves it; left out by who did not ask. */
    readDueOn?: LocalDate | undefined;
  },
  set: DatesOfSet,
  today: LocalDate,
): Decision<{ from: LocalDate; to: LocalDate }> {
  if (asked.readDueOn !== undefined && asked.readDueOn !== from) return refuse('stale-version');
  if (from < today) return refuse('report-date-has-passed');
  if (set.reports.some(({ reportDueOn, state }) => reportDueOn === from && state === 'frozen'))
    return refuse('report-is-frozen');
  const free = recordReportDate(asked.dueOn, set, today);
  if (!free.allowed) return free;
  // A report without a date of its own would otherwise be taken for one of this date.
  if (set.reports.some(({ reportDueOn }) => reportDueOn === asked.dueOn))
    return refuse('report-date-exists', { pointer: '/dueOn' });
  return allow({ from, to: asked.dueOn });
}
