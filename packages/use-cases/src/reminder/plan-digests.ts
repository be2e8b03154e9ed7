import { lockWatermark, raiseWatermark, readWatermarks } from '@jalon/database/clock/watermark.repository';
import {
  type DigestHour,
  type DigestHours,
  digestHours,
  missionsSharedWith,
} from '@jalon/database/reminder/digest-hours.query';
import {
  type PlannedDigest,
  type PlannedReminder,
  writePlan,
} from '@jalon/database/reminder/digests.repository';
import {
  type FoundSubject,
  farthestDaysBefore,
  type SubjectWindow,
  subjectsInWindow,
} from '@jalon/database/reminder/ladder-subjects.repository';
import { ladderPosts, mailRecipients } from '@jalon/database/reminder/mail-recipients.repository';
import { escalationKey, sentEscalations } from '@jalon/database/reminder/sent-escalations.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { addDays, daysBetween, type Instant, type LocalDate } from '@jalon/domain/mission/local-date';
import { instantOf, localDateOf, nextWorkingDay } from '@jalon/domain/mission/mission-calendar';
import type { AddressedLine } from '@jalon/domain/reminder/address-lines';
import { isDigestDay } from '@jalon/domain/reminder/digest-due';
import { mergeLines } from '@jalon/domain/reminder/merge-lines';
import { isToldOnce } from '@jalon/domain/reminder/told-once';
import { linesOn, placesOf, seatFinder } from './lines-on.ts';
import { toldOnDayOff } from './told-on-day-off.ts';
import { WORKER_AUTHOR } from './worker-author.ts';

/** Longer ago than this nothing is written down any more, not even as missed. */
const mostMissedDays = 14;

/**
 * Writes down the digests of one mission whose hour has come since the last time. The mission's watermark, the
 * lock on it and the unique rows make it safe to run as often as one likes, in as many processes.
 */
export class PlanDigests {
  constructor(private readonly transactions: Transactions) {}

  /**
   * The missions in which an hour of digests has passed since the last time, and those that were never looked at: from
   * then on what passes unseen is known to have been missed. It looks at no person.
   */
  async missionsDue(at?: Instant): Promise<string[]> {
    return this.transactions.look(async (manager, now) => {
      const reached = await readWatermarks(manager, 'digests:');
      return (await digestHours(manager))
        .filter((hours) => {
          const since = reached.get(`digests:${hours.missionId}`);
          return since === undefined || !hoursPassed(hours, since, now).next().done;
        })
        .map(({ missionId }) => missionId);
    }, at);
  }

  /** Answers how many lines are new. */
  async execute(missionId: string): Promise<{ lines: number }> {
    return this.transactions.run(WORKER_AUTHOR, async (transaction) => {
      const { manager, now } = transaction;
      const name = `digests:${missionId}`;
      const reached = await lockWatermark(manager, name);
      const [mission] = await digestHours(manager, missionId);
      let lines = 0;
      if (mission) {
        const missionIds = await missionsSharedWith(manager, missionId);
        for (const [date, hours] of hoursPassed(mission, reached, now))
          for (const hour of hours)
            lines += await this.#planHour(transaction, { ...mission, ...hour, date, missionIds });
      }
      await raiseWatermark(manager, name, now);
      return { lines };
    });
  }

  /** The subjects first, and then those people whose hour it is and to whom the ladder leads. */
  async #planHour(transaction: Transaction, hour: PassedHour): Promise<number> {
    const { manager, now } = transaction;
    const { date, missionId } = hour;
    const subjects = await subjectsInWindow(manager, windowOf(hour, await farthestDaysBefore(manager)));
    if (subjects.length === 0) return 0;
    const seatsOf = seatFinder(await ladderPosts(manager, placesOf(subjects), now));
    const found = subjects.flatMap((subject) => linesOn(date, subject, hour, seatsOf(subject)));
    const personIds = [...new Set(found.map(({ personId }) => personId))];
    const people = await mailRecipients(manager, now, { personIds });
    const own = new Set(
      people
        .filter((one) => one.missionId === missionId && isSameHour(one, hour))
        .map(({ personId }) => personId),
    );
    const told = await toldOnDayOff(manager, hour, [...own]);
    const lines = found.filter((line) => own.has(line.personId) && !told(line));
    const sent = await sentEscalations(manager, escalatedIds(lines));
    const unsent = lines.filter((line) => !sent.has(keyOf(line)));
    return writePlan(manager, toDigests(hour, subjects, unsent), now);
  }
}

