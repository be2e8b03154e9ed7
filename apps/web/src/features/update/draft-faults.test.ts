import { describe, expect, it } from 'vitest';
import { draftFaults } from './draft-faults.ts';
import { emptyDraft } from './draft-fields.ts';

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
