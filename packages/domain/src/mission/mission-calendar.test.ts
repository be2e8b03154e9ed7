import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from './local-date.ts';
import {
  instantOf,
  isWorkingDay,
  localDateOf,
  nextWorkingDay,
  previousWorkingDay,
} from './mission-calendar.ts';

const weekend = { weekend: [6, 7], holidays: ['2026-05-01'] };

describe('the date of an instant', () => {
  it('is that of the mission, not that of UTC', () => {
    expect(localDateOf('2026-04-15T22:30:00.000Z', 'Africa/Juba')).toBe('2026-04-16');
    expect(localDateOf('2026-04-15T22:30:00.000Z', 'Africa/Bamako')).toBe('2026-04-15');
    expect(localDateOf('2026-04-15T02:30:00.000Z', 'America/Port-au-Prince')).toBe('2026-04-14');
  });

  it('names the zone that it does not know', () => {
    expect(() => localDateOf('2026-04-15T00:00:00Z', 'Africa/Atlantis')).toThrow(
      new RangeError('Unknown time zone: Africa/Atlantis'),
    );
    expect(() => instantOf('2026-04-15', '08:00', 'Nowhere')).toThrow(/Nowhere/);
  });
});

describe('the instant of a wall clock', () => {
  it('is 08:00 of the mission', () => {
    expect(instantOf('2026-04-13', '08:00', 'Africa/Juba')).toBe('2026-04-13T06:00:00.000Z');
    expect(instantOf('2026-04-13', '08:00', 'Africa/Bamako')).toBe('2026-04-13T08:00:00.000Z');
    expect(instantOf('2026-04-13', '08:00', 'Africa/Bangui')).toBe('2026-04-13T07:00:00.000Z');
  });

  it('is the first instant after the gap where clocks skip it', () => {
    expect(instantOf('2026-03-29', '02:30', 'Europe/Brussels')).toBe('2026-03-29T01:00:00.000Z');
    expect(instantOf('2026-03-08', '02:00', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
  });

  it('is the earlier one where clocks go back', () => {
    expect(instantOf('2026-10-25', '02:30', 'Europe/Brussels')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  it('begins a day whose midnight is skipped at the first minute it has', () => {
    expect(instantOf('2024-04-26', '00:00', 'Africa/Cairo')).toBe('2024-04-25T22:00:00.000Z');
    expect(localDateOf(instantOf('2024-04-26', '00:00', 'Africa/Cairo'), 'Africa/Cairo')).toBe('2024-04-26');
  });

  it('jumps over a whole day that a zone left out', () => {
    expect(localDateOf(instantOf('2011-12-30', '12:00', 'Pacific/Apia'), 'Pacific/Apia')).toBe('2011-12-31');
  });

  it('refuses dates and times that do not exist', () => {
    expect(() => instantOf('2026-02-30', '08:00', 'Africa/Juba')).toThrow(/2026-02-30/);
    expect(() => instantOf('2026-02-27', '24:00', 'Africa/Juba')).toThrow(/24:00/);
  });

  const zones = [
    'Africa/Juba',
    'Africa/Bamako',
    'Africa/Kinshasa',
    'Europe/Brussels',
    'America/New_York',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
    'Africa/Casablanca',
  ];
  const turningDays = [
    '2026-03-29',
    '2026-10-25',
    '2026-03-08',
    '2026-11-01',
    '2028-02-29',
    '2028-12-31',
    '2027-01-01',
  ];
  const dates = fc.oneof(
    fc.constantFrom(...turningDays),
    fc.integer({ min: 0, max: 5_000 }).map((days): LocalDate => addDays('2020-01-01', days)),
  );
  const times = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${`${hour}`.padStart(2, '0')}:${`${minute}`.padStart(2, '0')}`);

  it('property: its date is the date asked for, on every zone, turning day and leap day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), dates, times, (zone, date, time) => {
        expect(localDateOf(instantOf(date, time, zone), zone)).toBe(date);
      }),
    );
  });

  it('property: a later wall clock is never an earlier instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), dates, times, times, (zone, date, one, other) => {
        const [early, late] = [one, other].sort() as [string, string];
        return instantOf(date, early, zone) <= instantOf(date, late, zone);
      }),
    );
  });

  it('property: it is the first instant that shows the time: a minute before, the clock shows less', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), dates, times, (zone, date, time) => {
        const instant = instantOf(date, time, zone);
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'short',
        });
        const wanted = `${date} ${time}`;
        expect(shown.format(Date.parse(instant)) >= wanted).toBe(true);
        expect(shown.format(Date.parse(instant) - 60_000) < wanted).toBe(true);
      }),
    );
  });
});

describe('working days', () => {
  it('are neither weekend nor holiday', () => {
    expect(isWorkingDay('2026-04-30', weekend)).toBe(true);
    expect(isWorkingDay('2026-05-01', weekend)).toBe(false);
    expect(isWorkingDay('2026-05-02', weekend)).toBe(false);
    expect(isWorkingDay('2026-05-01', { weekend: [5], holidays: [] })).toBe(false);
  });

  it('the next one is the date itself if it is one', () => {
    expect(nextWorkingDay('2026-04-30', weekend)).toBe('2026-04-30');
    expect(nextWorkingDay('2026-05-01', weekend)).toBe('2026-05-04');
  });

  it('the previous one lies strictly before', () => {
    expect(previousWorkingDay('2026-05-04', weekend)).toBe('2026-04-30');
    expect(previousWorkingDay('2026-04-30', weekend)).toBe('2026-04-29');
  });

  it('a calendar without any is named as a mistake, not searched for ever', () => {
    expect(() => nextWorkingDay('2026-05-01', { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [] })).toThrow(
      /no working day/,
    );
  });
});
