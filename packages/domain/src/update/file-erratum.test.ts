import { describe, expect, it } from 'vitest';
import type { Actor } from '../post/post.ts';
import * as world from '../testing/a-post.ts';
import { canFileErratum } from './file-erratum.ts';
import type { UpdateState } from './update.ts';

const file = (
  actor: Actor,
  erratum = { text: 'Read 12 for 21.', reason: 'Typing error.' },
  state: UpdateState = 'accepted',
) => {
  const decision = canFileErratum({ state }, erratum, actor, { place: world.place });
  return decision.allowed ? decision.value.post.kind : decision.refusal;
};

describe('an erratum', () => {
  it('is the lead’s own, or the coordinator’s', () => {
    expect(file(world.lead)).toBe('focal_point');
    expect(file(world.coordinator)).toBe('coordinator');
    expect(file(world.coLead)).toEqual({ code: 'may-not-do-this' });
    expect(file(world.observer)).toEqual({ code: 'may-not-do-this' });
    expect(file(world.otherLead)).toEqual({ code: 'not-found' });
  });

  it('has words and a reason', () => {
    expect(file(world.lead, { text: ' ', reason: 'x' })).toEqual({ code: 'text-empty', pointer: '/text' });
    expect(file(world.lead, { text: 'x', reason: ' ' })).toEqual({
      code: 'reason-required',
      pointer: '/reason',
    });
  });

  it('stands beside what can no longer be edited', () => {
    for (const state of ['draft', 'returned'] as const) {
      expect(file(world.lead, undefined, state)).toEqual({ code: 'update-not-submitted' });
    }
    for (const state of ['submitted', 'accepted', 'superseded', 'declared'] as const) {
      expect(file(world.lead, undefined, state)).toBe('focal_point');
    }
  });
});
