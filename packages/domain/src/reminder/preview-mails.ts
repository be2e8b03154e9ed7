import { replyDays } from '../activity/waiting-for.ts';
import { addDays, type Instant, type LocalDate } from '../mission/local-date.ts';
import { type Calendar, instantOf, localDateOf, nextWorkingDay } from '../mission/mission-calendar.ts';
import { type AddressedLine, addressLines, type LadderSeat } from './address-lines.ts';
import { isDigestDay } from './digest-due.ts';
import { type MergedMail, mergeLines } from './merge-lines.ts';
import { isUnsubscribed, type OptionalMail } from './optional-mails.ts';
import { type LadderPolicy, type LadderSubject, remindersFor } from './reminder-ladder.ts';
import { isHeldBack, type Snooze } from './snooze.ts';
import { isToldOnce } from './told-once.ts';

/** Something with a due date, the posts on its ladder as they are held today, and the policy that is looked at. */
export interface PreviewedSubject {
  subjectId: string;
  activityId: string | null;
  ladder: Omit<LadderSubject, 'sentForThisDueDate'>;
  policy: LadderPolicy;
  seats: LadderSeat[];
}

/** Somebody who gets mails, with the hour that would be theirs. */
export interface PreviewedPerson {
  personId: string;
  timeZone: string;
  calendar: Calendar;
  digestWeekday: number;
  digestTime: string;
  unsubscribedFrom: OptionalMail[];
}

/** One mail of one person on one day, as it would be. */
export interface PreviewedMail extends MergedMail<AddressedLine> {
  on: LocalDate;
  at: Instant;
}

export interface PreviewedPeriod {
  /** Mails that leave after this instant, up to `until` and with it. */
  after: Instant;
  until: Instant;
  /**
   * Escalations that were told and are not told again, as `escalationOf` names them; null where they are to be found
   * out: then what held on a digest day before the period counts as told on that day.
   */
  told: ReadonlySet<string> | null;
}

/** A digest day lies in every two weeks, unless the mission is shut. */
const warmUpDays = 14;

/** Names an escalation: each is told once to each person for a due date. */
export function escalationOf(
  line: Pick<AddressedLine, 'personId' | 'activityId' | 'dueOn' | 'rung'>,
): string {
  return `${line.personId} ${line.activityId} ${line.dueOn} ${line.rung}`;
}

/**
 * Every mail of a period as the ladder would send it: day by day, with the register as it is today, one mail a person
 * a day. Nothing is asked of anybody and nothing is written.
 */
export function previewMails(
  people: readonly PreviewedPerson[],
  subjects: readonly PreviewedSubject[],
  snoozes: readonly Snooze[],
  period: PreviewedPeriod,
): PreviewedMail[] {
  const byDueOn = Map.groupBy(subjects, ({ ladder }) => ladder.dueOn);
  const mails: PreviewedMail[] = [];
  for (const group of Map.groupBy(people, scheduleOf).values()) {
    mails.push(...mailsOfGroup(group, { subjects, byDueOn, snoozes }, period));
  }
  return mails.sort((one, other) => compare(one.at, other.at) || compare(one.personId, other.personId));
}

interface Register {
  subjects: readonly PreviewedSubject[];
  byDueOn: Map<LocalDate, PreviewedSubject[]>;
  snoozes: readonly Snooze[];
}

/** People who live by the same weekday, hour, zone and days off. */
function mailsOfGroup(
  group: PreviewedPerson[],
  register: Register,
  { after, until, told }: PreviewedPeriod,
): PreviewedMail[] {
  const schedule = group[0]!;
  const people = new Map(group.map((person) => [person.personId, person]));
  const knownTold = new Set(told);
  const mails: PreviewedMail[] = [];
  const first = addDays(localDateOf(after, schedule.timeZone), told === null ? -warmUpDays : 0);
  const last = localDateOf(until, schedule.timeZone);
  for (let on = first; on <= last; on = addDays(on, 1)) {
    const at = instantOf(on, schedule.digestTime, schedule.timeZone);
    if (at > until || (told !== null && at <= after)) continue;
    const lines = linesOfDay(on, schedule, register).filter((line) => {
      const person = people.get(line.personId);
      return person !== undefined && !isUnsubscribed(line.rule, person.unsubscribedFrom);
    });
    const due = lines.filter((line) => !isToldOnce(line.rung) || !knownTold.has(escalationOf(line)));
    for (const line of due) if (isToldOnce(line.rung)) knownTold.add(escalationOf(line));
    if (at > after) mails.push(...mergeLines(due).map((mail) => ({ ...mail, on, at })));
  }
  return mails;
}

function linesOfDay(on: LocalDate, schedule: PreviewedPerson, register: Register): AddressedLine[] {
  const { calendar, digestWeekday } = schedule;
  const isDigest = isDigestDay({ digestWeekday }, calendar, on);
  const subjects = isDigest ? register.subjects : dueNext(on, calendar, register.byDueOn);
  return subjects.flatMap((subject) => {
    const policy = { ...subject.policy, digestWeekday };
    const steps = remindersFor(on, { ...subject.ladder, sentForThisDueDate: [] }, policy, calendar)
      // What waits since a later day did not wait then; what may be replied to today may be so no more by then.
      .filter(({ rule, days }) => days >= 0 || !rule.startsWith('waits_for_'))
      .filter(({ rule, days }) => days <= replyDays || rule !== 'waits_for_reply');
    const about = { activityId: subject.subjectId, dueOn: subject.ladder.dueOn };
    return steps
      .flatMap((step) => addressLines(step, about, subject.seats))
      .filter((line) => !isHeldBack({ ...line, activityId: subject.activityId }, on, register.snoozes));
  });
}

/** What is due between a working day and the next one, that one included: all that a short mail can name. */
function dueNext(
  on: LocalDate,
  calendar: Calendar,
  byDueOn: Map<LocalDate, PreviewedSubject[]>,
): PreviewedSubject[] {
  const last = nextWorkingDay(addDays(on, 1), calendar);
  const found: PreviewedSubject[] = [];
  for (let dueOn = addDays(on, 1); dueOn <= last; dueOn = addDays(dueOn, 1)) {
    found.push(...(byDueOn.get(dueOn) ?? []));
  }
  return found;
}

function scheduleOf({ timeZone, calendar, digestWeekday, digestTime }: PreviewedPerson): string {
  return JSON.stringify([timeZone, calendar.weekend, calendar.holidays, digestWeekday, digestTime]);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
