import { Plans } from '@jalon/database/plan/plan.repository';
import {
  type FoundSubject,
  farthestDaysBefore,
  subjectsInWindow,
} from '@jalon/database/reminder/ladder-subjects.repository';
import { ladderPosts, mailRecipients } from '@jalon/database/reminder/mail-recipients.repository';
import { sentEscalations } from '@jalon/database/reminder/sent-escalations.repository';
import { snoozesOn } from '@jalon/database/reminder/snoozes.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { addDays, type Instant, type LocalDate } from '@jalon/domain/mission/local-date';
import { knownZone } from '@jalon/domain/mission/mission-calendar';
import { mayDo } from '@jalon/domain/post/rights';
import type { LadderSeat } from '@jalon/domain/reminder/address-lines';
import { nextDigest } from '@jalon/domain/reminder/next-digest';
import {
  type PreviewedMail,
  type PreviewedPerson,
  type PreviewedSubject,
  previewMails,
} from '@jalon/domain/reminder/preview-mails';
import { type ReminderPolicyFields, setPolicy } from '@jalon/domain/reminder/set-policy';
import type { Snooze } from '@jalon/domain/reminder/snooze';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, found } from '../refused.ts';
import { comparePeriods, type PolicyPreviewPeriod } from './compare-periods.ts';
import { placesOf, seatFinder } from './lines-on.ts';

const dayMs = 86_400_000;
const pastDays = 30;
const comingDays = 7;

/** What a policy would do, beside what the one in force does. */
export interface PolicyPreview {
  lastMonth: PolicyPreviewPeriod;
  nextWeek: PolicyPreviewPeriod;
  /** The chosen weekday is one on which the mission does not work: the digest leaves on the next working day. */
  weekdayIsOff: boolean;
  /** The next digest of people whose first plan this is, by the policy that is looked at. */
  nextDigest: { at: Instant; on: LocalDate } | null;
}

/**
 * Shows before it is saved what a policy would have sent in the last 30 days and will send in the next 7, as the
 * register stands today: an activity that was completed since counts as completed then, and posts are held by who
 * holds them today. One statement a kind of thing, whatever the number of days; nothing is written.
 */
export class PreviewReminderPolicy {
  constructor(private readonly transactions: Transactions) {}

  /** Throws `Refused`: `not-found`, `may-not-do-this`, `days-twice`, `ladder-order`. */
  execute(caller: Caller, planId: string, fields: ReminderPolicyFields): Promise<PolicyPreview> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const { plan, mission } = found(await new Plans(manager).reachedBy(caller.actor).find(planId));
      allowed(mayDo(caller.actor, 'amend_policy', { missionId: plan.missionId, planId: plan.id }));
      const draft = allowed(setPolicy(fields));
      const register = await registerOf(transaction, plan, draft.daysBefore);
      const { digestWeekday, digestTime } = draft;
      const hour = { planId: plan.id, digestWeekday, digestTime };
      const personIds = register.personIds;
      const inForce = { ...register, people: await mailRecipients(manager, now, { personIds }) };
      const drafted = {
        ...register,
        people: await mailRecipients(manager, now, { personIds }, hour),
        subjects: register.subjects.map((one) =>
          one.planId === plan.id ? { ...one, policy: { ...one.policy, ...draft } } : one,
        ),
      };
      const told = await sentEscalations(
        manager,
        register.subjects.filter(({ dueOn }) => dueOn < now.slice(0, 10)).map(({ subjectId }) => subjectId),
      );
      const compare = (after: Instant, until: Instant, known: ReadonlySet<string> | null) =>
        comparePeriods(
          mailsOf(drafted, after, until, known),
          mailsOf(inForce, after, until, known),
          { after, until },
          { planId: plan.id, subjects: register.subjects, actor: caller.actor, language: caller.language },
        );
      const calendar = { ...mission, timeZone: knownZone(mission.timeZone) };
      return {
        lastMonth: compare(later(now, -pastDays), now, null),
        nextWeek: compare(now, later(now, comingDays), told),
        weekdayIsOff: mission.weekend.includes(digestWeekday),
        nextDigest: nextDigest(draft, calendar, now),
      };
    });
  }
}

interface Register {
  subjects: FoundSubject[];
  seatsOf: (subject: FoundSubject) => LadderSeat[];
  snoozes: Snooze[];
  /** Everybody on the ladder of something of the plan. */
  personIds: string[];
}

async function registerOf(
  { manager, now }: Transaction,
  plan: { id: string; missionId: string },
  daysBefore: number[],
): Promise<Register> {
  const missionIds = [plan.missionId];
  const date = now.slice(0, 10);
  const far = Math.max(await farthestDaysBefore(manager), ...daysBefore);
  // A day more on either side than the longest: people's zones differ.
  const dueUntil = addDays(date, far + comingDays + 1);
  const window = { missionIds, date, dueUntil, dueFrom: null, withWaiting: true };
  const subjects = await subjectsInWindow(manager, window);
  const seatsOf = seatFinder(await ladderPosts(manager, placesOf(subjects), now));
  const own = subjects.filter(({ planId }) => planId === plan.id);
  return {
    subjects,
    seatsOf,
    snoozes: await snoozesOn(
      manager,
      subjects.map(({ activityId }) => activityId),
    ),
    personIds: [...new Set(own.flatMap(seatsOf).flatMap((seat) => seat.personIds))],
  };
}

function mailsOf(
  register: Register & { people: PreviewedPerson[] },
  after: Instant,
  until: Instant,
  told: ReadonlySet<string> | null,
): PreviewedMail[] {
  const subjects = register.subjects.map(
    (found): PreviewedSubject => ({
      subjectId: found.subjectId,
      activityId: found.activityId,
      ladder: found,
      policy: found.policy,
      seats: register.seatsOf(found),
    }),
  );
  return previewMails(register.people, subjects, register.snoozes, { after, until, told });
}

function later(now: Instant, days: number): Instant {
  return new Date(Date.parse(now) + days * dayMs).toISOString();
}
