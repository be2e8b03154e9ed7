import { describe, expect, it } from 'vitest';
import type { Actor } from '../post/post.ts';
import * as world from '../testing/a-post.ts';
import { changeDueDate } from './change-due-date.ts';

const activity = { status: 'in_progress', startOn: '2026-01-10', dueOn: '2026-06-30' } as const;
const context = { place: world.place, planIsClosed: false };
const change = (
  dueOn: string,
  reason?: string,
  actor: Actor = world.coordinator,
  more: Partial<typeof context> = {},
  of: Parameters<typeof changeDueDate>[0] = activity,
) => {
  const decision = changeDueDate(of, { dueOn, reason }, actor, { ...context, ...more });
  return decision.allowed ? decision.value : decision.refusal;
};

describe('a due date', () => {
  it('is decided by coordinator or co-lead, with a reason, and the row of its history says so', () => {
    expect(change('2026-09-30', ' Elections moved. ')).toEqual({
      post: world.coordinatorPost,
      previousDueOn: '2026-06-30',
      dueOn: '2026-09-30',
      reason: 'Elections moved.',
    });
    expect(change('2026-09-30', 'x', world.coLead)).toMatchObject({ post: world.coLeadPost });
  });

  it('is not decided by the lead, who proposes it in an update', () => {
    expect(change('2026-09-30', 'x', world.lead)).toEqual({ code: 'may-not-do-this' });
  });

  it('needs a reason', () => {
    expect(change('2026-09-30')).toEqual({ code: 'reason-required', pointer: '/dueChangeReason' });
    expect(change('2026-09-30', '  ')).toMatchObject({ code: 'reason-required' });
  });

  it('does not change to itself, and then asks for no reason', () => {
    expect(change('2026-06-30')).toBeNull();
  });

  it('lies not before the start and exists', () => {
    expect(change('2026-01-09', 'x')).toEqual({ code: 'due-before-start', pointer: '/dueOn' });
    expect(change('2026-02-30', 'x')).toEqual({ code: 'date-does-not-exist', pointer: '/dueOn' });
  });

  it('stays on a discontinued activity and in a closed plan', () => {
    const discontinued = { ...activity, status: 'discontinued' } as const;
    expect(change('2026-09-30', 'x', world.coordinator, {}, discontinued)).toEqual({
      code: 'activity-is-discontinued',
    });
    expect(change('2026-09-30', 'x', world.coordinator, { planIsClosed: true })).toEqual({
      code: 'plan-is-closed',
    });
  });
});
