import type { CalendarEntry } from '@jalon/database/person/calendar.query';
import ICAL from 'ical.js';
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
  sequence: 0,
  changedAt: '2026-02-03T09:00:00.000Z',
};
const as = { language: 'en', publicUrl: 'https://jalon.example.org' } as const;
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

describe('another reader of calendars', () => {
  const read = (...entries: CalendarEntry[]) => {
    const calendar = new ICAL.Component(ICAL.parse(calendarFile(entries, { ...as, language: 'ar' })));
    return new Map(
      calendar
        .getAllSubcomponents('vevent')
        .map((event) => [new ICAL.Event(event).uid, new ICAL.Event(event)] as const),
    );
  };

  it('reads the title, with its commas and its Arabic, as it was typed', () => {
    const title = 'تدريب القضاة; المدّعين, و"غيرهم" \\ تنسيق\u200f (2026) '.repeat(2).trim();
    const event = read({ ...entry, title }).get('activity-a1@jalon')!;
    expect(event.summary).toBe(`الأجل: MLI-2022-P3-C2-A4 ${title}`);
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-04-15');
  });

  it('finds a date that moved under the same UID, with a higher sequence and a later stamp', () => {
    const before = read(entry, { ...entry, id: 'b2', on: '2026-07-01' });
    const moved = { ...entry, on: '2026-09-30', sequence: 1, changedAt: '2026-03-03T10:00:00.000Z' };
    const after = read(moved, { ...entry, id: 'b2', on: '2026-07-01' });
    expect([...after.keys()]).toEqual([...before.keys()]);
    const [one, other] = [before.get('activity-a1@jalon')!, after.get('activity-a1@jalon')!];
    expect([one.startDate.toString(), other.startDate.toString()]).toEqual(['2026-04-15', '2026-09-30']);
    expect(other.sequence).toBeGreaterThan(one.sequence);
    const stampOf = (event: ICAL.Event) => String(event.component.getFirstPropertyValue('dtstamp'));
    expect(stampOf(other) > stampOf(one)).toBe(true);
    expect(String(other.component.getFirstPropertyValue('last-modified'))).toBe('2026-03-03T10:00:00Z');
    expect(after.get('activity-b2@jalon')!.component.toString()).toBe(
      before.get('activity-b2@jalon')!.component.toString(),
    );
  });

  it('is given every kind of day, each with a link and without making anybody busy', () => {
    const kinds = [
      'activity',
      'milestone',
      'cycle',
      'mandate',
      'plan_end',
      'council_step',
      'report',
    ] as const;
    const isOfCouncil = (kind: CalendarEntry['kind']) => kind === 'report' || kind === 'council_step';
    const events = read(
      ...kinds.map((kind) => ({
        ...entry,
        kind,
        activityReference: kind === 'activity' || kind === 'milestone' ? entry.activityReference : null,
        ...(isOfCouncil(kind) ? { planReference: null, benchmarkSetId: 's1' } : {}),
      })),
    );
    expect([...events.keys()]).toEqual(kinds.map((kind) => `${kind}-a1@jalon`));
    const urls = [...events.values()].map((event) => String(event.component.getFirstPropertyValue('url')));
    expect(urls.map((url) => url.replace(as.publicUrl, ''))).toEqual([
      '/plans/MLI-2022/board?card=MLI-2022-P3-C2-A4',
      '/plans/MLI-2022/board?card=MLI-2022-P3-C2-A4',
      '/plans/MLI-2022/returns',
      '/plans/MLI-2022/deadlines',
      '/plans/MLI-2022/deadlines',
      '/benchmarks/s1',
      '/benchmarks/s1',
    ]);
    for (const event of events.values())
      expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });
});

it('the same days give the same bytes', () => {
  expect(calendarFile([entry], as)).toBe(calendarFile([entry], as));
});
