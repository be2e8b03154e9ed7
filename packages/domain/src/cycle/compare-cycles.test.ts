import { describe, expect, it } from 'vitest';
import { type CardThen, compareCycles, fractionOf } from './compare-cycles.ts';

const card = (id: string, changes: Partial<CardThen> = {}): CardThen => ({
  id,
  standing: 'in_progress',
  dueOn: '2026-12-31',
  cause: null,
  ...changes,
});
const compare = (before: CardThen[], now: CardThen[]) =>
  compareCycles({ on: '2026-04-15', cards: before }, { on: '2026-07-15', cards: now });

describe('what moved', () => {
  it('names both columns, and says of a new card that it was not there', () => {
    const { moved } = compare(
      [card('a'), card('b'), card('c', { standing: 'completed' })],
      [card('a'), card('b', { standing: 'completed' }), card('c', { standing: 'discontinued' }), card('d')],
    );
    expect(moved).toEqual([
      { id: 'b', from: 'in_progress', to: 'completed' },
      { id: 'c', from: 'completed', to: 'discontinued' },
      { id: 'd', from: null, to: 'in_progress' },
    ]);
  });

  it('counts as verified since then what stands there now and did not', () => {
    const verified = { standing: 'verified' } as const;
    const { verifiedSince } = compare(
      [card('a', verified), card('b')],
      [card('a', verified), card('b', verified), card('c', verified)],
    );
    expect(verifiedSince).toEqual(['b', 'c']);
  });
});

describe('what slipped', () => {
  it('is a due date that moved to a later day, with the constraint’s cause', () => {
    const { slipped } = compare(
      [card('a', { dueOn: '2026-06-30' }), card('b', { dueOn: '2026-06-30' })],
      [
        card('a', { dueOn: '2026-09-30', cause: 'funding' }),
        card('b', { dueOn: '2026-06-01', standing: 'completed' }),
      ],
    );
    expect(slipped).toEqual([
      {
        id: 'a',
        slip: 'due_moved',
        dueBefore: '2026-06-30',
        dueOn: '2026-09-30',
        isPast: false,
        cause: 'funding',
      },
    ]);
  });

  it('is a due date that passed since then; the due day itself has not', () => {
    const slipsOf = (dueOn: string) => compare([card('a', { dueOn })], [card('a', { dueOn })]).slipped;
    expect(slipsOf('2026-04-14')).toEqual([]);
    expect(slipsOf('2026-04-15')).toMatchObject([{ slip: 'due_passed', isPast: true }]);
    expect(slipsOf('2026-07-14')).toMatchObject([{ slip: 'due_passed', isPast: true }]);
    expect(slipsOf('2026-07-15')).toEqual([]);
  });

  it('is not what was reported complete, or discontinued', () => {
    for (const standing of ['completed', 'verified', 'discontinued'] as const) {
      expect(
        compare([card('a', { dueOn: '2026-06-30' })], [card('a', { dueOn: '2026-06-30', standing })]).slipped,
      ).toEqual([]);
    }
  });

  it('is what was complete, and is open again behind its date', () => {
    const dueOn = '2026-03-31';
    expect(
      compare([card('a', { dueOn, standing: 'completed' })], [card('a', { dueOn })]).slipped,
    ).toMatchObject([{ slip: 'due_passed' }]);
  });

  it('is a new card that is past its date already', () => {
    expect(compare([], [card('a', { dueOn: '2026-05-01' })]).slipped).toMatchObject([
      { slip: 'due_passed', dueBefore: null },
    ]);
  });
});

it('the fraction counts the verified among the complete, and the discontinued beside it', () => {
  const cards = (['completed', 'verified', 'constrained', 'discontinued'] as const).map((standing) =>
    card(standing, { standing }),
  );
  expect(fractionOf(cards)).toEqual({ total: 3, reportedComplete: 2, verified: 1, discontinued: 1 });
});
