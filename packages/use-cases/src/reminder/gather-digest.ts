import { reportPlaces } from '@jalon/database/benchmark/report-place.query';
import { achievementsSince } from '@jalon/database/reminder/achievements.repository';
import { lastSentAt } from '@jalon/database/reminder/digests.repository';
import type { FoundSubject } from '@jalon/database/reminder/ladder-subjects.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { oneLine } from '@jalon/domain/language/one-line';
import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { mergeLines } from '@jalon/domain/reminder/merge-lines';
import type { DigestContent, DigestLine, ProgressLine } from './digest-content.ts';
import { type Addressee, type CheckedLine, isReadable } from './recheck-lines.ts';

const mostProgressLines = 5;
const mostTitleLetters = 140;
const mostPostLetters = 80;
/** Achievements told in somebody's first mail go back this far. */
const firstProgressMs = 7 * 86_400_000;
const progressLookedAt = 60;

/** Puts together what the mail says. A confidential activity is its reference and a link, nothing more. */
export async function gatherDigest(
  transaction: Transaction,
  lines: CheckedLine[],
  addressee: Addressee,
  { digestId, publicUrl }: { digestId: string; publicUrl: string },
): Promise<DigestContent> {
  const { recipient, actor } = addressee;
  const achieved = await progressLines(transaction, addressee, digestId, publicUrl);
  return {
    language: recipient.language,
    name: actor.name,
    localDate: localDateOf(transaction.now, recipient.timeZone),
    publicUrl,
    progress: achieved.slice(0, mostProgressLines),
    moreProgress: Math.max(0, achieved.length - mostProgressLines),
    lines: await digestLines(transaction, lines, addressee, publicUrl),
  };
}

async function progressLines(
  { manager, now }: Transaction,
  { actor }: Addressee,
  digestId: string,
  publicUrl: string,
): Promise<ProgressLine[]> {
  const since =
    (await lastSentAt(manager, actor.personId, digestId)) ??
    new Date(Date.parse(now) - firstProgressMs).toISOString();
  const organizationIds = actor.posts
    .filter(({ kind }) => kind === 'focal_point' || kind === 'co_lead')
    .map(({ organizationId }) => organizationId);
  const missionIds = actor.posts
    .filter(({ kind, missionId }) => kind === 'coordinator' && missionId !== null)
    .map(({ missionId }) => missionId!);
  const found = await achievementsSince(manager, { organizationIds, missionIds }, since, progressLookedAt);
  return (
    found
      // A coordinator may read the mails of her mission: what is for one side alone is told in its lines only.
      .filter((one) => one.audience === 'all' && isReadable(one, actor))
      .map((one) => ({
        activityId: one.activityId,
        reference: one.reference,
        title: openTitle(one),
        what: one.what,
        url: cardUrl(publicUrl, one.planReference, one.reference),
      }))
  );
}

async function digestLines(
  { manager }: Transaction,
  lines: CheckedLine[],
  { recipient }: Addressee,
  publicUrl: string,
): Promise<DigestLine[]> {
  const reports = await reportLines(manager, lines, publicUrl);
  const shown = lines.map((line) => ({
    ...line.reminder,
    activityId: line.reminder.subjectId,
    postTitle: {},
    days: line.days,
    content: line.subject
      ? subjectLine(line, line.subject, recipient.language, publicUrl)
      : reports.get(line.reminder.subjectId),
  }));
  const [mail] = mergeLines(shown);
  return (mail?.lines ?? []).flatMap(({ content }) => (content ? [content] : []));
}

function subjectLine(
  line: CheckedLine,
  subject: FoundSubject,
  language: Language,
  publicUrl: string,
): DigestLine {
  const { reminder, rung, days } = line;
  const vacantPost = vacantPostOf(line, language);
  const { subjectType, reference, dueOn } = subject;
  const url = subjectUrl(subject, publicUrl);
  const title = openTitle(subject);
  return {
    rule: reminder.rule,
    rung,
    kind: subjectType,
    reference,
    title,
    vacantPost,
    dueOn,
    days,
    counts: null,
    cause: title === null ? null : causeOf(line, subject),
    hasLetter: rung === 'coordinator_after_30' && isForLetters(subject),
    url,
  };
}

/** An escalation names the cause that was declared, or says that none was; nothing else does. */
function causeOf({ rung }: CheckedLine, subject: FoundSubject): DigestLine['cause'] {
  const isEscalation = rung === 'co_lead_after_14' || rung === 'coordinator_after_30';
  if (!isEscalation || subject.activityId === null) return null;
  return subject.constraintCause ?? 'none';
}

/** A letter goes to the other side: none is drafted on what that side may not see. */
function isForLetters({ subjectType, audience }: FoundSubject): boolean {
  return subjectType === 'activity' && audience === 'all';
}

/** The post that nobody holds, where that is why the line went up the ladder. */
function vacantPostOf({ reminder }: CheckedLine, language: Language): string | null {
  const title = (reminder.particulars as { vacantPost?: Text } | null)?.vacantPost;
  return reminder.rule === 'post_vacant' && title
    ? oneLine(inLanguage(title, language), mostPostLetters)
    : null;
}

async function reportLines(
  manager: Transaction['manager'],
  lines: CheckedLine[],
  publicUrl: string,
): Promise<Map<string, DigestLine>> {
  const own = lines.filter(({ reminder }) => reminder.rule === 'benchmark_progress');
  const reports = await reportPlaces(
    manager,
    own.map(({ reminder }) => reminder.subjectId),
  );
  return new Map(
    reports.map(({ reportId, setReference, reportDueOn }) => {
      const { reminder, rung, days } = own.find((line) => line.reminder.subjectId === reportId)!;
      return [
        reportId,
        {
          rule: reminder.rule,
          rung,
          kind: 'report',
          reference: setReference,
          title: null,
          vacantPost: null,
          dueOn: reportDueOn,
          days,
          counts: reminder.particulars as DigestLine['counts'],
          url: `${publicUrl}/benchmark-reports/${reportId}`,
        },
      ];
    }),
  );
}

function openTitle({ sensitivity, title }: { sensitivity: string; title: string }): string | null {
  if (sensitivity !== 'unclassified') return null;
  return oneLine(title, mostTitleLetters);
}

function subjectUrl(
  { council, subjectType, reference, planReference }: FoundSubject,
  publicUrl: string,
): string {
  if (council) return `${publicUrl}/benchmarks/${council.setId}`;
  if (subjectType === 'return') return `${publicUrl}/plans/${encodeURIComponent(planReference)}/returns`;
  return cardUrl(publicUrl, planReference, reference);
}

function cardUrl(publicUrl: string, planReference: string, reference: string): string {
  return `${publicUrl}/plans/${encodeURIComponent(planReference)}/board?card=${encodeURIComponent(reference)}`;
}
