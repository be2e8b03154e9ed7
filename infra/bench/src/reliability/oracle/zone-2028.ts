/**
 * The five time zones of the story in 2028, written down by hand from the rules of each country, so that the
 * harness does not ask the calendar functions that it tests.
 */
export interface Zone2028 {
  readonly name: string;
  /** Minutes east of Greenwich on 1 January. */
  readonly startsAtMinutes: number;
  /** When clocks change, and what they then show. */
  readonly changes: readonly { readonly at: string; readonly minutes: number }[];
}

export const ZONES = {
  bamako: { name: 'Africa/Bamako', startsAtMinutes: 0, changes: [] },
  paris: {
    name: 'Europe/Paris',
    startsAtMinutes: 60,
    changes: [
      { at: '2028-03-26T01:00:00Z', minutes: 120 },
      { at: '2028-10-29T01:00:00Z', minutes: 60 },
    ],
  },
  // At midnight: 00:00 to 01:00 of 26 March is on no clock in Beirut.
  beirut: {
    name: 'Asia/Beirut',
    startsAtMinutes: 120,
    changes: [
      { at: '2028-03-25T22:00:00Z', minutes: 180 },
      { at: '2028-10-28T21:00:00Z', minutes: 120 },
    ],
  },
  newYork: {
    name: 'America/New_York',
    startsAtMinutes: -300,
    changes: [
      { at: '2028-03-12T07:00:00Z', minutes: -240 },
      { at: '2028-11-05T06:00:00Z', minutes: -300 },
    ],
  },
  // By half an hour: 01:30 to 02:00 of 2 April comes twice.
  lordHowe: {
    name: 'Australia/Lord_Howe',
    startsAtMinutes: 660,
    changes: [
      { at: '2028-04-01T15:00:00Z', minutes: 630 },
      { at: '2028-09-30T15:30:00Z', minutes: 660 },
    ],
  },
} as const satisfies Record<string, Zone2028>;

const dayMs = 86_400_000;
const quarterMs = 900_000;

/** What the clock on the wall shows there, as if it were UTC. */
function wallMs(atMs: number, zone: Zone2028): number {
  const passed = zone.changes.filter(({ at }) => Date.parse(at) <= atMs).at(-1);
  return atMs + (passed?.minutes ?? zone.startsAtMinutes) * 60_000;
}

export function localDateAt(atMs: number, zone: Zone2028): string {
  return new Date(wallMs(atMs, zone)).toISOString().slice(0, 10);
}

/**
 * The first instant of the local date at which the clock on the wall shows this time or a later one: every
 * change and every hour of the story lies on a quarter of an hour.
 */
export function firstInstantOf(date: string, time: string, zone: Zone2028): number {
  const key = `${date} ${time} ${zone.name}`;
  const known = found.get(key) ?? look(date, time, zone);
  found.set(key, known);
  return known;
}

/** It is asked for the same few days again and again. */
const found = new Map<string, number>();

function look(date: string, time: string, zone: Zone2028): number {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  for (let atMs = wanted - dayMs; atMs <= wanted + dayMs; atMs += quarterMs) {
    if (localDateAt(atMs, zone) === date && wallMs(atMs, zone) >= wanted) return atMs;
  }
  throw new Error(`${date} ${time} never comes in ${zone.name}.`);
}
