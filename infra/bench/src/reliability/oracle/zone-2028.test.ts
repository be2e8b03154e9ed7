import { describe, expect, test } from 'vitest';
import { firstInstantOf, localDateAt, ZONES } from './zone-2028.ts';

const instantOf = (date: string, time: string, zone: keyof typeof ZONES) =>
  new Date(firstInstantOf(date, time, ZONES[zone])).toISOString();

describe('the hours of 2028', () => {
  test('are one hour of Greenwich earlier in summer', () => {
    expect(instantOf('2028-03-24', '08:00', 'paris')).toBe('2028-03-24T07:00:00.000Z');
    expect(instantOf('2028-03-28', '08:00', 'paris')).toBe('2028-03-28T06:00:00.000Z');
    expect(instantOf('2028-11-03', '08:00', 'newYork')).toBe('2028-11-03T12:00:00.000Z');
    expect(instantOf('2028-11-06', '08:00', 'newYork')).toBe('2028-11-06T13:00:00.000Z');
    expect(instantOf('2028-07-01', '08:00', 'bamako')).toBe('2028-07-01T08:00:00.000Z');
  });

  test('that no clock shows begin when the clocks have jumped over them', () => {
    expect(instantOf('2028-03-26', '00:30', 'beirut')).toBe('2028-03-25T22:00:00.000Z');
  });

  test('that come twice count the first time', () => {
    expect(instantOf('2028-04-02', '01:45', 'lordHowe')).toBe('2028-04-01T14:45:00.000Z');
    expect(instantOf('2028-04-02', '02:00', 'lordHowe')).toBe('2028-04-01T15:30:00.000Z');
  });

  test('agree with what this machine knows of the zones, around every change', () => {
    for (const zone of Object.values(ZONES)) {
      const clock = new Intl.DateTimeFormat('en-CA', { timeZone: zone.name, dateStyle: 'short' });
      const changes = zone.changes.map(({ at }) => Date.parse(at));
      for (const middleMs of [Date.parse('2028-02-29T12:00:00Z'), ...changes]) {
        for (let hours = -30; hours <= 30; hours += 0.5) {
          const atMs = middleMs + hours * 3_600_000;
          expect(localDateAt(atMs, zone)).toBe(clock.format(atMs));
        }
      }
    }
  });
});
