import { describe, expect, it } from 'vitest';
import type { Actor } from '../post/post.ts';
import * as world from '../testing/a-post.ts';
import { canSubmit, canWrite, type SubmitContext, type SubmittableUpdate } from './submit-update.ts';

const draft = (changes: Partial<SubmittableUpdate> = {}): SubmittableUpdate => ({
  state: 'draft',
  status: 'in_progress',
  done: 'Three sessions were held.',
  constraintCause: null,
  discontinuedReason: null,
  proposedDueOn: null,
  proposedLeadOrganizationId: null,
  proposalReason: null,
  noEvidence: false,
  organizationId: world.ministry,
  recordedForOrganizationId: null,
  ...changes,
});
const submit = (
  changes: Partial<SubmittableUpdate> = {},
  context: Partial<SubmitContext> = {},
  actor: Actor = world.lead,
) => {
  const decision = canSubmit(draft(changes), actor, {
    place: world.place,
    activity: { status: 'not_started', startOn: '2026-01-10' },
    evidenceCount: 0,
    planIsClosed: false,
    ...context,
  });
  return decision.allowed ? decision.value : decision.refusal;
};

describe('the lead declares', () => {
  it('sends a draft, and again what was returned', () => {
    expect(submit()).toEqual({ post: world.leadPost, recordedForOrganizationId: null });
    expect(submit({ state: 'returned' })).toEqual({ post: world.leadPost, recordedForOrganizationId: null });
  });

  it('and so does its deputy, another post of the same organization', () => {
    const deputy = { ...world.leadPost, postId: 'deputy' };
    expect(submit({}, {}, world.anActor('deputy', deputy))).toMatchObject({ post: deputy });
  });

  it('nobody sends what the lead drafted', () => {
    for (const actor of [world.coLead, world.coordinator, world.observer]) {
      expect(submit({}, {}, actor)).toEqual({ code: 'not-the-lead' });
    }
    expect(submit({}, {}, world.otherLead)).toEqual({ code: 'not-found' });
  });
});

describe('recorded for the lead', () => {
  const recorded = { organizationId: world.unJustice, recordedForOrganizationId: world.ministry };

  it('is sent by the organization that wrote it, in the lead’s name', () => {
    expect(submit(recorded, {}, world.coLead)).toEqual({
      post: world.coLeadPost,
      recordedForOrganizationId: world.ministry,
    });
  });

  it('may be corrected by the lead, and still says for whom it was recorded', () => {
    expect(submit({ ...recorded, state: 'returned' })).toEqual({
      post: world.leadPost,
      recordedForOrganizationId: world.ministry,
    });
  });

  it('is not sent by another organization that may record', () => {
    expect(submit(recorded, {}, world.coordinator)).toEqual({ code: 'not-the-lead' });
  });

  it('is written by the same people that send it', () => {
    const by = (actor: Actor) => canWrite({ ...draft(), ...recorded }, actor, world.place);
    expect(by(world.coLead)).toMatchObject({ allowed: true });
    expect(by(world.coordinator)).toMatchObject({ allowed: false });
    expect(by(world.otherLead)).toMatchObject({ refusal: { code: 'not-found' } });
  });
});

describe('the state', () => {
  it.each(['submitted', 'accepted', 'superseded', 'declared'] as const)('%s is not sent again', (state) => {
    expect(submit({ state })).toEqual({ code: 'update-not-editable' });
  });

  it('nothing is sent on a discontinued activity or in a closed plan', () => {
    expect(submit({}, { activity: { status: 'discontinued', startOn: '2026-01-10' } })).toEqual({
      code: 'activity-is-discontinued',
    });
    expect(submit({}, { planIsClosed: true })).toEqual({ code: 'plan-is-closed' });
  });

  it('a completed activity can be reported on: another status takes it out of its column', () => {
    const completed = { status: 'completed', startOn: '2026-01-10' } as const;
    expect(submit({}, { activity: completed })).toMatchObject({ post: world.leadPost });
  });
});

describe('what a status requires is asked for at submission', () => {
  it('words of what was done', () => {
    expect(submit({ done: ' ' })).toEqual({ code: 'done-is-empty', pointer: '/done' });
  });

  it('words are optional in a move to completed, and there only', () => {
    const completed = { status: 'completed', done: '', noEvidence: true } as const;
    expect(submit(completed, { byMove: true })).toMatchObject({ post: world.leadPost });
    expect(submit(completed)).toMatchObject({ code: 'done-is-empty' });
    expect(submit({ done: '' }, { byMove: true, evidenceCount: 1 })).toMatchObject({ code: 'done-is-empty' });
  });

  it('the reason of a discontinuation stands for its words in a move', () => {
    const proposal = { status: 'discontinued', done: '', discontinuedReason: 'Merged.' } as const;
    expect(submit(proposal, { byMove: true })).toMatchObject({ post: world.leadPost });
  });

  it('a cause of a constraint', () => {
    expect(submit({ status: 'constrained' })).toEqual({
      code: 'constraint-needs-a-cause',
      pointer: '/constraintCause',
    });
    expect(submit({ status: 'constrained', constraintCause: 'funding' })).toMatchObject({
      post: world.leadPost,
    });
  });

  it('a reason of a discontinuation', () => {
    expect(submit({ status: 'discontinued', discontinuedReason: '' })).toEqual({
      code: 'discontinued-needs-a-reason',
      pointer: '/discontinuedReason',
    });
  });

  it('evidence of a completion, or the words "no evidence available"', () => {
    expect(submit({ status: 'completed' })).toEqual({
      code: 'completed-needs-evidence',
      pointer: '/evidence',
    });
    expect(submit({ status: 'completed', noEvidence: true })).toMatchObject({ post: world.leadPost });
    expect(submit({ status: 'completed' }, { evidenceCount: 1 })).toMatchObject({ post: world.leadPost });
  });

  it('a reason of a proposed date or lead, and a date not before the start', () => {
    const needed = { code: 'reason-required', pointer: '/proposalReason' };
    expect(submit({ proposedDueOn: '2026-09-30' })).toEqual(needed);
    expect(submit({ proposedLeadOrganizationId: 'army', proposalReason: ' ' })).toEqual(needed);
    expect(submit({ proposedDueOn: '2026-09-30', proposalReason: 'Elections.' })).toMatchObject({
      post: world.leadPost,
    });
    expect(submit({ proposedDueOn: '2026-01-09', proposalReason: 'x' })).toEqual({
      code: 'due-before-start',
      pointer: '/proposedDueOn',
    });
  });
});
