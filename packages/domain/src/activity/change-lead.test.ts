import { describe, expect, it } from 'vitest';
import type { Actor } from '../post/post.ts';
import * as world from '../testing/a-post.ts';
import { changeLead } from './change-lead.ts';

describe('a lead', () => {
  const ask = (leadOrganizationId: string, reason?: string, actor: Actor = world.coordinator) => {
    const decision = changeLead({ status: 'in_progress' }, { leadOrganizationId, reason }, actor, {
      place: world.place,
      planIsClosed: false,
    });
    return decision.allowed ? decision.value : decision.refusal;
  };

  it('is decided by coordinator or co-lead, with a reason', () => {
    expect(ask('army', 'By decree.')).toEqual({
      post: world.coordinatorPost,
      previousLeadOrganizationId: world.ministry,
      leadOrganizationId: 'army',
      reason: 'By decree.',
    });
    expect(ask('army')).toEqual({ code: 'reason-required', pointer: '/leadChangeReason' });
    expect(ask('army', 'x', world.lead)).toEqual({ code: 'may-not-do-this' });
  });

  it('does not change to itself', () => {
    expect(ask(world.ministry)).toBeNull();
  });
});