/** An hour of a mission that has come, and where its people may hold posts. */
type PassedHour = Omit<DigestHours, 'hours'> & DigestHour & { date: LocalDate; missionIds: string[] };

function isSameHour(one: DigestHour, other: DigestHour): boolean {
  return one.digestWeekday === other.digestWeekday && one.digestTime === other.digestTime;
}

/**
 * The dates on which an hour has passed since the last time, with those hours. Where nothing was ever planned, the
 * mails of today are still due.
 */
function* hoursPassed(
  { timeZone, hours }: Pick<DigestHours, 'timeZone' | 'hours'>,
  reached: Instant | null,
  now: Instant,
): Generator<[LocalDate, DigestHour[]]> {
  const today = localDateOf(now, timeZone);
  const since = reached ?? instantBefore(instantOf(today, '00:00', timeZone));
  const firstDate = localDateOf(since, timeZone);
  const start = daysBetween(firstDate, today) > mostMissedDays ? addDays(today, -mostMissedDays) : firstDate;
  for (let date = start; date <= today; date = addDays(date, 1)) {
    const passed = hours.filter(({ digestTime }) => {
      const hour = instantOf(date, digestTime, timeZone);
      return hour > since && hour <= now;
    });
    if (passed.length > 0) yield [date, passed];
  }
}

function instantBefore(instant: Instant): Instant {
  return new Date(Date.parse(instant) - 1).toISOString();
}

/** On a digest day all that is due soon, overdue or waiting; on another only what is due next. */
function windowOf(hour: PassedHour, far: number): SubjectWindow {
  const { date, missionIds, calendar } = hour;
  if (isDigestDay(hour, calendar, date)) {
    return { missionIds, date, dueUntil: addDays(date, far), dueFrom: null, withWaiting: true };
  }
  const tomorrow = addDays(date, 1);
  const dueUntil = nextWorkingDay(tomorrow, calendar);
  return { missionIds, date, dueUntil, dueFrom: tomorrow, withWaiting: false };
}

function escalatedIds(lines: AddressedLine[]): string[] {
  return [...new Set(lines.filter(({ rung }) => isToldOnce(rung)).map(({ activityId }) => activityId))];
}

function keyOf({ personId, activityId, dueOn, rung }: AddressedLine): string {
  return escalationKey({ personId, subjectId: activityId, dueOn, rung });
}

function toDigests(hour: PassedHour, subjects: FoundSubject[], lines: AddressedLine[]): PlannedDigest[] {
  const { missionId, date: localDate, digestTime, timeZone } = hour;
  const known = new Map(subjects.map((subject) => [subject.subjectId, subject]));
  const dueAt = instantOf(localDate, digestTime, timeZone);
  return mergeLines(lines).map((mail) => {
    const planned = mail.lines.map((line) => toReminder(line, known.get(line.activityId)!));
    return { personId: mail.personId, missionId, localDate, dueAt, lines: planned };
  });
}

function toReminder(line: AddressedLine, subject: FoundSubject): PlannedReminder {
  const { subjectType, subjectId, planId, activityId } = subject;
  const { postId, rule, rung, dueOn, days } = line;
  const particulars = rung === rule ? null : { rung, vacantPost: line.postTitle };
  return { postId, subjectType, subjectId, planId, activityId, rule, dueOn, days, particulars };
}
