import { reportPlaces } from '@jalon/database/benchmark/report-place.query';
import { organizationNames } from '@jalon/database/organization/organization-names.query';
import { achievementsSince } from '@jalon/database/reminder/achievements.repository';
import { lastSentAt } from '@jalon/database/reminder/digests.repository';
import type { FoundSubject } from '@jalon/database/reminder/ladder-subjects.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { mergeLines } from '@jalon/domain/reminder/merge-lines';
import type { DigestContent, DigestLine, DraftLetter, ProgressLine } from './digest-content.ts';
import { draftLetter } from './draft-letter.ts';
import { type Addressee, type CheckedLine, isReadable } from './recheck-lines.ts';

const mostProgressLines = 8;
const mostLetters = 12;
const mostTitleLetters = 140;
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
    letters: await letters(transaction, lines),
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
    url,
  };
}

/** The post that nobody holds, where that is why the line went up the ladder. */
function vacantPostOf({ reminder }: CheckedLine, language: Language): string | null {
  const title = (reminder.particulars as { vacantPost?: Text } | null)?.vacantPost;
  return reminder.rule === 'post_vacant' && title ? inLanguage(title, language) : null;
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

/** A ready letter for each activity whose coordinator rung is in this mail, in the language of its plan. */
async function letters({ manager }: Transaction, lines: CheckedLine[]): Promise<DraftLetter[]> {
  const late = lines
    .filter(({ rung, subject }) => rung === 'coordinator_after_30' && subject?.subjectType === 'activity')
    // The longest overdue first, as the mail lists them.
    .sort((one, other) => one.days - other.days)
    .slice(0, mostLetters)
    .map(({ subject }) => subject!);
  if (late.length === 0) return [];
  const names = await organizationNames(
    manager,
    late.map(({ leadOrganizationId }) => leadOrganizationId),
  );
  return late.map((subject) => {
    const language = subject.planLanguage;
    const lead = inLanguage(names.get(subject.leadOrganizationId) ?? {}, language);
    const text = draftLetter({ ...subject, title: openTitle(subject), lead }, language);
    return { reference: subject.reference, language, text };
  });
}

function openTitle({ sensitivity, title }: { sensitivity: string; title: string }): string | null {
  if (sensitivity !== 'unclassified') return null;
  const signs = [...title];
  return signs.length > mostTitleLetters ? `${signs.slice(0, mostTitleLetters).join('')}…` : title;
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
