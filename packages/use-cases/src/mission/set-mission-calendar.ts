import {
  calendarOf,
  lockMission,
  saveCalendar,
  zonesOfDatabase,
} from '@jalon/database/mission/mission-calendar.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { amendCalendar, type MissionCalendar, unknownZone } from '@jalon/domain/mission/amend-calendar';
import { addDays, type LocalDate } from '@jalon/domain/mission/local-date';
import { type Calendar, isWorkingDay, knownZone, localDateOf } from '@jalon/domain/mission/mission-calendar';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { holdToNewHour } from './hold-to-new-hour.ts';

const daysOfWeek = 7;

export interface MissionCalendarRequest extends MissionCalendar {
  version: number;
  guardJustification?: string | undefined;
}

/** Sets by which zone, weekend and holidays a mission counts: its deadlines, its working days, the hour of its mails. */
export class SetMissionCalendar {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the mission's id. Throws `Refused`: `not-found` (also for who holds no post there), `may-not-do-this`,
   * `stale-version`, `unknown-time-zone`, `no-working-day`, `holiday-twice`, `holiday-has-passed`, `survivor-data`.
   */
  execute(caller: Caller, idOrCode: string, request: MissionCalendarRequest): Promise<string> {
    const { version, guardJustification, ...wanted } = request;
    const names = request.holidays.map(({ name }, index) => ({
      pointer: `/holidays/${index}/name`,
      text: name,
    }));
    guardText(names, caller.language, guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const mission = found(await lockMission(manager, idOrCode));
      if (!caller.actor.posts.some(({ missionId }) => missionId === mission.id)) found(null);
      const post = allowed(mayDo(caller.actor, 'amend_mission', { missionId: mission.id, planId: null }));
      if (mission.version !== version) throw new Refused({ code: 'stale-version' });
      const before = calendarOf(mission);
      const today = localDateOf(now, knownZone(before.timeZone));
      const after = allowed(amendCalendar(before, wanted, today));
      const [zone] = await zonesOfDatabase(manager, [after.timeZone]);
      if (zone === undefined) allowed(unknownZone(after.timeZone));
      await saveCalendar(manager, mission, after, now);
      const from = firstDayThatWorksNow(before, after, localDateOf(now, after.timeZone));
      await holdToNewHour(transaction, mission.id, after.timeZone, from);
      transaction.record(
        {
          name: 'mission.calendar_amended',
          subjectType: 'mission',
          subjectId: mission.id,
          missionId: mission.id,
          planId: null,
          activityId: null,
          sensitivity: 'unclassified',
          audience: 'all',
          concernedOrganizationIds: [],
          before: valuesOf(before),
          after: { ...valuesOf(after), guardJustification },
        },
        post.postId,
      );
      return mission.id;
    });
  }
}

/** As the trail keeps it: holidays by their day, so that one more does not look as if every later one had changed. */
function valuesOf({ timeZone, weekend, holidays }: MissionCalendar) {
  return {
    timeZone,
    weekend,
    holidays: Object.fromEntries(holidays.map(({ on, name }) => [on, name ?? ''])),
  };
}

/**
 * Today, or the first of the days just before it that were days off and are working days now: the digest that was put
 * off from them to today would otherwise belong to a day that nobody looks at any more.
 */
function firstDayThatWorksNow(before: MissionCalendar, after: MissionCalendar, today: LocalDate): LocalDate {
  const [was, is] = [before, after].map(({ weekend, holidays }) => ({
    weekend,
    holidays: holidays.map(({ on }) => on),
  })) as [Calendar, Calendar];
  let from = today;
  for (let day = 1; day < daysOfWeek; day += 1) {
    const earlier = addDays(today, -day);
    if (isWorkingDay(earlier, was) || !isWorkingDay(earlier, is)) break;
    from = earlier;
  }
  return from;
}
