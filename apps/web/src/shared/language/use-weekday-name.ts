import { useLanguage } from './language-store.ts';

/** 1 is Monday, as in ISO 8601. The name is the reader's own, from the browser. */
export function useWeekdayName(): (weekday: number) => string {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return (weekday) => format.format(Date.UTC(2024, 0, weekday));
}
