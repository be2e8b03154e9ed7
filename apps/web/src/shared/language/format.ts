import type { Language, Text } from '@jalon/domain/language/text';
import { inLanguage } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { currentLanguage } from './language-store.ts';

/** Arabic with European digits, as the mission's documents are written. */
const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** Things in a row, with the comma of the reader's script. */
export function inARow(things: readonly string[]): string {
  return things.join(currentLanguage() === 'ar' ? '، ' : ', ');
}

/** `31 Mar`: a date of the present year or where the year is said elsewhere. */
export function formatDay(date: LocalDate): string {
  return written(dateFormat('day', { day: 'numeric', month: 'short', timeZone: 'UTC' }), date);
}

/** `31 Mar 2026`. */
export function formatDate(date: LocalDate): string {
  return written(
    dateFormat('date', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
    date,
  );
}

/** `31 March 2026`. */
export function formatLongDate(date: LocalDate): string {
  return written(
    dateFormat('long', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    date,
  );
}

/** `January 2021`. */
export function formatMonth(date: LocalDate): string {
  return dateFormat('month', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(utc(date));
}

/** `1 Mar 2026, 16:20`, of an instant, in this zone (the mission's where it is known, else the device's). */
export function formatInstant(instant: string, timeZone?: string): string {
  return dateFormat(`instant ${timeZone ?? ''}`, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone ? { timeZone } : {}),
  }).format(new Date(instant));
}

/** `16:20`, of an instant on this device's clock. */
export function formatTime(instant: string | Date): string {
  return dateFormat('time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}

/** `340 kB`, `2.4 MB`: a size as file managers write it. */
export function formatBytes(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(locales[currentLanguage()], {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(Math.max(bytes / (isLarge ? 1_000_000 : 1_000), 1));
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(locales[currentLanguage()]).format(value);
}

/** A name or title that the server keeps in several languages, in the language of the screen. */
export function localText(text: Text): string {
  return inLanguage(text, currentLanguage());
}

/** What a person typed with Arabic-Indic or Persian digits, with European ones: dates and numbers are sent so. */
export function europeanDigits(typed: string): string {
  return typed
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** French writes the first of a month as an ordinal, which Intl does not. */
function written(format: Intl.DateTimeFormat, date: LocalDate): string {
  const words = format.format(utc(date));
  return currentLanguage() === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

function utc(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function dateFormat(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${currentLanguage()} ${name}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[currentLanguage()], options);
  formats.set(key, made);
  return made;
}
