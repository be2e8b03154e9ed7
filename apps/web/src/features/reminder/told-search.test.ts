import { expect, it } from 'vitest';
import { toldParameters, toldSearch } from './told-search.ts';

it('reads the address and leaves out what it does not understand', () => {
  expect(
    toldSearch({
      from: '2026-10-01',
      post: ' ',
      rule: 'overdue',
      state: 'lost',
      helped: 'not_helped',
      other: 1,
    }),
  ).toEqual({ from: '2026-10-01', rule: 'overdue', helped: 'not_helped' });
});

it('asks for a short reference as one of the plan, and for the post by its id', () => {
  const asked = toldParameters({ activity: 'p3-c2-a4', post: 'an-id', state: 'sent' }, 'MLI-2022');
  expect(Object.fromEntries(asked)).toEqual({
    state: 'sent',
    postId: 'an-id',
    activity: 'MLI-2022-P3-C2-A4',
  });
  expect(toldParameters({ activity: 'MLI-2022-P1-C1-A1' }, 'MLI-2022').get('activity')).toBe(
    'MLI-2022-P1-C1-A1',
  );
});
