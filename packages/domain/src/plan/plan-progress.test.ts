import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES, type Status } from '../activity/activity.ts';
import { columnOf } from '../activity/column-of.ts';
import { type CountedCard, planProgress } from './plan-progress.ts';

const card = (status: Status, pillarId = 'p1', isVerified = false): CountedCard => ({
  status,
  column: columnOf(status, isVerified ? 'verified' : null),
  pillarId,
});

describe('progress', () => {
  const cards = [
    card('completed'),
    card('completed', 'p1', true),
    card('in_progress'),
    card('constrained', 'p2'),
    card('discontinued', 'p2'),
    card('not_started', 'p2'),
  ];

  it('counts the verified among the reported complete, whose column holds the rest', () => {
    const progress = planProgress(cards);
    expect(progress).toMatchObject({ total: 5, reportedComplete: 2, verified: 1 });
    expect(progress.byColumn).toEqual({
      not_started: 1,
      in_progress: 1,
      constrained: 1,
      completed: 1,
      verified: 1,
    });
  });

  it('leaves the discontinued out of the denominator and counts them beside it', () => {
    expect(planProgress(cards)).toMatchObject({ total: 5, discontinued: 1 });
  });

  it('is given for each pillar, those without a card included, in the order asked for', () => {
    expect(planProgress(cards, ['p2', 'p3']).byPillar).toEqual([
      { pillarId: 'p2', total: 2, reportedComplete: 0, verified: 0, discontinued: 1 },
      { pillarId: 'p3', total: 0, reportedComplete: 0, verified: 0, discontinued: 0 },
      { pillarId: 'p1', total: 3, reportedComplete: 2, verified: 1, discontinued: 0 },
    ]);
  });
});

it('property: the parts of a fraction sum to the total, by column and by pillar', () => {
  const anyCard = fc
    .tuple(fc.constantFrom(...STATUSES), fc.constantFrom('p1', 'p2', 'p3'), fc.boolean())
    .map((parts) => card(...parts));
  fc.assert(
    fc.property(fc.array(anyCard), (cards) => {
      const progress = planProgress(cards, ['p1']);
      const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);
      expect(sum(Object.values(progress.byColumn))).toBe(progress.total);
      expect(progress.total + progress.discontinued).toBe(cards.length);
      expect(progress.byColumn.completed + progress.verified).toBe(progress.reportedComplete);
      for (const figure of ['total', 'reportedComplete', 'verified', 'discontinued'] as const) {
        expect(sum(progress.byPillar.map((pillar) => pillar[figure]))).toBe(progress[figure]);
      }
    }),
  );
});
