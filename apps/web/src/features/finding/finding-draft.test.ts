import { expect, it } from 'vitest';
import { emptyFinding, findingFaults, findingToBody } from './finding-draft.ts';

const today = '2026-03-03';

it('asks for a result, and for a date that exists and is not in the future', () => {
  const draft = emptyFinding(today, 'all');
  expect(findingFaults(draft, today)).toEqual({ finding: 'needs-result' });
  expect(findingFaults({ ...draft, finding: 'partly', verifiedOn: '2026-02-30' }, today)).toEqual({
    verifiedOn: 'needs-date',
  });
  expect(findingFaults({ ...draft, finding: 'partly', verifiedOn: '2026-03-04' }, today)).toEqual({
    verifiedOn: 'needs-past-date',
  });
});

it('sends an audience only with a note, whose it is', () => {
  const draft = { ...emptyFinding(today, 'un' as const), note: '  ' };
  expect(findingToBody(draft, 'verified', 'mutation')).toEqual({
    finding: 'verified',
    basis: 'document',
    verifiedOn: today,
    mutationId: 'mutation',
  });
  expect(findingToBody({ ...draft, note: ' Seen. ' }, 'verified', 'm')).toMatchObject({
    note: 'Seen.',
    audience: 'un',
  });
});
