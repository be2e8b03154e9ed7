import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../mission/local-date.ts';
import { quarterlyCycles, quarterOf } from './cycle-calendar.ts';
import { cycleStateOn } from './cycle-turns.ts';

describe('quarterly cycles', () => {
  it('have label, period, open, due and close dates', () => {
    const [first, second] = quarterlyCycles({ startsOn: '2026-01-01', endsOn: '2026-12-31' });
    expect(first).toEqual({
      label: '2026-Q1',
      startsOn: '2026-01-01',
      endsOn: '2026-03-31',
      opensOn: '2026-01-01',
      dueOn: '2026-04-10',
      closesOn: '2026-04-15',
    });
    expect(second).toMatchObject({ label: '2026-Q2', opensOn: '2026-04-15', closesOn: '2026-07-15' });
  });

  it('begin and end with the period, within a quarter too', () => {
    const cycles = quarterlyCycles({ startsOn: '2021-02-10', endsOn: '2021-08-20' });
    expect(cycles.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2021-02-10', '2021-03-31'],
      ['2021-04-01', '2021-06-30'],
      ['2021-07-01', '2021-08-20'],
    ]);
  });

  it('there are none in a period that ends before it starts, and not endless ones in a typing error', () => {
    expect(quarterlyCycles({ startsOn: '2026-02-01', endsOn: '2026-01-31' })).toEqual([]);
    expect(quarterlyCycles({ startsOn: '0002-01-01', endsOn: '9999-12-31' }).length).toBe(400);
  });

  it('property: they cover the period without a gap, and exactly one is open on each of its days', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2020-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1_500 }), fc.nat(1_500), (startsOn, length, offset) => {
        const endsOn = addDays(startsOn, length);
        const cycles = quarterlyCycles({ startsOn, endsOn });
        expect(cycles[0]!.startsOn).toBe(startsOn);
        expect(cycles.at(-1)!.endsOn).toBe(endsOn);
        for (const [index, cycle] of cycles.entries()) {
          if (index > 0) expect(cycle.startsOn).toBe(addDays(cycles[index - 1]!.endsOn, 1));
          expect(cycle.opensOn <= cycle.dueOn && cycle.dueOn <= cycle.closesOn).toBe(true);
        }
        const date = addDays(startsOn, offset % (length + 1));
        const open = cycles.filter((cycle) => cycleStateOn({ ...cycle, state: 'planned' }, date) === 'open');
        expect(open).toHaveLength(1);
      }),
    );
  });
});

it('a quarter knows its leap day and its year’s end', () => {
  expect(quarterOf('2028-02-29')).toEqual({ label: '2028-Q1', startsOn: '2028-01-01', endsOn: '2028-03-31' });
  expect(quarterOf('2026-12-31')).toEqual({ label: '2026-Q4', startsOn: '2026-10-01', endsOn: '2026-12-31' });
});
