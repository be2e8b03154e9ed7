import { lockWatermark, raiseWatermark, readWatermarks } from '@jalon/database/clock/watermark.repository';
import { type DigestHours, digestHours } from '@jalon/database/reminder/digest-hours.query';
import {
  type PlannedDigest,
  type PlannedReminder,
  writePlan,
} from '@jalon/database/reminder/digests.repository';
import {
  escalationKey,
  type FoundSubject,
  farthestDaysBefore,
  sentEscalations,
  subjectsInWindow,
} from '@jalon/database/reminder/ladder-subjects.repository';
import {
  ladderPosts,
  type MailRecipient,
  mailRecipients,
} from '@jalon/database/reminder/mail-recipients.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { addDays, daysBetween, type Instant, type LocalDate } from '@jalon/domain/mission/local-date';
import { instantOf, localDateOf, nextWorkingDay } from '@jalon/domain/mission/mission-calendar';
import type { AddressedLine } from '@jalon/domain/reminder/address-lines';
import { isDigestDay } from '@jalon/domain/reminder/digest-due';
import { mergeLines } from '@jalon/domain/reminder/merge-lines';
import { linesOn, seatFinder } from './lines-on.ts';
import { WORKER_AUTHOR } from './worker-author.ts';

/** Longer ago than this nothing is written down any more, not even as missed. */
const mostMissedDays = 14;

/**
 * Writes down the digests of one mission whose hour has come since the last time. The mission's watermark, the
 * lock on it and the unique rows make it safe to run as often as one likes, in as many processes.
 */
export class PlanDigests {
  constructor(private readonly transactions: Transactions) {}

  /** The missions in which an hour of digests has passed since the last time; it looks at no person. */
  async missionsDue(): Promise<string[]> {
    return this.transactions.run(WORKER_AUTHOR, async ({ manager, now }) => {
      const reached = await readWatermarks(manager, 'digests:');
      return (await digestHours(manager))
        .filter((hours) => {
          const since = reached.get(`digests:${hours.missionId}`) ?? null;
          return !hoursPassed(hours, since, now).next().done;
        })
        .map(({ missionId }) => missionId);
    });
  }

  /** Answers how many lines are new. */
  async execute(missionId: string): Promise<{ lines: number }> {
    return this.transactions.run(WORKER_AUTHOR, async (transaction) => {
      const { manager, now } = transaction;
      const name = `digests:${missionId}`;
      const reached = await lockWatermark(manager, name);
      const recipients = await mailRecipients(manager, now, { missionId });
      const byTime = Map.groupBy(recipients, ({ digestTime }) => digestTime);
      let lines = 0;
      for (const [date, times] of hoursPassed(hoursOf(recipients), reached, now)) {
        const people = times.flatMap((time) => byTime.get(time) ?? []);
        lines += await this.#planDay(transaction, date, people);
      }
      await raiseWatermark(manager, name, now);
      return { lines };
    });
  }

  async #planDay(transaction: Transaction, date: LocalDate, people: MailRecipient[]): Promise<number> {
    const { manager, now } = transaction;
    const missionIds = [...new Set(people.flatMap((one) => one.missionIds))];
    const seatsOf = seatFinder(await ladderPosts(manager, missionIds, now));
    const far = await farthestDaysBefore(manager);
    const digests: PlannedDigest[] = [];
    for (const group of Map.groupBy(people, scheduleKey).values()) {
      const [schedule] = group;
      const subjects = await subjectsInWindow(manager, windowOf(date, schedule!, missionIds, far));
      const lines = subjects.flatMap((subject) => linesOn(date, subject, schedule!, seatsOf(subject)));
      const sent = await sentEscalations(manager, escalatedIds(lines));
      digests.push(
        ...toDigests(
          date,
          group,
          subjects,
          lines.filter((line) => !sent.has(keyOf(line))),
        ),
      );
    }
    return writePlan(manager, digests, now);
  }
}

type Hours = Pick<DigestHours, 'timeZone' | 'digestTimes'>;

function hoursOf(recipients: MailRecipient[]): Hours {
  const timeZone = recipients[0]?.timeZone ?? 'UTC';
  return { timeZone, digestTimes: [...new Set(recipients.map(({ digestTime }) => digestTime))] };
}

/**
 * The dates on which an hour has passed since the last time, with those hours. Where nothing was ever planned, the
 * mails of today are still due.
 */
function* hoursPassed(
  { timeZone, digestTimes }: Hours,
  reached: Instant | null,
  now: Instant,
): Generator<[LocalDate, string[]]> {
  const today = localDateOf(now, timeZone);
  const since = reached ?? instantBefore(instantOf(today, '00:00', timeZone));
  const firstDate = localDateOf(since, timeZone);
  const start = daysBetween(firstDate, today) > mostMissedDays ? addDays(today, -mostMissedDays) : firstDate;
  for (let date = start; date <= today; date = addDays(date, 1)) {
    const times = digestTimes.filter((time) => {
      const hour = instantOf(date, time, timeZone);
      return hour > since && hour <= now;
    });
    if (times.length > 0) yield [date, times];
  }
}

function instantBefore(instant: Instant): Instant {
  return new Date(Date.parse(instant) - 1).toISOString();
}

function scheduleKey({ digestWeekday, digestTime }: MailRecipient): string {
  return `${digestWeekday} ${digestTime}`;
}

/** On a digest day all that is due soon, overdue or waiting; on another only what is due next. */
function windowOf(date: LocalDate, schedule: MailRecipient, missionIds: string[], far: number) {
  if (isDigestDay(schedule, schedule.calendar, date)) {
    return { missionIds, date, dueUntil: addDays(date, far), dueFrom: null, withWaiting: true };
  }
  const tomorrow = addDays(date, 1);
  const dueUntil = nextWorkingDay(tomorrow, schedule.calendar);
  return { missionIds, date, dueUntil, dueFrom: tomorrow, withWaiting: false };
}

function escalatedIds(lines: AddressedLine[]): string[] {
  const rungs = ['co_lead_after_14', 'coordinator_after_30'];
  return [...new Set(lines.filter(({ rung }) => rungs.includes(rung)).map(({ activityId }) => activityId))];
}

function keyOf({ personId, activityId, dueOn, rung }: AddressedLine): string {
  return escalationKey({ personId, subjectId: activityId, dueOn, rung });
}

function toDigests(
  date: LocalDate,
  group: MailRecipient[],
  subjects: FoundSubject[],
  lines: AddressedLine[],
): PlannedDigest[] {
  const people = new Map(group.map((one) => [one.personId, one]));
  const known = new Map(subjects.map((subject) => [subject.subjectId, subject]));
  return mergeLines(lines.filter(({ personId }) => people.has(personId))).map((mail) => {
    const { missionId, timeZone, digestTime } = people.get(mail.personId)!;
    const planned = mail.lines.map((line) => toReminder(line, known.get(line.activityId)!));
    const dueAt = instantOf(date, digestTime, timeZone);
    return { personId: mail.personId, missionId, localDate: date, dueAt, lines: planned };
  });
}

function toReminder(line: AddressedLine, subject: FoundSubject): PlannedReminder {
  const { subjectType, subjectId, planId, activityId } = subject;
  const { postId, rule, rung, dueOn, days } = line;
  const particulars = rung === rule ? null : { rung, vacantPost: line.postTitle };
  return { postId, subjectType, subjectId, planId, activityId, rule, dueOn, days, particulars };
}
