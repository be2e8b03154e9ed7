import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { DocumentLanguage } from './document-language.ts';

/** Written out here and not by Intl, whose words may change with the runtime and would change the bytes. */
const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
} as const satisfies Record<DocumentLanguage, string[]>;

/** `15 April 2026`, `1er avril 2026`, with spaces that do not break. */
export function longDate(date: LocalDate, language: DocumentLanguage): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = MONTHS[language][(month ?? 0) - 1];
  if (!year || !name || !day) throw new RangeError(`Not a date: "${date}"`);
  const dayWords = language === 'fr' && day === 1 ? '1er' : String(day);
  return `${dayWords}\u00a0${name}\u00a0${year}`;
}
