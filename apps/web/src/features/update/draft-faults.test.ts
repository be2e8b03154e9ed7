import { STATUSES } from '@jalon/domain/activity/activity';
import { canSubmit, type SubmittableUpdate } from '@jalon/domain/update/submit-update';
import { describe, expect, it } from 'vitest';
import { draftFaults } from './draft-faults.ts';
import { emptyDraft } from './draft-fields.ts';
import { draftToBody } from './draft-to-body.ts';

const startOn = '2026-01-01';

describe('what a draft lacks before it can be sent', () => {
  it('names the fields in the order of the form', () => {
    const faults = draftFaults({ ...emptyDraft('constrained'), proposedDueOn: '2026-05-01' }, startOn);
    expect(faults.map((fault) => fault.field)).toEqual(['done', 'constraintCause', 'proposalReason']);
  });

  it('asks for evidence, or the words that there is none, with a completion', () => {
    const fields = { ...emptyDraft('completed'), done: 'Done.' };
    expect(draftFaults(fields, startOn)).toEqual([{ field: 'evidence', code: 'completed-needs-evidence' }]);
    expect(draftFaults({ ...fields, noEvidence: true }, startOn)).toEqual([]);
  });

  it('refuses a proposed date before the start, and one that does not exist', () => {
    const fields = { ...emptyDraft('in_progress'), done: 'Done.', proposalReason: 'Rain' };
    expect(draftFaults({ ...fields, proposedDueOn: '2025-12-31' }, startOn)[0]?.code).toBe(
      'due-before-start',
    );
    expect(draftFaults({ ...fields, proposedDueOn: '2026-02-30' }, startOn)[0]?.code).toBe('invalid-input');
  });
});

it('names first what the server would refuse first', () => {
  const place = { missionId: 'm', planId: 'p', leadOrganizationId: 'lead' };
  const post = {
    kind: 'focal_point',
    postId: 'x',
    missionId: 'm',
    organizationId: 'lead',
    side: 'national',
  } as const;
  const actor = { posts: [{ ...post, organizationLine: ['lead'], planIds: ['p'], benchmarkSetIds: [] }] };
  const drafts = STATUSES.flatMap((status) => [
    emptyDraft(status),
    { ...emptyDraft(status), done: 'Done.' },
    { ...emptyDraft(status), done: 'Done.', proposedDueOn: '2025-01-01' },
    { ...emptyDraft(status), done: 'Done.', proposedDueOn: '2026-05-01' },
    {
      ...emptyDraft(status),
      done: 'Done.',
      constraintCause: 'funding' as const,
      discontinuedReason: 'x',
      noEvidence: true,
    },
  ]);
  for (const fields of drafts) {
    const body = draftToBody(fields, new Set());
    const update = { ...unsent, ...body, done: fields.done, status: fields.status } as SubmittableUpdate;
    const context = { place, activity: { status: 'in_progress' as const, startOn }, planIsClosed: false };
    const decision = canSubmit(update, actor, { ...context, evidenceCount: fields.evidence.length });
    const first = draftFaults(fields, startOn)[0]?.code;
    expect(decision.allowed ? undefined : decision.refusal.code).toBe(first);
  }
});

const unsent = {
  state: 'draft',
  organizationId: 'lead',
  recordedForOrganizationId: null,
  proposedLeadOrganizationId: null,
} as const;
