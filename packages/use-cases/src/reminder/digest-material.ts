import { type ReportPlace, reportPlaces } from '@jalon/database/benchmark/report-place.query';
import { type Achievement, achievementsSince } from '@jalon/database/reminder/achievements.repository';
import { lastSentAt } from '@jalon/database/reminder/digests.repository';
import { type FoundSubject, subjectsById } from '@jalon/database/reminder/ladder-subjects.repository';
import { ladderPosts } from '@jalon/database/reminder/mail-recipients.repository';
import type { DigestEntity, ReminderEntity } from '@jalon/database/reminder/reminder.entity';
import { snoozesOn } from '@jalon/database/reminder/snoozes.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import type { LadderSeat } from '@jalon/domain/reminder/address-lines';
import type { Snooze } from '@jalon/domain/reminder/snooze';
import { placesOf, seatFinder } from './lines-on.ts';
import type { Addressee } from './recheck-lines.ts';

/** Achievements told in somebody's first mail go back this far. */
const firstProgressMs = 7 * 86_400_000;
const progressLookedAt = 60;

/** A digest that is about to be written, with the lines that it may carry. */
export interface DraftDigest {
  digest: DigestEntity;
  reminders: ReminderEntity[];
  addressee: Addressee;
}

/** The register as it stands now, as far as these digests speak of it. */
export interface DigestMaterial {
  now: Instant;
  /** A subject as somebody sees it whose calendar shows that date; the returns of one cycle share its id. */
  subjectsOf(subjectId: string, today: LocalDate): FoundSubject[];
  report(id: string): ReportPlace | undefined;
  seatsOf(subject: FoundSubject): LadderSeat[];
  snoozes: readonly Snooze[];
  /** What has been achieved since this person's last digest, the latest first. */
  achievementsFor(digestId: string): Achievement[];
}

/** Reads all that these digests are rechecked and written from: a handful of statements, whatever their number. */
export async function digestMaterial(
  { manager, now }: Transaction,
  drafts: DraftDigest[],
): Promise<DigestMaterial> {
  const reminders = drafts.flatMap((draft) => draft.reminders);
  const ids = [...new Set(reminders.map(({ subjectId }) => subjectId))];
  const byDate = new Map<LocalDate, Map<string, FoundSubject[]>>();
  for (const today of new Set(
    drafts.map(({ addressee }) => localDateOf(now, addressee.recipient.timeZone)),
  )) {
    const subjects = await subjectsById(manager, ids, today);
    byDate.set(
      today,
      Map.groupBy(subjects, ({ subjectId }) => subjectId),
    );
  }
  const all = [...byDate.values()].flatMap((subjects) => [...subjects.values()].flat());
  const seatsOf = seatFinder(await ladderPosts(manager, placesOf(all), now));
  const reports = new Map((await reportPlaces(manager, ids)).map((report) => [report.reportId, report]));
  const snoozes = await snoozesOn(
    manager,
    reminders.map(({ activityId }) => activityId),
  );
  const achievements = await achievementsSince(
    manager,
    await progressReaders({ manager, now }, drafts),
    progressLookedAt,
  );
  return {
    now,
    subjectsOf: (subjectId, today) => byDate.get(today)?.get(subjectId) ?? [],
    report: (id) => reports.get(id),
    seatsOf,
    snoozes,
    achievementsFor: (digestId) => achievements.get(digestId) ?? [],
  };
}

/** Leads and co-leads hear of what their organizations have part in, coordinators of their mission. */
async function progressReaders(
  { manager, now }: Pick<Transaction, 'manager' | 'now'>,
  drafts: DraftDigest[],
) {
  const last = await lastSentAt(
    manager,
    drafts.map(({ digest }) => digest),
  );
  const first = new Date(Date.parse(now) - firstProgressMs).toISOString();
  return drafts.map(({ digest, addressee: { actor } }) => ({
    key: digest.id,
    since: last.get(digest.id) ?? first,
    organizationIds: actor.posts
      .filter(({ kind }) => kind === 'focal_point' || kind === 'co_lead')
      .map(({ organizationId }) => organizationId),
    missionIds: actor.posts
      .filter(({ kind, missionId }) => kind === 'coordinator' && missionId !== null)
      .map(({ missionId }) => missionId!),
  }));
}
