import type { HeldPosts } from '@jalon/database/post/actor.query';
import type { SettledLine } from '@jalon/database/reminder/digests.repository';
import type { FoundSubject } from '@jalon/database/reminder/ladder-subjects.repository';
import type { MailRecipient } from '@jalon/database/reminder/mail-recipients.repository';
import type { ReminderEntity } from '@jalon/database/reminder/reminder.entity';
import { daysBetween, type LocalDate } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { isVisible } from '@jalon/domain/post/is-visible';
import type { Actor } from '@jalon/domain/post/post';
import type { Marked } from '@jalon/domain/post/reader';
import { readerOf } from '@jalon/domain/post/reader-of';
import { mayDo } from '@jalon/domain/post/rights';
import type { LadderSeat } from '@jalon/domain/reminder/address-lines';
import { isUnsubscribed } from '@jalon/domain/reminder/optional-mails';
import type { ReminderRule, SuppressionReason } from '@jalon/domain/reminder/reminder';
import { isHeldBack } from '@jalon/domain/reminder/snooze';
import { stillNeeded } from '@jalon/domain/reminder/still-needed';
import { isReadableReport } from '../benchmark/is-readable-report.ts';
import type { DigestMaterial, DraftDigest } from './digest-material.ts';
import { linesOn, policyFor } from './lines-on.ts';

/** A line as it stands when the mail is about to leave. */
export interface CheckedLine {
  reminder: ReminderEntity;
  rung: ReminderRule;
  /** Null for a benchmark report, and for what is gone. */
  subject: FoundSubject | null;
  /** Days as the mail says them, counted to the day on which it leaves. */
  days: number;
  /** Why it is not sent; null where it is. */
  reason: SuppressionReason | null;
}

/** The person, as far as they are still somebody who gets mails. */
export interface Addressee {
  recipient: MailRecipient;
  actor: HeldPosts;
}

/** Asks right and need again, line by line, with the register as it stands now. */
export function recheckLines(
  { now, subjectsOf, report: reportOf, seatsOf, snoozes }: DigestMaterial,
  { digest, reminders, addressee: { recipient, actor } }: DraftDigest,
): CheckedLine[] {
  const today = localDateOf(now, recipient.timeZone);
  // Where it was put off it may be tomorrow already.
  const putOff = snoozes.map((one) => (one.startedOn > today ? { ...one, startedOn: today } : one));
  const checked: CheckedLine[] = [];
  for (const reminder of reminders) {
    const rung = (reminder.particulars as { rung?: ReminderRule } | null)?.rung ?? reminder.rule;
    const same = subjectsOf(reminder.subjectId, today);
    // The returns of one cycle share its id; the line is about the one through which it came.
    const standing = same.find((one) => standsThere(reminder, rung, one, recipient, seatsOf(one)));
    const subject = standing ?? same[0];
    const report = reportOf(reminder.subjectId);
    // What is gone is no longer needed; it is not a right that ended.
    const mayRead = subject ? isReadable(subject, actor) : !report || isReadableReport(report, actor);
    const reason =
      stillNeeded(
        { rung, dueOn: reminder.dueOn, localDate: reminder.localDate, plannedAt: digest.dueAt },
        {
          now,
          personIsActive: true,
          holdsThePost: actor.posts.some(({ postId }) => postId === reminder.postId),
          mayRead,
          subject: subject ? { ...subject, sentForThisDueDate: [] } : null,
          policy: subject ? policyFor(subject, recipient) : { ...recipient, ...noPolicy },
          calendar: recipient.calendar,
        },
      ) ??
      (!subject && !report ? 'no_longer_needed' : null) ??
      // A return that was sent meanwhile is needed no longer, while others of its cycle are.
      (subject && !standing ? (subject.kind === 'return' ? 'no_longer_needed' : 'right_ended') : null) ??
      (isHeldBack({ ...reminder, rung }, today, putOff) ? 'snoozed' : null) ??
      (isUnsubscribed(reminder.rule, recipient.unsubscribedFrom) ? 'unsubscribed' : null);
    checked.push({
      reminder,
      rung,
      subject: subject ?? null,
      days: daysAt(today, reminder, rung, subject),
      reason,
    });
  }
  return checked;
}

/** How such a line is recorded. */
export function settledLine({ reminder, reason, days }: CheckedLine): SettledLine {
  return { id: reminder.id, state: reason === null ? 'sent' : 'suppressed', reason, days };
}

const noPolicy = { daysBefore: [], shortMailBeforeDue: true, coLeadAfterDays: 14, coordinatorAfterDays: 30 };

/** Whether this person may see the subject's activity (or the plan, for a return) at this very moment. */
export function isReadable(
  on: Pick<Marked, 'sensitivity' | 'audience'> & {
    planId: string | null;
    missionId: string;
    leadOrganizationId: string;
    coLeadOrganizationId: string;
    council?: FoundSubject['council'];
  },
  actor: Pick<Actor, 'posts'>,
): boolean {
  if (on.council) {
    const { setId: benchmarkSetId, voice } = on.council;
    return mayDo(actor, 'read_report', { missionId: on.missionId, planId: null, voice, benchmarkSetId })
      .allowed;
  }
  if (on.planId === null) return false;
  const reader = readerOf(actor, { id: on.planId, missionId: on.missionId });
  if (!reader) return false;
  const concernedOrganizationIds = [on.leadOrganizationId, on.coLeadOrganizationId];
  return isVisible({ sensitivity: on.sensitivity, audience: on.audience, concernedOrganizationIds }, reader);
}

/** Whether the ladder still leads to this person through this post. */
function standsThere(
  reminder: ReminderEntity,
  rung: ReminderRule,
  subject: FoundSubject,
  recipient: MailRecipient,
  seats: LadderSeat[],
): boolean {
  return linesOn(reminder.localDate, subject, recipient, seats).some(
    (line) => line.rung === rung && line.personId === reminder.personId && line.postId === reminder.postId,
  );
}

function daysAt(
  today: LocalDate,
  reminder: ReminderEntity,
  rung: ReminderRule,
  subject: FoundSubject | undefined,
): number {
  if (!subject) return reminder.days;
  if (!rung.startsWith('waits_for_')) return daysBetween(today, subject.dueOn);
  return subject.waiting ? daysBetween(subject.waiting.since, today) : reminder.days;
}
