import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../mission/local-date.ts';
import { endTenure } from './end-tenure.ts';
import { countsOn, type Term } from './tenure.ts';

const today = '2026-06-10';
const open: Term = { startsOn: '2026-01-01', endsOn: null };
const answer = (term: Term, lastDay?: string) => {
  const decision = endTenure(term, lastDay, today);
  return decision.allowed ? decision.value : decision.refusal.code;
};

describe('ending a tenure', () => {
  it('now ends its rights at once, whenever it began', () => {
    const terms = fc.record({
      startsOn: fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days)),
      length: fc.option(fc.integer({ min: 0, max: 800 })),
    });
    fc.assert(
      fc.property(terms, ({ startsOn, length }) => {
        const term = { startsOn, endsOn: length === null ? null : addDays(startsOn, length) };
        const decision = endTenure(term, undefined, today);
        if (!decision.allowed) return term.endsOn !== null && term.endsOn < today;
        const ended = { startsOn, endsOn: decision.value };
        // It counts neither today nor later, and the row stays one that the database takes.
        return (
          [0, 1, 30, 500].every((days) => !countsOn(ended, addDays(today, days))) &&
          ended.endsOn >= addDays(startsOn, -1)
        );
      }),
    );
  });

  it('on a later day keeps its rights through that day', () => {
    expect(answer(open, '2026-06-10')).toBe('2026-06-10');
    expect(answer(open, '2026-06-30')).toBe('2026-06-30');
  });

  it('is refused for a past day, a second time, and for a longer time', () => {
    expect(answer(open, '2026-06-09')).toBe('date-in-the-past');
    expect(answer({ ...open, endsOn: '2026-06-09' })).toBe('tenure-is-over');
    expect(answer({ startsOn: '2026-06-20', endsOn: '2026-06-19' })).toBe('tenure-is-over');
    expect(answer({ ...open, endsOn: '2026-06-20' }, '2026-06-21')).toBe('tenure-ends-earlier');
    expect(answer({ startsOn: '2026-07-01', endsOn: null }, '2026-06-30')).toBe('ends-before-it-starts');
  });
});
