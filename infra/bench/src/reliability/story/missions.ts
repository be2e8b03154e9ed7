import { dayBefore, plusDays } from '../oracle/working-days.ts';
import { firstInstantOf, localDateAt, ZONES } from '../oracle/zone-2028.ts';
import { WINDOWS } from '../run/stops.ts';
import type { StoryMission } from './story.ts';

/** A mission, and the digests around which its activities are due: the leap day and both changes of its clocks. */
interface MissionPlan extends Omit<StoryMission, 'id' | 'planId' | 'key'> {
  readonly key: 'BKO' | 'PAR' | 'BEY' | 'NYC' | 'LDH';
  readonly digests: readonly string[];
}

const WESTERN = { weekend: [6, 7], holidays: [], digestWeekday: 1, hour: '08:00' };
/** Friday and Saturday are off, so that a digest can fall on the very Sunday on which clocks change. */
const SUNDAYS = { weekend: [5, 6], holidays: [], digestWeekday: 7 };

export const MISSIONS: readonly MissionPlan[] = [
  { ...WESTERN, key: 'BKO', zone: ZONES.bamako, digests: ['2028-02-28', '2028-03-13', '2028-10-30'] },
  {
    ...WESTERN,
    key: 'PAR',
    zone: ZONES.paris,
    // The Monday after the change is a holiday: the digest leaves on Tuesday.
    holidays: ['2028-03-27'],
    digests: ['2028-02-28', '2028-03-28', '2028-10-30'],
  },
  {
    ...SUNDAYS,
    key: 'BEY',
    zone: ZONES.beirut,
    hour: '00:30',
    digests: ['2028-02-27', '2028-03-26', '2028-10-29'],
  },
  { ...WESTERN, key: 'NYC', zone: ZONES.newYork, digests: ['2028-02-28', '2028-03-13', '2028-11-06'] },
  {
    ...SUNDAYS,
    key: 'LDH',
    zone: ZONES.lordHowe,
    hour: '01:45',
    digests: ['2028-02-27', '2028-04-02', '2028-10-01'],
  },
];

/** Days from a digest to a due date: each rung of the ladder is among them. */
export const DUE_AFTER_DIGEST = [3, 4, 5, 12, 20, 25, -2, -5, -10, -17, -20, -33, -40];
const hourMs = 3_600_000;
const missedAfterHours = 36;

/**
 * The date, or the next one whose short mail does not fall into the day and a half before the clock jumps to
 * another day: what is to become of such a mail is another story.
 */
export function told(dueOn: string, missions: readonly StoryMission[]): string {
  if (dueOn > '2029') return dueOn;
  const isBetween = missions.some((mission) => {
    const date = dayBefore(dueOn, mission);
    const leavesMs = firstInstantOf(date, mission.hour, mission.zone);
    return WINDOWS.map(({ from }) => Date.parse(from)).some(
      (fromMs) =>
        fromMs > leavesMs &&
        fromMs <= leavesMs + missedAfterHours * hourMs &&
        localDateAt(fromMs, mission.zone) !== date,
    );
  });
  return isBetween ? told(plusDays(dueOn, 1), missions) : dueOn;
}
