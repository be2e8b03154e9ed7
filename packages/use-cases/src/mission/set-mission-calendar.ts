import {
  calendarOf,
  lockMission,
  saveCalendar,
  zonesOfDatabase,
} from '@jalon/database/mission/mission-calendar.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { amendCalendar, type MissionCalendar, unknownZone } from '@jalon/domain/mission/amend-calendar';
import { knownZone, localDateOf } from '@jalon/domain/mission/mission-calendar';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { holdToNewHour } from './hold-to-new-hour.ts';

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
      await saveCalendar(manager, mission, after);
      await holdToNewHour(transaction, mission.id, after.timeZone);
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
          before,
          after: { ...after, guardJustification },
        },
        post.postId,
      );
      return mission.id;
    });
  }
}
