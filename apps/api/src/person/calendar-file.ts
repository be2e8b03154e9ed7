import type { CalendarEntry } from '@jalon/database/person/calendar.query';
import type { Language } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import ical from 'ical-generator';
import { CALENDAR_NAME, CALENDAR_WORDS } from './calendar-words.ts';

const refreshSeconds = 6 * 3_600;
/** A title is a line among others. */
const mostTitleLetters = 140;

/**
 * The days as an iCalendar file (RFC 5545), each a whole day without an hour, which no zone can move. An entry
 * keeps its UID for ever, so that a due date that moves moves in the reader's calendar too. `today` is the only
 * instant in the file: the same days give the same bytes within a day.
 */
export function calendarFile(
  entries: CalendarEntry[],
  { language, publicUrl, today }: { language: Language; publicUrl: string; today: LocalDate },
): string {
  const calendar = ical({
    name: CALENDAR_NAME[language],
    prodId: { company: 'Jalon', product: 'Jalon', language: language.toUpperCase() },
    ttl: refreshSeconds,
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.kind}-${entry.id}@jalon`,
      stamp: startOf(today),
      start: startOf(entry.on),
      allDay: true,
      summary: summaryOf(entry, language),
      url: urlOf(entry, publicUrl),
    });
  }
  return calendar.toString();
}

function startOf(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function summaryOf({ kind, reference, title }: CalendarEntry, language: Language): string {
  return CALENDAR_WORDS[kind][language]
    .replace('{reference}', () => onOneLine(reference))
    .replace('{title}', () => onOneLine(title ?? ''))
    .trim();
}

/** Without what ends a line, or turns the order of its letters around; the library escapes the rest. */
function onOneLine(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > mostTitleLetters ? `${letters.slice(0, mostTitleLetters).join('')}…` : line;
}

function urlOf(
  { kind, planReference, activityReference, benchmarkSetId }: CalendarEntry,
  publicUrl: string,
): string {
  if (kind === 'report') return `${publicUrl}/benchmarks/${benchmarkSetId}`;
  const plan = `${publicUrl}/plans/${encodeURIComponent(planReference ?? '')}`;
  if (kind === 'cycle') return `${plan}/returns`;
  return `${plan}/board?card=${encodeURIComponent(activityReference ?? '')}`;
}
