import { addDays, type LocalDate, laterOf } from '../mission/local-date.ts';
import type { Term } from '../post/tenure.ts';

/** Stands for "until further notice": later than any day that is asked about. */
const forEver: LocalDate = '9999-12-31';

/**
 * The last day up to which, from today on, somebody administers the installation without a day in between, given
 * the terms of administrators who can sign in. The day before today where nobody does.
 */
export function administeredUntil(terms: readonly Term[], today: LocalDate): LocalDate {
  let until = addDays(today, -1);
  const inOrder = terms.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  for (const { startsOn, endsOn } of inOrder) {
    if (until === forEver || startsOn > addDays(until, 1)) break;
    until = endsOn === null ? forEver : laterOf(until, endsOn);
  }
  return until;
}
