import type { ReportPlace } from '@jalon/database/benchmark/report-place.query';
import type { Achievement } from '@jalon/database/reminder/achievements.repository';
import type { FoundSubject } from '@jalon/database/reminder/ladder-subjects.repository';
import { oneLine } from '@jalon/domain/language/one-line';
import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { keyOf, mergeLines } from '@jalon/domain/reminder/merge-lines';
import { boundOf } from '@jalon/domain/reminder/reminder-ladder';
import { isToldOnce } from '@jalon/domain/reminder/told-once';
import type { DigestContent, DigestLine, ProgressLine } from './digest-content.ts';
import type { DigestMaterial, DraftDigest } from './digest-material.ts';
import { type Addressee, type CheckedLine, isReadable } from './recheck-lines.ts';
import { withinRoom } from './room-in-mail.ts';

const mostProgressLines = 5;
const mostTitleLetters = 140;
const mostPostLetters = 80;

/** What a mail says, and the ids of the lines that it counts and does not name. */
export interface GatheredDigest {
  content: DigestContent;
  withoutRoom: ReadonlySet<string>;
}

/** Puts together what the mail says. A confidential activity is its reference and a link, nothing more. */
export function gatherDigest(
  material: DigestMaterial,
  { digest, addressee }: Pick<DraftDigest, 'digest' | 'addressee'>,
  lines: CheckedLine[],
  publicUrl: string,
): GatheredDigest {
  const { recipient, actor } = addressee;
  const achieved = progressLines(material.achievementsFor(digest.id), addressee, publicUrl);
  const { told, withoutRoom } = digestLines(material, lines, addressee, publicUrl);
  const content: DigestContent = {
    language: recipient.language,
    name: actor.name,
    localDate: localDateOf(material.now, recipient.timeZone),
    publicUrl,
    progress: achieved.slice(0, mostProgressLines),
    moreProgress: Math.max(0, achieved.length - mostProgressLines),
    lines: told,
  };
  return { content, withoutRoom };
}

function progressLines(found: Achievement[], { actor }: Addressee, publicUrl: string): ProgressLine[] {
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

/** What was written down several times is one line; where that has no room, none of them was told. */
function digestLines(
  material: DigestMaterial,
  lines: CheckedLine[],
  { recipient }: Addressee,
  publicUrl: string,
): { told: DigestLine[]; withoutRoom: ReadonlySet<string> } {
  const today = localDateOf(material.now, recipient.timeZone);
  const shown = lines.map((line) => ({
    ...line.reminder,
    activityId: line.reminder.subjectId,
    postTitle: {},
    days: line.days,
    content: line.subject
      ? subjectLine(line, line.subject, { language: recipient.language, today, publicUrl })
      : reportLine(line, material.report(line.reminder.subjectId), publicUrl),
  }));
  const [mail] = mergeLines(shown);
  const merged = (mail?.lines ?? []).flatMap(({ content, ...line }) =>
    content ? [{ key: keyOf(line), content: { ...content, hasNoRoom: line.reason === 'no_room' } }] : [],
  );
  const told = withinRoom(merged.map(({ content }) => content));
  const named = new Set(merged.filter((_, place) => !told[place]!.hasNoRoom).map(({ key }) => key));
  const withoutRoom = shown.filter((line) => !named.has(keyOf(line))).map(({ id }) => id);
  return { told, withoutRoom: new Set(withoutRoom) };
}

function subjectLine(
  line: CheckedLine,
  subject: FoundSubject,
  { language, today, publicUrl }: { language: Language; today: LocalDate; publicUrl: string },
): DigestLine {
  const { reminder, rung, days } = line;
  const vacantPost = vacantPostOf(line, language);
  const { subjectType, reference, dueOn } = subject;
  const url = subjectUrl(subject, publicUrl);
  const { titles } = subject;
  const title = openTitle(titles ? { ...subject, title: inLanguage(titles, language) } : subject);
  return {
    rule: reminder.rule,
    rung,
    kind: subjectType,
    reference,
    title,
    vacantPost,
    dueOn,
    days,
    bound: reminder.rule === rung ? boundOf(line, subject.policy) : null,
    planEndedOn: subject.planEndsOn && subject.planEndsOn < today ? subject.planEndsOn : null,
    counts: null,
    cause: title === null ? null : causeOf(line, subject),
    hasLetter: rung === 'coordinator_after_30' && isForLetters(subject),
    planReference: subject.planReference,
    url,
  };
}

/** An escalation names the cause that was declared, or says that none was; nothing else does. */
function causeOf({ rung }: CheckedLine, subject: FoundSubject): DigestLine['cause'] {
  if (!isToldOnce(rung) || subject.activityId === null) return null;
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

function reportLine(
  { reminder, rung, days }: CheckedLine,
  report: ReportPlace | undefined,
  publicUrl: string,
): DigestLine | undefined {
  if (!report || reminder.rule !== 'benchmark_progress') return undefined;
  return {
    rule: reminder.rule,
    rung,
    kind: 'report',
    reference: report.setReference,
    title: null,
    vacantPost: null,
    dueOn: report.reportDueOn,
    days,
    counts: reminder.particulars as DigestLine['counts'],
    url: `${publicUrl}/benchmark-reports/${report.reportId}`,
  };
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
  const plan = `${publicUrl}/plans/${encodeURIComponent(planReference)}`;
  if (subjectType === 'return') return `${plan}/returns`;
  if (isDeadline(subjectType)) return `${plan}/deadlines`;
  return cardUrl(publicUrl, planReference, reference);
}

/** What stands on the plan's page of deadlines, and on no card. */
function isDeadline(subjectType: FoundSubject['subjectType']): boolean {
  return subjectType === 'committee_mandate' || subjectType === 'plan_end' || subjectType === 'council_step';
}

function cardUrl(publicUrl: string, planReference: string, reference: string): string {
  return `${publicUrl}/plans/${encodeURIComponent(planReference)}/board?card=${encodeURIComponent(reference)}`;
}
