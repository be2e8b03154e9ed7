import type { MyActivity } from '@jalon/contracts/activity/activity';
import { expect, it } from 'vitest';
import { inOrderOfNeed } from './in-order-of-need.ts';

it('puts a question first, then a right of reply, a draft, what is due soonest, and what was sent last', () => {
  const items = [
    item('sent', '2026-03-01', { sent: { updateId: 'u', state: 'submitted', submittedAt: '' } }),
    item('later', '2026-06-30', {}),
    item('sooner', '2026-03-31', {}),
    item('draft', '2026-12-31', { openUpdate: open('draft') }),
    item('reply', '2026-12-31', {}, 'reply'),
    item('question', '2026-12-31', { openUpdate: open('returned') }),
  ];
  expect(inOrderOfNeed(items).map(({ card }) => card.reference)).toEqual([
    'question',
    'reply',
    'draft',
    'sooner',
    'later',
    'sent',
  ]);
});

function item(reference: string, dueOn: string, more: Partial<MyActivity>, waitingFor?: 'reply'): MyActivity {
  return { card: { reference, dueOn, waitingFor }, openUpdate: null, sent: null, ...more } as MyActivity;
}

function open(state: 'draft' | 'returned') {
  return { id: 'u', state, returnReason: null, version: 1, savedAt: '' };
}
