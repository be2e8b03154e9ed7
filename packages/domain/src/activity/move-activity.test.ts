import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../post/post.ts';
import * as world from '../testing/a-post.ts';
import { type Move, STATUSES } from './activity.ts';
import { type MoveContext, moveActivity } from './move-activity.ts';

const card = (changes: Partial<MoveContext> = {}): MoveContext => ({
  status: 'not_started',
  place: world.place,
  hasOpenUpdate: false,
  planIsClosed: false,
  ...changes,
});
const move = (changes: Partial<Move> & Pick<Move, 'status'>): Move => ({ evidenceCount: 0, ...changes });
const result = (context: MoveContext, wanted: Move, actor: Actor = world.lead) => {
  const decision = moveActivity(context, wanted, actor);
  return decision.allowed ? decision.value : decision.refusal;
};

describe('a move into another column is a declaration', () => {
  it('bare where it has neither words nor evidence', () => {
    expect(result(card(), move({ status: 'in_progress' }))).toEqual({
      kind: 'declare',
      bare: true,
      post: world.leadPost,
      recordedForOrganizationId: null,
    });
  });

  it('bare still where it has only a cause and a note', () => {
    const constrained = move({
      status: 'constrained',
      constraintCause: 'funding',
      constraintNote: 'No budget line.',
    });
    expect(result(card(), constrained)).toMatchObject({ kind: 'declare', bare: true });
  });

  it('an update where it has words', () => {
    expect(result(card(), move({ status: 'in_progress', done: 'Order drafted.' }))).toMatchObject({
      kind: 'declare',
      bare: false,
    });
  });

  it('blank words are no words', () => {
    expect(result(card(), move({ status: 'in_progress', done: '  \n' }))).toMatchObject({ bare: true });
  });

  it('an update always where the new status is completed, and its words are optional', () => {
    expect(result(card(), move({ status: 'completed', evidenceCount: 1 }))).toMatchObject({
      kind: 'declare',
      bare: false,
    });
    expect(result(card(), move({ status: 'completed', noEvidence: true }))).toMatchObject({ bare: false });
  });

  it('evidence alone is no report: it needs the words of what was done', () => {
    expect(result(card(), move({ status: 'in_progress', evidenceCount: 1 }))).toEqual({
      code: 'done-is-empty',
      pointer: '/done',
    });
  });
});

describe('without what the status requires nothing moves', () => {
  it('constrained needs a cause', () => {
    expect(result(card(), move({ status: 'constrained' }))).toEqual({
      code: 'constraint-needs-a-cause',
      pointer: '/constraintCause',
    });
  });

  it('completed needs evidence or the words "no evidence available"', () => {
    expect(result(card(), move({ status: 'completed', done: 'All done.' }))).toEqual({
      code: 'completed-needs-evidence',
      pointer: '/evidence',
    });
  });

  it('discontinued needs a reason, from whoever asks for it', () => {
    for (const actor of [world.lead, world.coLead, world.coordinator]) {
      expect(result(card(), move({ status: 'discontinued', discontinuedReason: ' ' }), actor)).toEqual({
        code: 'discontinued-needs-a-reason',
        pointer: '/discontinuedReason',
      });
    }
  });
});

describe('a draft or returned update', () => {
  const withDraft = card({ hasOpenUpdate: true });

  it('stands against a move that reports', () => {
    const code = 'move-needs-no-open-update';
    expect(result(withDraft, move({ status: 'in_progress', done: 'Done.' }))).toMatchObject({ code });
    expect(result(withDraft, move({ status: 'completed', noEvidence: true }))).toMatchObject({ code });
    expect(result(withDraft, move({ status: 'discontinued', discontinuedReason: 'x' }))).toMatchObject({
      code,
    });
  });

  it('is said before anything is asked to be filled in', () => {
    expect(result(withDraft, move({ status: 'completed' }))).toMatchObject({
      code: 'move-needs-no-open-update',
    });
  });

  it('does not stand against a bare move, a reorder, or a decision of the coordinator', () => {
    expect(result(withDraft, move({ status: 'in_progress' }))).toMatchObject({ bare: true });
    expect(result(withDraft, move({ status: 'not_started' }))).toMatchObject({ kind: 'reorder' });
    const decided = move({ status: 'discontinued', discontinuedReason: 'Merged into another.' });
    expect(result(withDraft, decided, world.coordinator)).toMatchObject({ kind: 'discontinue' });
  });
});

