import type { Language } from '@jalon/domain/language/text';
import { answerTargetDays, correctionTargetDays } from '@jalon/domain/reminder/reminder-ladder';
import type { DigestContent, DigestLine } from './digest-content.ts';
import { DIGEST_SUBJECT_WORDS, type DueKind } from './digest-subject-words.ts';
import { DIGEST_WORDS } from './digest-words.ts';
import { endingHeading, endingWords, planEndedWords } from './ending-words.ts';
import { longDate } from './long-date.ts';
import { pendingHeading } from './long-standing-words.ts';
import { groupsOf, isEnding, shownGroups } from './shown-groups.ts';

const targets: Partial<Record<DigestLine['rule'], number>> = {
  waits_for_answer: answerTargetDays,
  waits_for_correction: correctionTargetDays,
  waits_for_reply: correctionTargetDays,
};

/** What stands first in a line. A confidential activity has no title here. */
export function titleWords(line: DigestLine, language: Language): string {
  const words = DIGEST_WORDS[language];
  if (line.kind === 'report') {
    return words.benchmarkReport({ reference: line.reference, due: longDate(line.dueOn, language) });
  }
  if (line.title === null) return words.confidential;
  const title = apart(line.title, language);
  switch (line.kind) {
    case 'council_date':
      return words.councilDate;
    case 'council_step':
      return words.councilStep(title);
    case 'committee_mandate':
      return words.mandate(title);
    case 'plan_end':
      return words.planEnd(title);
    case 'return':
      return words.returns;
    case 'milestone':
      return words.milestone(title);
    case 'activity':
      return line.title;
  }
}

/** Between the signs that isolate it: within a line from right to left, what is written otherwise keeps its order. */
export function apart(words: string, language: Language): string {
  return language === 'ar' ? `\u2068${words}\u2069` : words;
}

/** What follows: the date and the days, how long it has waited, or what changed in counts. */
export function detailWords(line: DigestLine, content: DigestContent): string {
  const words = DIGEST_WORDS[content.language];
  if (line.counts) return words.benchmark(line.counts);
  const waits = line.rung.startsWith('waits_for_');
  const time = waits
    ? words.waitsSince({ days: line.days, target: targets[line.rung] ?? null })
    : dateWords(line, content.language).join(content.language === 'ar' ? '، ' : ', ');
  return [
    time,
    ...remarkWords(line, content.language),
    ...causeWords(line, content.language),
    ...(line.hasLetter ? [words.letterReady] : []),
  ].join(' · ');
}

/** What a line says besides its days, and often has in common with others: a vacant post, a plan that has ended. */
export function remarkWords({ vacantPost, planEndedOn }: DigestLine, language: Language): string[] {
  return [
    ...(vacantPost === null ? [] : [DIGEST_WORDS[language].vacant(apart(vacantPost, language))]),
    ...(planEndedOn ? [planEndedWords(planEndedOn, language)] : []),
  ];
}

function dateWords(line: DigestLine, language: Language): [string, string] {
  const words = DIGEST_WORDS[language];
  const { days } = line;
  const date = longDate(line.dueOn, language);
  if (isEnding(line)) return endingWords({ date, days, ahead: words.inDays(days) }, language);
  return [words.due(date), days < 0 ? words.daysPast(-days) : words.inDays(days)];
}

/** The cause by its name in a closed list; what anybody wrote about it stays on the card. */
function causeWords({ cause }: DigestLine, language: Language): string[] {
  const words = DIGEST_WORDS[language];
  if (!cause) return [];
  return [cause === 'none' ? words.noCauseDeclared : words.causeDeclared(words.cause[cause])];
}

/** What stands above a group; where a number of days decides, the one of the plan's policy. */
export function headingWords(
  { rule, bound, ends }: { rule: DigestLine['rule']; bound: number | null; ends: boolean },
  language: Language,
): string {
  const ending = ends ? endingHeading(rule, bound, language) : undefined;
  if (ending !== undefined) return ending;
  const words = DIGEST_WORDS[language];
  const counted = rule in words.counted ? words.counted[rule as keyof typeof words.counted] : undefined;
  return bound !== null && counted ? counted(bound) : words.heading[rule];
}

/** What a mail program shows beside the subject: progress, what is new under its headings, what has lasted, and the rest. */
export function glanceWords({ lines, progress, moreProgress, language }: DigestContent): string {
  const words = DIGEST_WORDS[language];
  const groups = shownGroups(lines);
  const more = lines.filter(({ hasNoRoom }) => hasNoRoom).length;
  const counts = [
    { heading: words.progress, count: progress.length + moreProgress },
    ...groups.map((group) => ({ heading: headingWords(group, language), count: group.lines.length })),
    {
      heading: pendingHeading(language),
      count: groups.flatMap(({ longStandingShown }) => longStandingShown).length,
    },
  ];
  const named = words.glance(counts.filter(({ count }) => count > 0));
  return more > 0 ? `${named} · ${words.more(more)}` : named;
}

/** The mail's subject: counts only, of what it names and of what found no room; nothing of what anybody wrote. */
export function subjectWords({ lines, language }: DigestContent): string {
  const words = DIGEST_SUBJECT_WORDS[language];
  const own = lines.filter(({ kind, hasNoRoom }) => kind !== 'report' && !hasNoRoom);
  if (own.length === 0) return words.benchmark;
  const more = lines.filter(({ hasNoRoom }) => hasNoRoom).length;
  return `${namedWords(own, language)}${more > 0 ? words.more(more) : ''}`;
}

function namedWords(own: DigestLine[], language: Language): string {
  const words = DIGEST_SUBJECT_WORDS[language];
  const [first] = own;
  if (own.every(({ rule, dueOn }) => rule === 'due_next_working_day' && dueOn === first!.dueOn)) {
    return words.dueNext[dueKindOf(own)]({ lines: own.length, on: longDate(first!.dueOn, language) });
  }
  const fresh = groupsOf(own).flatMap((group) => group.lines);
  const overdue = fresh.filter(
    (line) => !line.rung.startsWith('waits_for_') && line.days < 0 && !isEnding(line),
  );
  return words.digest({
    fresh: fresh.length,
    overdue: overdue.length,
    old: own.length - fresh.length,
  });
}

/** What the lines of a short mail have in common. */
function dueKindOf(lines: DigestLine[]): DueKind {
  if (lines.every(isEnding)) return 'ending';
  const [first] = lines;
  const kind = lines.every((line) => line.kind === first?.kind) ? first?.kind : undefined;
  return kind === 'activity' || kind === 'milestone' || kind === 'return' ? kind : 'other';
}
