import { describe, expect, it } from 'vitest';
import type { Actor } from '../post/post.ts';
import * as world from '../testing/a-post.ts';
import { type AnswerContext, canAnswer } from './answer-update.ts';
import { UPDATE_STATES } from './update.ts';

type Answered = Parameters<typeof canAnswer>[0];
const fromLead: Answered = {
  state: 'submitted',
  personId: world.lead.personId,
  recordedForOrganizationId: null,
};
const answer = (actor: Actor, context: Partial<AnswerContext> = {}, update: Answered = fromLead) => {
  const decision = canAnswer(update, actor, { place: world.place, answer: 'accept', ...context });
  return decision.allowed ? decision.value.post.kind : decision.refusal;
};

describe('who answers', () => {
  it('the co-lead of the pillar, and the coordinator', () => {
    expect(answer(world.coLead)).toBe('co_lead');
    expect(answer(world.coordinator)).toBe('coordinator');
  });

  it('not the lead: nobody accepts their own update', () => {
    expect(answer(world.lead)).toEqual({ code: 'own-update' });
    expect(answer(world.anActor('a-colleague', world.leadPost))).toEqual({ code: 'may-not-do-this' });
  });

  it('not its writer in any other post', () => {
    expect(answer(world.anActor('luc', world.leadPost, world.coordinatorPost))).toEqual({
      code: 'own-update',
    });
  });

  it('not its recorder, in any post', () => {
    const recorded: Answered = {
      ...fromLead,
      personId: 'colette',
      recordedForOrganizationId: world.ministry,
    };
    expect(answer(world.coLead, {}, recorded)).toEqual({ code: 'own-record' });
    const alsoCoordinator = world.anActor('colette', world.coLeadPost, world.coordinatorPost);
    expect(answer(alsoCoordinator, {}, recorded)).toEqual({ code: 'own-record' });
    expect(answer(world.coordinator, {}, recorded)).toBe('coordinator');
  });

  it('not anybody who wrote in it, though another sent it', () => {
    const corrected = { ...fromLead, writerIds: ['luc', 'aminata'] };
    expect(answer(world.coordinator, {}, corrected)).toEqual({ code: 'own-update' });
    expect(answer(world.coLead, {}, corrected)).toBe('co_lead');
  });

  it('where the co-lead’s own organization leads, the coordinator', () => {
    const led = { place: { ...world.place, leadOrganizationId: world.unJustice } };
    expect(answer(world.coLead, led)).toEqual({ code: 'same-organization' });
    expect(answer(world.coordinator, led)).toBe('coordinator');
  });

  it('not a co-lead of another pillar, not an observer; and to who may not see it, it does not exist', () => {
    expect(answer(world.coLead, { place: { ...world.place, coLeadOrganizationId: 'another' } })).toEqual({
      code: 'may-not-do-this',
    });
    expect(answer(world.observer)).toEqual({ code: 'may-not-do-this' });
    expect(answer(world.otherLead)).toEqual({ code: 'not-found' });
  });
});

describe('what is answered', () => {
  it.each(UPDATE_STATES.filter((state) => state !== 'submitted'))('not what is %s', (state) => {
    expect(answer(world.coLead, {}, { ...fromLead, state })).toEqual({ code: 'update-not-submitted' });
  });
});

describe('a return', () => {
  it('needs a reason; an acceptance does not', () => {
    expect(answer(world.coLead, { answer: 'return' })).toEqual({
      code: 'reason-required',
      pointer: '/reason',
    });
    expect(answer(world.coLead, { answer: 'return', reason: ' ' })).toMatchObject({
      code: 'reason-required',
    });
    expect(answer(world.coLead, { answer: 'return', reason: 'Which court?' })).toBe('co_lead');
  });

  it('is refused while the lead writes a further one: at most one is a draft or returned', () => {
    const returned = { answer: 'return', reason: 'Which court?', hasOpenUpdate: true } as const;
    expect(answer(world.coLead, returned)).toEqual({ code: 'update-exists' });
    expect(answer(world.coLead, { hasOpenUpdate: true })).toBe('co_lead');
  });
});
