import type { PostReply } from '@jalon/contracts/post/post';
import { expect, it } from 'vitest';
import { vacantSince } from './holders.ts';

type PostTenure = PostReply['tenures'][number];

const past = (startsOn: string, endsOn: string, deputy = false): PostTenure => ({
  id: startsOn,
  postId: 'a-post',
  personId: 'amina',
  deputy,
  startsOn,
  endsOn,
  state: 'past',
  person: { id: 'amina', name: 'Amina', email: 'amina@justice.example', state: 'active' },
});

it('a post is vacant since the day after its last holder’s last day', () => {
  const tenures = [past('2025-01-01', '2025-06-30'), past('2025-07-01', '2026-03-14')];
  expect(vacantSince({ tenures })).toBe('2026-03-15');
});

it('a deputy does not hold it, and a tenure that never counted is none', () => {
  const tenures = [
    past('2025-01-01', '2025-06-30'),
    past('2025-07-01', '2026-03-14', true),
    past('2026-04-01', '2026-03-31'),
  ];
  expect(vacantSince({ tenures })).toBe('2025-07-01');
  expect(vacantSince({ tenures: [] })).toBeNull();
});
