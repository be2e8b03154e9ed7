import { plusDays } from '../oracle/working-days.ts';
import { firstInstantOf, localDateAt } from '../oracle/zone-2028.ts';
import type { StoryMission } from '../story/story.ts';

export interface Window {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Here the mail server makes trouble in the small size too. */
  readonly isTroubled?: boolean;
}

/** Spans of the program's clock in which the workers are there; between them the clock jumps. */
export const WINDOWS: readonly Window[] = [
  { name: 'the leap day', from: '2028-02-26T12:00:00Z', to: '2028-02-29T16:00:00Z', isTroubled: true },
  { name: 'New York goes forward', from: '2028-03-13T11:50:00Z', to: '2028-03-13T14:00:00Z' },
  {
    name: 'Beirut and Paris go forward',
    from: '2028-03-25T12:00:00Z',
    to: '2028-03-28T14:00:00Z',
    isTroubled: true,
  },
  { name: 'Lord Howe goes back', from: '2028-04-01T12:00:00Z', to: '2028-04-01T16:00:00Z' },
  { name: 'Lord Howe goes forward', from: '2028-09-30T12:00:00Z', to: '2028-09-30T16:00:00Z' },
  { name: 'Beirut and Paris go back', from: '2028-10-28T12:00:00Z', to: '2028-10-30T14:00:00Z' },
  { name: 'New York goes back', from: '2028-11-06T12:50:00Z', to: '2028-11-06T15:00:00Z' },
];

/** Where the small size stops too; at the other hours nobody looks, and the mails leave at the next stop. */
const ALWAYS: Record<string, 'look before' | 'only after'> = {
  'BEY 2028-02-27': 'only after',
  'PAR 2028-02-28': 'look before',
  'NYC 2028-02-28': 'only after',
  'BEY 2028-02-29': 'only after',
  'NYC 2028-02-29': 'look before',
  'NYC 2028-03-13': 'look before',
  'BEY 2028-03-26': 'look before',
  'NYC 2028-03-27': 'only after',
  'PAR 2028-03-28': 'look before',
  'LDH 2028-04-02': 'look before',
  'LDH 2028-10-01': 'look before',
  'BEY 2028-10-29': 'look before',
  'PAR 2028-10-30': 'look before',
  'NYC 2028-10-30': 'only after',
  'NYC 2028-11-06': 'look before',
};

export interface Stop {
  /** `mission date`. */
  readonly name: string;
  readonly hourMs: number;
  readonly looksBefore: boolean;
}

/** The hours of a window at which the story stops, in order. */
export function stopsIn(
  { from, to }: Pick<Window, 'from' | 'to'>,
  missions: readonly StoryMission[],
  everyHour: boolean,
): Stop[] {
  const [fromMs, toMs] = [Date.parse(from), Date.parse(to)];
  return missions
    .flatMap((mission) => {
      const stops: Stop[] = [];
      const last = plusDays(localDateAt(toMs, mission.zone), 1);
      for (let date = localDateAt(fromMs, mission.zone); date <= last; date = plusDays(date, 1)) {
        const name = `${mission.key} ${date}`;
        const hourMs = firstInstantOf(date, mission.hour, mission.zone);
        if (hourMs <= fromMs || hourMs > toMs || !(everyHour || name in ALWAYS)) continue;
        stops.push({ name, hourMs, looksBefore: everyHour || ALWAYS[name] === 'look before' });
      }
      return stops;
    })
    .sort((one, other) => one.hourMs - other.hourMs);
}
