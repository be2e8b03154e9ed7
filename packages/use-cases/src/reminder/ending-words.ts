import type { Language } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { ReminderRule } from '@jalon/domain/reminder/reminder';
import { arabicDays } from './arabic-days.ts';
import { longDate } from './long-date.ts';

type EndingRule =
  | 'due_next_working_day'
  | 'due_within_7'
  | 'due_within_30'
  | 'overdue'
  | 'co_lead_after_14'
  | 'coordinator_after_30';

/** What a mail says of a mandate or a plan: it ends, and has ended; nobody owes it on a date. */
interface EndingWords {
  ends(date: string): string;
  ended(date: string): string;
  daysAgo(days: number): string;
  /** On a line whose plan has ended. */
  planEnded(date: string): string;
  /** Above such lines; with the number of days of the plan's policy where one decides. */
  heading: Record<EndingRule, (days: number) => string>;
}

/** Arabic and French are to be checked by native speakers. */
const ENDING_WORDS: Record<Language, EndingWords> = {
  en: {
    ends: (date) => `ends on ${date}`,
    ended: (date) => `ended on ${date}`,
    daysAgo: (days) => `${inDays(days)} ago`,
    planEnded: (date) => `the plan ended on ${date}`,
    heading: {
      due_next_working_day: () => 'Ends next',
      due_within_7: (days) => `Ends within ${inDays(days)}`,
      due_within_30: (days) => `Ends within ${inDays(days)}`,
      overdue: () => 'Ended',
      co_lead_after_14: (days) => `Ended ${inDays(days)} ago or more, in your pillars`,
      coordinator_after_30: (days) => `Ended ${inDays(days)} ago or more`,
    },
  },
  fr: {
    ends: (date) => `prend fin le ${date}`,
    ended: (date) => `a pris fin le ${date}`,
    daysAgo: (days) => `il y a ${enJours(days)}`,
    planEnded: (date) => `le plan a pris fin le ${date}`,
    heading: {
      due_next_working_day: () => 'Prend fin prochainement',
      due_within_7: (days) => `Prend fin d’ici à ${enJours(days)}`,
      due_within_30: (days) => `Prend fin d’ici à ${enJours(days)}`,
      overdue: () => 'A pris fin',
      co_lead_after_14: (days) => `A pris fin il y a ${enJours(days)} ou plus, dans vos axes`,
      coordinator_after_30: (days) => `A pris fin il y a ${enJours(days)} ou plus`,
    },
  },
  ar: {
    ends: (date) => `تاريخ الانتهاء ${date}`,
    ended: (date) => `تاريخ الانتهاء ${date}`,
    daysAgo: (days) => `انقضى منذ ${arabicDays(days)}`,
    planEnded: (date) => `انتهت الخطة في ${date}`,
    heading: {
      due_next_working_day: () => 'ينتهي قريباً',
      due_within_7: (days) => `ينتهي خلال ${arabicDays(days)}`,
      due_within_30: (days) => `ينتهي خلال ${arabicDays(days)}`,
      overdue: () => 'انتهى',
      co_lead_after_14: (days) => `انتهى منذ ${arabicDays(days)} أو أكثر في محاوركم`,
      coordinator_after_30: (days) => `انتهى منذ ${arabicDays(days)} أو أكثر`,
    },
  },
};

/** The days by which a line stands where no policy is at hand. */
const usual: Partial<Record<EndingRule, number>> = {
  due_within_7: 7,
  due_within_30: 30,
  co_lead_after_14: 14,
  coordinator_after_30: 30,
};

/** Where it lies ahead `ahead` says in how many days. */
export function endingWords(
  of: { date: string; days: number; ahead: string },
  language: Language,
): [string, string] {
  const words = ENDING_WORDS[language];
  return of.days < 0 ? [words.ended(of.date), words.daysAgo(-of.days)] : [words.ends(of.date), of.ahead];
}

/** What a line says of its plan, where that has ended. */
export function planEndedWords(endedOn: LocalDate, language: Language): string {
  return ENDING_WORDS[language].planEnded(longDate(endedOn, language));
}

/** What stands above mandates and plans; undefined for a rule that has no words of its own for them. */
export function endingHeading(
  rule: ReminderRule,
  bound: number | null,
  language: Language,
): string | undefined {
  const headings = ENDING_WORDS[language].heading;
  if (!(rule in headings)) return undefined;
  const own = rule as EndingRule;
  return headings[own](bound ?? usual[own] ?? 0);
}

function inDays(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

function enJours(days: number): string {
  return `${days} ${days === 1 ? 'jour' : 'jours'}`;
}
