import { expect, it } from 'vitest';
import { type WaitingItem, waitingIn } from './waiting-query.ts';

const item = (
  updateId: string,
  waitingFor: WaitingItem['waitingFor'],
  days: number,
  planReference = 'MLI-2022',
) => ({ updateId, waitingFor, days, planReference }) as WaitingItem;

it('lists what waits for a decision in this plan, oldest first, and counts apart what is with the lead', () => {
  const items = [
    item('new', 'answer', 1),
    item('old', 'verification', 11),
    item('lead', 'reply', 3),
    item('elsewhere', 'answer', 20, 'SSD-AF-2021'),
  ];
  const { toDecide, withLead } = waitingIn(items, 'MLI-2022');
  expect(toDecide.map(({ updateId }) => updateId)).toEqual(['old', 'new']);
  expect(withLead.map(({ updateId }) => updateId)).toEqual(['lead']);
});
