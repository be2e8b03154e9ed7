import { describe, expect, it } from 'vitest';
import { addressLines, type LadderSeat } from './address-lines.ts';
import type { LadderRole } from './reminder-ladder.ts';

const seat = (role: LadderRole, personIds: string[], changes: Partial<LadderSeat> = {}): LadderSeat => ({
  role,
  postId: `post-${role}`,
  postTitle: { en: `Post of the ${role}` },
  kind: role === 'lead' ? 'focal_point' : role,
  personIds,
  ...changes,
});
const subject = { activityId: 'a1', dueOn: '2026-06-30' };
const overdue = { rule: 'overdue', role: 'lead', days: -3 } as const;
const send = (seats: LadderSeat[], step: Parameters<typeof addressLines>[0] = overdue) =>
  addressLines(step, subject, seats).map(({ personId, rule, rung, postId }) => ({
    personId,
    rule,
    rung,
    postId,
  }));

it('post and deputy both receive', () => {
  expect(send([seat('lead', ['luc', 'deputy']), seat('co_lead', ['colette'])])).toEqual([
    { personId: 'luc', rule: 'overdue', rung: 'overdue', postId: 'post-lead' },
    { personId: 'deputy', rule: 'overdue', rung: 'overdue', postId: 'post-lead' },
  ]);
});

it('a line carries the activity, its due date and the days', () => {
  expect(addressLines(overdue, subject, [seat('lead', ['luc'])])).toEqual([
    {
      personId: 'luc',
      rule: 'overdue',
      rung: 'overdue',
      postId: 'post-lead',
      postTitle: { en: 'Post of the lead' },
      activityId: 'a1',
      dueOn: '2026-06-30',
      days: -3,
    },
  ]);
});

describe('a vacant post', () => {
  it('with a deputy: its lines go to the deputy', () => {
    expect(send([seat('lead', ['deputy'])])).toMatchObject([{ personId: 'deputy', rule: 'overdue' }]);
  });

  it('without: they stand in the co-lead’s digest as "post vacant", and say which post', () => {
    const lines = addressLines(overdue, subject, [seat('lead', []), seat('co_lead', ['colette'])]);
    expect(lines).toMatchObject([
      { personId: 'colette', rule: 'post_vacant', rung: 'overdue', postTitle: { en: 'Post of the lead' } },
    ]);
  });

  it('with the co-lead’s post vacant too, in the coordinator’s', () => {
    expect(send([seat('lead', []), seat('co_lead', []), seat('coordinator', ['aminata'])])).toMatchObject([
      { personId: 'aminata', rule: 'post_vacant' },
    ]);
  });

  it('an organization without any post is treated alike', () => {
    expect(send([seat('co_lead', ['colette'])])).toMatchObject([
      { personId: 'colette', rule: 'post_vacant' },
    ]);
  });

  it('beside another that is held, the held one receives', () => {
    expect(send([seat('lead', []), seat('lead', ['luc']), seat('co_lead', ['colette'])])).toMatchObject([
      { personId: 'luc', rule: 'overdue' },
    ]);
  });
});

it('a minister or commander is never mailed, their line goes up as that of a vacant post', () => {
  const minister = seat('lead', ['minister'], { kind: 'head' });
  expect(send([minister, seat('co_lead', ['colette'])])).toMatchObject([
    { personId: 'colette', rule: 'post_vacant' },
  ]);
  expect(send([minister])).toEqual([]);
});
