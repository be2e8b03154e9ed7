import type { Language } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';

/** Digits stay western in Arabic, so that dates read the same in every mail and letter. */
const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-u-nu-latn' };

/** Making one costs a hundred times what using it does, and a mail has a date in every line. */
const formats = new Map<Language, Intl.DateTimeFormat>();

/** A date in words: `15 April 2026`. */
export function longDate(date: LocalDate, language: Language): string {
  const words = formatOf(language).format(new Date(`${date}T00:00:00Z`));
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

function formatOf(language: Language): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(language, made);
  return made;
}
