import { describe, expect, it } from 'vitest';
import { aCard } from '../board/testing/a-board.ts';
import { emptyFields, moveOf } from './move-fields.ts';

const card = aCard({ id: 'P1-C1-A1' });
const fields = emptyFields({ card, placed: { status: 'constrained', after: 'a', before: 'b' } });

describe('the “Move…” dialog', () => {
  it('starts from where a drop put the card', () => {
    expect(moveOf(fields)).toEqual({ status: 'constrained', after: 'a', before: 'b' });
  });

  it('sends nothing that belongs to another status, and keeps it in the form', () => {
    const typed = { ...fields, cause: 'funding' as const, note: 'Roads closed', done: 'Two sessions held' };
    expect(moveOf(typed)).toMatchObject({ constraintCause: 'funding', constraintNote: 'Roads closed' });
    expect(moveOf({ ...typed, status: 'discontinued' })).toEqual({
      status: 'discontinued',
      discontinuedReason: 'Roads closed',
      after: 'a',
      before: 'b',
    });
    expect(moveOf({ ...typed, status: 'not_started' })).toEqual({
      status: 'not_started',
      after: 'a',
      before: 'b',
    });
  });

  it('says “no evidence available” only where there is none', () => {
    const completed = { ...fields, status: 'completed' as const, noEvidence: true };
    expect(moveOf(completed).noEvidence).toBe(true);
    const piece = { title: 'Order', kind: 'document' as const, dated: '2026-02-01', source: 'MJDH' };
    expect(moveOf({ ...completed, evidence: [piece] }).noEvidence).toBeUndefined();
  });

  it('names no place where none was chosen', () => {
    expect(moveOf(emptyFields({ card, placed: null }))).toEqual({ status: 'in_progress' });
  });
});
