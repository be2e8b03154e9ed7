import type { Language } from '@jalon/domain/language/text';
import { longStandingAfterDays as days } from '@jalon/domain/reminder/long-standing';
import type { ReminderRule } from '@jalon/domain/reminder/reminder';

/** What stands above lines that were in many mails before. Arabic and French are to be checked by native speakers. */
interface LongStandingWords {
  /** Below a heading that says what has lasted so long. */
  since: string;
  /** Below the heading of mandates and plans, which ended. */
  ended: string;
  /** Where no heading says it. */
  pending: string;
}

const LONG_STANDING_WORDS: Record<Language, LongStandingWords> = {
  en: {
    since: `For more than ${days} days`,
    ended: `More than ${days} days ago`,
    pending: `Pending for more than ${days} days`,
  },
  fr: {
    since: `Depuis plus de ${days} jours`,
    ended: `Il y a plus de ${days} jours`,
    pending: `En suspens depuis plus de ${days} jours`,
  },
  ar: {
    since: `منذ أكثر من ${days} يوماً`,
    ended: `منذ أكثر من ${days} يوماً`,
    pending: `معلّق منذ أكثر من ${days} يوماً`,
  },
};

/** The small heading within a group. */
export function longStandingHeading(
  { rule, ends }: { rule: ReminderRule; ends: boolean },
  language: Language,
): string {
  const words = LONG_STANDING_WORDS[language];
  if (rule === 'post_vacant' || rule === 'return_due') return words.pending;
  return ends ? words.ended : words.since;
}

/** All of it in one word, where no group is named. */
export function pendingHeading(language: Language): string {
  return LONG_STANDING_WORDS[language].pending;
}
