import type { Text } from '@jalon/domain/language/text';
import type { MissionCalendar } from '@jalon/domain/mission/amend-calendar';
import type { Instant } from '@jalon/domain/mission/local-date';
import { isKnownTimeZone, knownTimeZones } from '@jalon/domain/mission/mission-calendar';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import { mailRecipients } from '../reminder/mail-recipients.repository.ts';
import { MissionEntity } from './mission.entity.ts';
import { calendarOf, zonesOfDatabase } from './mission-calendar.repository.ts';

export interface MissionCalendarInView extends MissionCalendar {
  missionId: string;
  code: string;
  name: Text;
  /** False where days and hours are counted in UTC meanwhile. */
  isZoneKnown: boolean;
  version: number;
  now: Instant;
  /** The zones to choose from. */
  timeZones: string[];
  /** When the digests of the mission's people leave, and of how many: weekday, local time. */
  digests: { digestWeekday: number; digestTime: string; people: number }[];
}

/** The calendar of a mission by its id or code; null where there is none. Says nothing about who may see it. */
export async function missionCalendarOf(
  manager: EntityManager,
  idOrCode: string,
  now: Instant,
): Promise<MissionCalendarInView | null> {
  const where = isId(idOrCode) ? { id: idOrCode } : { code: idOrCode };
  const mission = await manager.findOneBy(MissionEntity, where);
  if (!mission) return null;
  const { id, code, name, version } = mission;
  const calendar = calendarOf(mission);
  const timeZones = await zonesOfDatabase(manager, knownTimeZones());
  const isZoneKnown = isKnownTimeZone(calendar.timeZone) && (await isInDatabase(manager, calendar.timeZone));
  const digests = await digestHours(manager, id, now);
  return { missionId: id, code, name, ...calendar, isZoneKnown, version, now, timeZones, digests };
}

async function isInDatabase(manager: EntityManager, zone: string): Promise<boolean> {
  return (await zonesOfDatabase(manager, [zone])).length > 0;
}

async function digestHours(
  manager: EntityManager,
  missionId: string,
  now: Instant,
): Promise<MissionCalendarInView['digests']> {
  const people = await mailRecipients(manager, now, { missionId });
  const groups = Map.groupBy(people, ({ digestWeekday, digestTime }) => `${digestWeekday} ${digestTime}`);
  return [...groups.values()]
    .map((group) => {
      const { digestWeekday, digestTime } = group[0]!;
      return { digestWeekday, digestTime, people: group.length };
    })
    .sort((one, other) => other.people - one.people || one.digestWeekday - other.digestWeekday);
}
