import type { ReachedReport } from '@jalon/database/benchmark/benchmark-reports.repository';
import { reportWriters } from '@jalon/database/benchmark/progress.repository';
import { hasLeft, type PlannedDigest, writePlan } from '@jalon/database/reminder/digests.repository';
import { type MailRecipient, mailRecipients } from '@jalon/database/reminder/mail-recipients.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { RefreshChanges } from '@jalon/domain/benchmark/refresh-assessment';
import { addDays, daysBetween, type LocalDate } from '@jalon/domain/mission/local-date';
import { instantOf, localDateOf, nextWorkingDay } from '@jalon/domain/mission/mission-calendar';

/**
 * Puts a line into the digest of each rapporteur of the voice (and of the mission's coordinator for the UN
 * voice): counts and a link. Where today's mail has left already, the line waits for the next working day.
 */
export async function tellOfProgress(
  transaction: Transaction,
  { set, report }: ReachedReport,
  changes: RefreshChanges,
  today: LocalDate,
): Promise<void> {
  const { manager, now } = transaction;
  const writers = await reportWriters(
    manager,
    { setId: set.id, missionId: set.missionId, voice: report.voice },
    now,
  );
  const digests: PlannedDigest[] = [];
  for (const { personId, postId } of writers) {
    const [recipient] = await mailRecipients(manager, now, { personIds: [personId] });
    if (!recipient) continue;
    const localDate = await dayFor(transaction, recipient);
    const line = {
      postId,
      subjectType: 'report',
      subjectId: report.id,
      planId: null,
      activityId: null,
      rule: 'benchmark_progress' as const,
      dueOn: report.reportDueOn,
      days: daysBetween(today, report.reportDueOn),
      particulars: { ...changes },
    };
    const dueAt = instantOf(localDate, recipient.digestTime, recipient.timeZone);
    digests.push({ personId, missionId: recipient.missionId, localDate, dueAt, lines: [line] });
  }
  await writePlan(manager, digests, now);
}

async function dayFor({ manager, now }: Transaction, recipient: MailRecipient): Promise<LocalDate> {
  const today = nextWorkingDay(localDateOf(now, recipient.timeZone), recipient.calendar);
  const isGone = await hasLeft(manager, recipient.personId, today);
  return isGone ? nextWorkingDay(addDays(today, 1), recipient.calendar) : today;
}
