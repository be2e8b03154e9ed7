import type { Card } from '@jalon/contracts/activity/activity';
import { expect, it } from 'vitest';
import { attentionOf } from './attention.ts';

const card = (reference: string, signal: Card['signal'], dueOn: string) =>
  ({ reference, signal, dueOn }) as Card;

function boardOf(cards: Card[]): Parameters<typeof attentionOf>[0] {
  return {
    plan: { mission: { today: '2026-11-19' } },
    columns: [{ cards: cards.slice(0, 1) }, { cards: cards.slice(1) }],
  } as Parameters<typeof attentionOf>[0];
}

it('what has been past due the longest comes first, with its days', () => {
  const { late, counts } = attentionOf(
    boardOf([
      card('A', 'late', '2026-11-18'),
      card('B', 'late', '2026-10-20'),
      card('C', 'due_soon', '2026-11-25'),
      card('D', 'on_schedule', '2027-01-01'),
    ]),
  );
  expect(late.map((each) => [each.card.reference, each.daysPast])).toEqual([
    ['B', 30],
    ['A', 1],
  ]);
  expect(counts.get('late')).toBe(2);
  expect(counts.get('due_soon')).toBe(1);
  expect(counts.get('stale')).toBeUndefined();
});

it('a card of which only a milestone is late counts no days past its own date', () => {
  const { late } = attentionOf(boardOf([card('A', 'late', '2026-12-24')]));
  expect(late[0]?.daysPast).toBe(0);
});
