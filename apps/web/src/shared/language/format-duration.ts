import { currentLanguage } from './language-store.ts';

const minute = 60;
const hour = 3_600;
const day = 86_400;

const locales = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' };

/** `40 seconds`, `7 minutes`, `3 hours`, `12 days`: whole ones of the unit in which people say it. */
export function formatDuration(seconds: number, language = currentLanguage()): string {
  const [unit, size] = unitOf(seconds);
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(Math.floor(seconds / size));
}

/** `7 minutes ago`. */
export function formatAgo(seconds: number, language = currentLanguage()): string {
  const [unit, size] = unitOf(seconds);
  return new Intl.RelativeTimeFormat(locales[language]).format(-Math.floor(seconds / size), unit);
}

/** The next unit begins at two of it: 100 minutes says more than 1 hour. */
function unitOf(seconds: number): [unit: 'second' | 'minute' | 'hour' | 'day', size: number] {
  if (seconds < 2 * minute) return ['second', 1];
  if (seconds < 2 * hour) return ['minute', minute];
  return seconds < 2 * day ? ['hour', hour] : ['day', day];
}
