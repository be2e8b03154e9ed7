import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDING_RESULTS } from '../finding/finding.ts';
import { type Declaration, UPDATE_STATES } from '../update/update.ts';
import { STATUSES } from './activity.ts';
import { columnOf } from './column-of.ts';
import { countingFinding, type RecordedFinding } from './counting-finding.ts';

const declared = (sequence: number, changes: Partial<Declaration> = {}): Declaration => ({
  updateId: `update-${sequence}`,
  status: 'completed',
  state: 'accepted',
  accepted: true,
  sequence,
  ...changes,
});
const found = (sequence: number, of: number, finding: RecordedFinding['finding']): RecordedFinding => ({
  updateId: `update-${of}`,
  finding,
  sequence,
});

describe('the finding that counts', () => {
  it('is the one on the accepted completion', () => {
    expect(countingFinding([declared(1)], [found(1, 1, 'verified')])).toBe('verified');
  });

  it('is none where nothing was found', () => {
    expect(countingFinding([declared(1)], [])).toBeNull();
    expect(countingFinding([], [])).toBeNull();
  });

  it('is the latest recorded one, in whatever order they come: both remain, the newer counts', () => {
    const findings = [found(3, 1, 'partly'), found(1, 1, 'verified'), found(2, 1, 'verified')];
    expect(countingFinding([declared(1)], findings)).toBe('partly');
  });

  it('is the latest recorded one over all accepted completions of the run', () => {
    const declarations = [declared(1), declared(2)];
    expect(countingFinding(declarations, [found(2, 1, 'partly'), found(1, 2, 'verified')])).toBe('partly');
  });

  it('ends at once with a later submitted declaration of another status', () => {
    const later = declared(2, { status: 'in_progress', state: 'submitted', accepted: false });
    expect(countingFinding([declared(1), later], [found(1, 1, 'verified')])).toBeNull();
  });

  it('ends with a bare move to another status too', () => {
    const moved = declared(2, { status: 'constrained', state: 'declared', accepted: false });
    expect(countingFinding([declared(1), moved], [found(1, 1, 'verified')])).toBeNull();
  });

  it('does not come back when the lead reports completion again: that needs its own finding', () => {
    const declarations = [declared(1), declared(2, { status: 'in_progress' }), declared(3)];
    expect(countingFinding(declarations, [found(1, 1, 'verified')])).toBeNull();
    expect(countingFinding(declarations, [found(1, 1, 'verified'), found(2, 3, 'partly')])).toBe('partly');
  });

  it('is not lost by a further report of completion that nobody has accepted yet', () => {
    const again = declared(2, { state: 'submitted', accepted: false });
    expect(countingFinding([declared(1), again], [found(1, 1, 'verified')])).toBe('verified');
  });

  it('does not count on an update that was not accepted', () => {
    const submitted = declared(1, { state: 'submitted', accepted: false });
    expect(countingFinding([submitted], [found(1, 1, 'verified')])).toBeNull();
  });

  it('does not count on an accepted update of another status', () => {
    const progress = declared(1, { status: 'in_progress' });
    expect(countingFinding([progress, declared(2)], [found(1, 1, 'verified')])).toBeNull();
  });

  it('is not moved by a draft', () => {
    const draft = declared(2, { status: 'in_progress', state: 'draft', accepted: false });
    expect(countingFinding([declared(1), draft], [found(1, 1, 'verified')])).toBe('verified');
  });

  it('is not moved by a lead’s proposal to discontinue until that is accepted', () => {
    const proposal = declared(2, { status: 'discontinued', state: 'submitted', accepted: false });
    const findings = [found(1, 1, 'verified')];
    expect(countingFinding([declared(1), proposal], findings)).toBe('verified');
    expect(countingFinding([declared(1), { ...proposal, accepted: true }], findings)).toBeNull();
    expect(countingFinding([declared(1), { ...proposal, state: 'declared' }], findings)).toBeNull();
  });
});

describe('property', () => {
  const declarations = fc
    .array(
      fc.record({
        status: fc.constantFrom(...STATUSES),
        state: fc.constantFrom(...UPDATE_STATES),
        accepted: fc.boolean(),
      }),
      { maxLength: 8 },
    )
    .map((list) => list.map((one, index) => declared(index, one)));
  const findings = fc
    .array(fc.record({ of: fc.integer({ min: 0, max: 8 }), finding: fc.constantFrom(...FINDING_RESULTS) }), {
      maxLength: 8,
    })
    .map((list) => list.map(({ of, finding }, index) => found(index, of, finding)));

  it('the order in which rows come makes no difference', () => {
    fc.assert(
      fc.property(declarations, findings, (rows, results) => {
        const expected = countingFinding(rows, results);
        expect(countingFinding([...rows].reverse(), [...results].reverse())).toBe(expected);
      }),
    );
  });

  it('nothing is verified without an accepted completion that a finding calls verified', () => {
    fc.assert(
      fc.property(declarations, findings, (rows, results) => {
        if (columnOf('completed', countingFinding(rows, results)) !== 'verified') return;
        const standing = rows.filter(({ accepted, status }) => accepted && status === 'completed');
        const verified = results.filter(({ finding }) => finding === 'verified');
        expect(verified.some(({ updateId }) => standing.some((row) => row.updateId === updateId))).toBe(true);
      }),
    );
  });

  it('a later declaration of another status always ends it', () => {
    fc.assert(
      fc.property(declarations, findings, (rows, results) => {
        const other = declared(99, { status: 'in_progress', state: 'submitted', accepted: false });
        return countingFinding([...rows, other], results) === null;
      }),
    );
  });
});
