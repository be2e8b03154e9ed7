import { allow, type Decision, refuse } from '../decision.ts';
import { horizonOf } from '../mission/horizon.ts';
import { daysBetween, type LocalDate } from '../mission/local-date.ts';
import type { OrganizationKind } from '../organization/organization.ts';
import type { Source } from '../plan/plan.ts';

/** From when to when a committee steers a plan. It can expire: a deadline like any other. */
export interface Mandate {
  id: string;
  planId: string;
  /** An organization of kind `committee`. */
  organizationId: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  /** The end as it was first recorded; it stays, however often the mandate is renewed. */
  firstEndsOn: LocalDate;
  /** Where it is said that there is such a committee, and what it is to do. */
  source: Source;
  /** Names of what is demonstration in this record: `startsOn`, `endsOn`. Empty for a real one. */
  demonstration: string[];
  /** The day on which it was decided that it is not renewed; nobody is reminded of it from then on. */
  endedOn: LocalDate | null;
}

/** A deadline that was moved: from which date to which, why, and on which day that was decided. */
export interface DateMove {
  /** Of the extension. */
  id: string;
  from: LocalDate;
  to: LocalDate;
  reason: string;
  decidedOn: LocalDate;
}

export const MANDATE_STANDINGS = ['not_begun', 'in_force', 'ends_soon', 'ran_out', 'ended'] as const;
export type MandateStanding = (typeof MANDATE_STANDINGS)[number];

/** From this many days before its end a mandate ends soon. */
export const mandateEndsSoonDays = 30;

/** How a mandate stands on a date of the mission. Its last day still counts. */
export function mandateStanding(
  { startsOn, endsOn, endedOn }: Pick<Mandate, 'startsOn' | 'endsOn' | 'endedOn'>,
  today: LocalDate,
): MandateStanding {
  if (endedOn !== null) return 'ended';
  if (today > endsOn) return 'ran_out';
  if (today < startsOn) return 'not_begun';
  return daysBetween(today, endsOn) <= mandateEndsSoonDays ? 'ends_soon' : 'in_force';
}

/** A new mandate: of a committee, with an end after its start that has not passed, and where it has no other at that time. */
export function recordMandate(
  asked: Pick<Mandate, 'startsOn' | 'endsOn'>,
  organization: { kind: OrganizationKind },
  others: Pick<Mandate, 'startsOn' | 'endsOn' | 'endedOn'>[],
  today: LocalDate,
): Decision<Pick<Mandate, 'firstEndsOn'>> {
  if (organization.kind !== 'committee') return refuse('not-a-committee', { pointer: '/organizationId' });
  if (asked.endsOn < asked.startsOn) return refuse('due-before-start', { pointer: '/endsOn' });
  const end = possibleEnd(asked.endsOn, today);
  if (!end.allowed) return end;
  if (others.some((other) => overlaps(asked, other)))
    return refuse('mandate-exists', { pointer: '/startsOn' });
  return allow({ firstEndsOn: asked.endsOn });
}

function possibleEnd(endsOn: LocalDate, today: LocalDate): Decision<LocalDate> {
  if (endsOn < today) return refuse('date-in-the-past', { pointer: '/endsOn' });
  const horizon = horizonOf(today);
  if (endsOn > horizon) return refuse('date-too-far', { pointer: '/endsOn', values: { date: horizon } });
  return allow(endsOn);
}

/** A committee has one mandate at a time; one that was ended leaves its time to others. */
function overlaps(
  asked: Pick<Mandate, 'startsOn' | 'endsOn'>,
  other: Pick<Mandate, 'startsOn' | 'endsOn' | 'endedOn'>,
): boolean {
  return other.endedOn === null && other.startsOn <= asked.endsOn && other.endsOn >= asked.startsOn;
}

/**
 * Renews a mandate: to a later end that has not passed, and before which its committee has no other mandate. One that
 * ran out can be renewed; one that was ended cannot.
 */
export function extendMandate(
  mandate: Pick<Mandate, 'startsOn' | 'endsOn' | 'endedOn'>,
  endsOn: LocalDate,
  others: Pick<Mandate, 'startsOn' | 'endsOn' | 'endedOn'>[],
  today: LocalDate,
): Decision<{ from: LocalDate; to: LocalDate }> {
  if (mandate.endedOn !== null) return refuse('mandate-has-ended');
  if (endsOn <= mandate.endsOn) return refuse('extension-not-later', { pointer: '/endsOn' });
  const end = possibleEnd(endsOn, today);
  if (!end.allowed) return end;
  if (others.some((other) => overlaps({ startsOn: mandate.startsOn, endsOn }, other)))
    return refuse('mandate-exists', { pointer: '/endsOn' });
  return allow({ from: mandate.endsOn, to: endsOn });
}

/** Decides that a mandate is not renewed. */
export function endMandate(
  mandate: Pick<Mandate, 'endedOn'>,
  today: LocalDate,
): Decision<{ endedOn: LocalDate }> {
  return mandate.endedOn === null ? allow({ endedOn: today }) : refuse('mandate-has-ended');
}
