import { describe, expect, it } from 'vitest';
import { emptyDraft } from './draft-fields.ts';
import { draftToBody } from './draft-to-body.ts';

const nothingBlocked = new Set<never>();

describe('the body of a draft', () => {
  it('leaves out what the survivor-data guard stops, and nothing else', () => {
    const fields = { ...emptyDraft('in_progress'), done: 'A girl of 14 …', nextStep: 'A third session' };
    const body = draftToBody(fields, new Set(['done'] as const));
    expect('done' in body).toBe(false);
    expect(JSON.stringify(body)).not.toContain('girl');
    expect(body.nextStep).toBe('A third session');
  });

  it('does not let a cause outlive the constraint', () => {
    const fields = { ...emptyDraft('in_progress'), constraintCause: 'funding' as const, constraintNote: 'x' };
    expect(draftToBody(fields, nothingBlocked)).toMatchObject({
      constraintCause: null,
      constraintNote: null,
    });
    expect(draftToBody({ ...fields, status: 'constrained' }, nothingBlocked)).toMatchObject({
      constraintCause: 'funding',
      constraintNote: 'x',
    });
  });

  it('says "no evidence available" only while there is none', () => {
    const link = { title: 'Order', kind: 'legal_act', dated: '2026-01-12', source: 'Ministry' } as const;
    const fields = { ...emptyDraft('completed'), noEvidence: true };
    expect(draftToBody(fields, nothingBlocked).noEvidence).toBe(true);
    expect(draftToBody({ ...fields, evidence: [link] }, nothingBlocked).noEvidence).toBe(false);
  });

  it('sends no proposal for a date that is not complete or does not exist', () => {
    const fields = { ...emptyDraft('in_progress'), proposedDueOn: '2026-02-30', proposalReason: 'Rain' };
    expect(draftToBody(fields, nothingBlocked)).toMatchObject({ proposedDueOn: null, proposalReason: null });
  });
});
