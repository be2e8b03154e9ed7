import type { CalendarEntry } from '@jalon/database/person/calendar.query';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const entry: CalendarEntry = {
  kind: 'activity',
  id: 'a1',
  on: '2026-04-15',
  reference: 'MLI-2022-P3-C2-A4',
  title: 'Train the judges',
  planReference: 'MLI-2022',
  activityReference: 'MLI-2022-P3-C2-A4',
  benchmarkSetId: null,
};
const as = { language: 'en', publicUrl: 'https://jalon.example.org', today: '2026-04-01' } as const;
/** The lines that a program reads: those that were folded are one again. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const fileOf = (changes: Partial<CalendarEntry>) => linesOf(calendarFile([{ ...entry, ...changes }], as));

describe('a day in a calendar', () => {
  it('is a whole day without an hour, and the same entry wherever its date moves', () => {
    expect(fileOf({})).toEqual(
      expect.arrayContaining([
        'UID:activity-a1@jalon',
        'DTSTART;VALUE=DATE:20260415',
        'SUMMARY:Due: MLI-2022-P3-C2-A4 Train the judges',
        'URL;VALUE=URI:https://jalon.example.org/plans/MLI-2022/board?card=MLI-2022-P3-C2-A4',
      ]),
    );
    expect(fileOf({ on: '2026-05-01' })).toContain('UID:activity-a1@jalon');
  });

  it('is called by its reference alone where it has no title', () => {
    expect(fileOf({ title: null })).toContain('SUMMARY:Due: MLI-2022-P3-C2-A4');
  });

  it('takes no line, property or entry out of a title', () => {
    const evil =
      'x\r\nEND:VEVENT\rATTENDEE:mailto:a@evil.example\nURL:https://evil.example\u2028\u0085\u202eb; c, d\\n';
    const lines = fileOf({ title: evil });
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines.filter((line) => /^(ATTENDEE|URL:https:\/\/evil)/.test(line))).toEqual([]);
    const summary = lines.find((line) => line.startsWith('SUMMARY'));
    expect(summary).toBe(
      'SUMMARY:Due: MLI-2022-P3-C2-A4 x END:VEVENT ATTENDEE:mailto:a@evil.example URL:https://evil.example b\\; c\\, d\\\\n',
    );
  });

  it('does not fill in what a title looks like', () => {
    expect(fileOf({ title: '$& {reference} $1' })).toContain(
      'SUMMARY:Due: MLI-2022-P3-C2-A4 $& {reference} $1',
    );
  });

  it('has lines of at most 75 octets, in Arabic too, and ends each with CRLF', () => {
    const title = 'تدريب أفراد القوات المسلحة على منع العنف الجنسي المتصل بالنزاعات '.repeat(4);
    const file = calendarFile([{ ...entry, title }], { ...as, language: 'ar' });
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(linesOf(file).find((line) => line.startsWith('SUMMARY'))).toMatch(/^SUMMARY:الأجل: .*…$/);
  });
});

it('the same days give the same bytes', () => {
  expect(calendarFile([entry], as)).toBe(calendarFile([entry], as));
});