describe('a move to the declared status', () => {
  it('only reorders', () => {
    const stays = card({ status: 'constrained' });
    expect(result(stays, move({ status: 'constrained' }))).toEqual({ kind: 'reorder', post: world.leadPost });
  });

  it('reorders within Verified, where completed is sent', () => {
    expect(result(card({ status: 'completed' }), move({ status: 'completed' }))).toMatchObject({
      kind: 'reorder',
    });
  });

  it('property: declares nothing, whatever comes with it and wherever it is put', () => {
    const anything = fc.record({
      after: fc.option(fc.string()),
      before: fc.option(fc.string()),
      done: fc.string(),
      evidenceCount: fc.nat(5),
      noEvidence: fc.boolean(),
    });
    const status = fc.constantFrom(...STATUSES.filter((one) => one !== 'discontinued'));
    fc.assert(
      fc.property(status, anything, fc.boolean(), (declared, more, hasOpenUpdate) => {
        const context = card({ status: declared, hasOpenUpdate });
        expect(result(context, { ...more, status: declared })).toMatchObject({ kind: 'reorder' });
      }),
    );
  });
});

describe('nobody moves a card to Verified', () => {
  it('not the lead, who could never verify it', () => {
    expect(result(card({ status: 'completed' }), move({ status: 'verified' }))).toEqual({
      code: 'verified-is-a-finding',
      pointer: '/status',
      values: { as: 'lead' },
    });
  });

  it('not co-lead and coordinator either: they record a finding instead', () => {
    for (const actor of [world.coLead, world.coordinator]) {
      expect(result(card({ status: 'completed' }), move({ status: 'verified' }), actor)).toMatchObject({
        code: 'verified-is-a-finding',
        values: { as: 'verifier' },
      });
    }
  });
});

describe('in whose name', () => {
  it('co-lead and coordinator record for the lead, and it says so', () => {
    for (const actor of [world.coLead, world.coordinator]) {
      expect(result(card(), move({ status: 'in_progress' }), actor)).toMatchObject({
        kind: 'declare',
        recordedForOrganizationId: world.ministry,
        post: actor.posts[0],
      });
    }
  });

  it('somebody who is both declares as the lead', () => {
    const both = world.anActor('x', world.coordinatorPost, world.leadPost);
    expect(result(card(), move({ status: 'in_progress' }), both)).toMatchObject({
      post: world.leadPost,
      recordedForOrganizationId: null,
    });
  });

  it('a lead proposes a discontinuation, co-lead and coordinator decide it at once', () => {
    const wanted = move({ status: 'discontinued', discontinuedReason: 'Replaced by a new law.' });
    expect(result(card(), wanted)).toMatchObject({ kind: 'propose_discontinuation', post: world.leadPost });
    expect(result(card(), wanted, world.coLead)).toMatchObject({ kind: 'discontinue' });
    expect(result(card(), wanted, world.coordinator)).toMatchObject({ kind: 'discontinue' });
  });
});

describe('who may not', () => {
  it('another ministry of the plan is told that it is not the lead', () => {
    const ofOthers = card({ place: { ...world.place, leadOrganizationId: 'another' } });
    expect(result(ofOthers, move({ status: 'in_progress' }))).toEqual({ code: 'not-the-lead' });
  });

  it('a co-lead of another pillar too', () => {
    const ofOthers = card({ place: { ...world.place, coLeadOrganizationId: 'another' } });
    expect(result(ofOthers, move({ status: 'in_progress' }), world.coLead)).toEqual({ code: 'not-the-lead' });
  });

  it('an observer moves nothing, not even within a column', () => {
    expect(result(card(), move({ status: 'in_progress' }), world.observer)).toEqual({
      code: 'may-not-do-this',
    });
    expect(result(card(), move({ status: 'not_started' }), world.observer)).toEqual({
      code: 'may-not-do-this',
    });
  });

  it('in a plan closed to the person the card does not exist', () => {
    expect(result(card(), move({ status: 'in_progress' }), world.otherLead)).toEqual({ code: 'not-found' });
    expect(result(card(), move({ status: 'verified' }), world.otherLead)).toEqual({ code: 'not-found' });
  });
});

describe('the state', () => {
  it('a discontinued card moves no more', () => {
    const gone = card({ status: 'discontinued' });
    expect(result(gone, move({ status: 'in_progress' }))).toEqual({ code: 'activity-is-discontinued' });
    expect(result(gone, move({ status: 'discontinued', discontinuedReason: 'x' }))).toEqual({
      code: 'activity-is-discontinued',
    });
  });

  it('a closed plan moves no more', () => {
    expect(result(card({ planIsClosed: true }), move({ status: 'in_progress' }))).toEqual({
      code: 'plan-is-closed',
    });
  });
});
