import type { CalendarEntry } from '@jalon/database/person/calendar.query';
import { oneLine } from '@jalon/domain/language/one-line';
import type { Language } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import ical, { ICalEventTransparency } from 'ical-generator';
import { CALENDAR_NAME, CALENDAR_WORDS } from './calendar-words.ts';

const refreshSeconds = 6 * 3_600;
/** A title is a line among others. */
const mostTitleLetters = 140;
/** For what the register keeps no history of: programs ask for some instant, and the same one every time. */
const sinceEver = '2020-01-01T00:00:00.000Z';

/**
 * The days as an iCalendar file (RFC 5545), each a whole day without an hour, which no zone can move. An entry
 * keeps its UID for ever, so that a due date that moves moves in the reader's calendar too; its sequence says how
 * often it has, and its stamp when it last changed. No instant of the making is in the file: the same days give the
 * same bytes.
 */
export function calendarFile(
  entries: CalendarEntry[],
  { language, publicUrl }: { language: Language; publicUrl: string },
): string {
  const calendar = ical({
    name: CALENDAR_NAME[language],
    prodId: { company: 'Jalon', product: 'Jalon', language: language.toUpperCase() },
    ttl: refreshSeconds,
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.kind}-${entry.id}@jalon`,
      stamp: new Date(entry.changedAt ?? sinceEver),
      ...(entry.changedAt && { lastModified: new Date(entry.changedAt) }),
      sequence: entry.sequence,
      // A due date makes nobody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
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
    .replace('{reference}', () => oneLine(reference, mostTitleLetters))
    .replace('{title}', () => oneLine(title ?? '', mostTitleLetters))
    .trim();
}

function urlOf(
  { kind, planReference, activityReference, benchmarkSetId }: CalendarEntry,
  publicUrl: string,
): string {
  if (kind === 'report' || planReference === null) return `${publicUrl}/benchmarks/${benchmarkSetId}`;
  const plan = `${publicUrl}/plans/${encodeURIComponent(planReference)}`;
  if (kind === 'cycle') return `${plan}/returns`;
  if (activityReference === null) return `${plan}/deadlines`;
  return `${plan}/board?card=${encodeURIComponent(activityReference)}`;
}
