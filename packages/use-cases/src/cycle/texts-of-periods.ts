import type { OwnPeriod } from '@jalon/domain/cycle/reporting-calendar';

/** The names of a calendar's periods, for the survivor-data guard. `pointer` is their list's place in the request. */
export function textsOfPeriods(
  pointer: string,
  periods: OwnPeriod[] = [],
): { pointer: string; text: string }[] {
  return periods.map(({ label }, index) => ({ pointer: `${pointer}/${index}/label`, text: label }));
}
