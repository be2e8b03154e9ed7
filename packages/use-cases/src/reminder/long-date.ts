import type { Language } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';

/** Digits stay western in Arabic, so that dates read the same in every mail and letter. */
const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-u-nu-latn' };

/** A date in words: `15 April 2026`. */
export function longDate(date: LocalDate, language: Language): string {
  const words = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}
