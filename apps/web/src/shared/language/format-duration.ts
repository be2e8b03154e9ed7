import { currentLanguage } from './language-store.ts';

const minute = 60;
const hour = 3_600;
const day = 86_400;

/** `40 seconds`, `7 minutes`, `3 hours`, `12 days`: whole ones of the unit in which people say it. */
export function formatDuration(seconds: number): string {
  const [unit, size] = unitOf(seconds);
  const locale = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' }[currentLanguage()];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.floor(seconds / size),
  );
}

/** The next unit begins at two of it: 100 minutes says more than 1 hour. */
function unitOf(seconds: number): [unit: string, size: number] {
  if (seconds < 2 * minute) return ['second', 1];
  if (seconds < 2 * hour) return ['minute', minute];
  return seconds < 2 * day ? ['hour', hour] : ['day', day];
}
