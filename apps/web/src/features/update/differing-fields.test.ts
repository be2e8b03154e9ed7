import { expect, it } from 'vitest';
import { differingFields, mergeDrafts } from './differing-fields.ts';
import { emptyDraft } from './draft-fields.ts';

it('shows only the fields in which two versions differ, and takes the one picked for each', () => {
  const mine = { ...emptyDraft('in_progress'), done: 'Two sessions', nextStep: 'Gao' };
  const theirs = { ...emptyDraft('constrained'), done: 'One session', nextStep: 'Gao' };
  expect(differingFields(mine, theirs)).toEqual(['done', 'status']);
  const merged = mergeDrafts(mine, theirs, new Set(['status'] as const));
  expect(merged).toEqual({ ...mine, status: 'constrained' });
});
