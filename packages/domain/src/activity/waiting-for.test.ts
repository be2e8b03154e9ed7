import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WaitingInput, waitingFor } from './waiting-for.ts';

type Row = WaitingInput['updates'][number];
const update = (sequence: number, changes: Partial<Row>): Row => ({
  updateId: `update-${sequence}`,
  status: 'in_progress',
  state: 'submitted',
  accepted: changes.state === 'accepted',
  sequence,
  submittedOn: '2026-03-01',
  returnedOn: null,
  acceptedOn: null,
  ...changes,
});
const completion = (sequence: number, acceptedOn = '2026-03-05') =>
  update(sequence, { status: 'completed', state: 'accepted', acceptedOn });
const finding = (sequence: number, of: number, result: WaitingInput['findings'][number]['finding']) => ({
  updateId: `update-${of}`,
  finding: result,
  sequence,
  recordedOn: '2026-03-10',
  replied: false,
});
const activity = (changes: Partial<WaitingInput>): WaitingInput => ({
  status: 'in_progress',
  updates: [],
  findings: [],
  ...changes,
});
const today = '2026-03-12';

it('a submitted update waits for the co-lead’s answer, since it was submitted', () => {
  expect(waitingFor(activity({ updates: [update(1, {})] }), today)).toEqual({
    for: 'answer',
    since: '2026-03-01',
  });
});

it('a returned update waits for the lead’s correction, since it was returned', () => {
  const returned = update(1, { state: 'returned', returnedOn: '2026-03-04' });
  expect(waitingFor(activity({ updates: [returned] }), today)).toEqual({
    for: 'correction',
    since: '2026-03-04',
  });
});

it('an accepted update of a status other than completed waits for nobody', () => {
  const accepted = update(1, { state: 'accepted', acceptedOn: '2026-03-05' });
  expect(waitingFor(activity({ updates: [accepted] }), today)).toBeNull();
});

it('a bare move and a superseded update wait for nobody', () => {
  const updates = [update(1, { state: 'superseded' }), update(2, { state: 'declared' })];
  expect(waitingFor(activity({ updates }), today)).toBeNull();
});

describe('verification', () => {
  it('an accepted completion without a finding waits for it, since it was accepted', () => {
    expect(waitingFor(activity({ status: 'completed', updates: [completion(1)] }), today)).toEqual({
      for: 'verification',
      since: '2026-03-05',
    });
  });

  it('no more once another status was declared', () => {
    const updates = [completion(1), update(2, { state: 'declared' })];
    expect(waitingFor(activity({ updates }), today)).toBeNull();
  });

  it('no more for a card that is verified, though a further completion was accepted', () => {
    const input = activity({
      status: 'completed',
      updates: [completion(1), completion(2)],
      findings: [finding(1, 1, 'verified')],
    });
    expect(waitingFor(input, today)).toBeNull();
  });

  it('again for a newer accepted completion after a finding of another kind', () => {
    const input = activity({
      status: 'completed',
      updates: [completion(1), completion(2, '2026-03-11')],
      findings: [finding(1, 1, 'partly')],
    });
    expect(waitingFor(input, today)).toEqual({ for: 'verification', since: '2026-03-11' });
  });
});

describe('reply', () => {
  const partly = activity({
    status: 'completed',
    updates: [completion(1)],
    findings: [finding(1, 1, 'partly')],
  });

  it('a finding other than verified is open for the lead’s reply for seven days', () => {
    expect(waitingFor(partly, '2026-03-10')).toEqual({ for: 'reply', since: '2026-03-10' });
    expect(waitingFor(partly, '2026-03-17')).toEqual({ for: 'reply', since: '2026-03-10' });
    expect(waitingFor(partly, '2026-03-18')).toBeNull();
  });

  it('not once replied, nor after a newer finding that verifies', () => {
    const replied = { ...partly, findings: [{ ...partly.findings[0]!, replied: true }] };
    expect(waitingFor(replied, today)).toBeNull();
    const verified = { ...partly, findings: [...partly.findings, finding(2, 1, 'verified')] };
    expect(waitingFor(verified, today)).toBeNull();
  });
});

it('a correction comes before an answer, an answer before a reply', () => {
  const returned = update(1, { state: 'returned', returnedOn: '2026-03-04' });
  expect(waitingFor(activity({ updates: [returned, update(2, {})] }), today)?.for).toBe('correction');
  const input = activity({
    status: 'completed',
    updates: [completion(1), update(2, { status: 'completed' })],
    findings: [finding(1, 1, 'partly')],
  });
  expect(waitingFor(input, today)?.for).toBe('answer');
});

it('nothing is waited for on a discontinued activity', () => {
  expect(waitingFor(activity({ status: 'discontinued', updates: [update(1, {})] }), today)).toBeNull();
});

it('property: the answer is asked for exactly while a submitted update stands and none is returned', () => {
  const states = fc.array(fc.constantFrom('submitted', 'returned', 'accepted', 'superseded', 'declared'), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(states, (list) => {
      const updates = list.map((state, index) =>
        update(index, {
          state,
          returnedOn: state === 'returned' ? '2026-03-04' : null,
          acceptedOn: state === 'accepted' ? '2026-03-05' : null,
        }),
      );
      const waiting = waitingFor(activity({ updates }), today);
      expect(waiting?.for === 'correction').toBe(list.includes('returned'));
      expect(waiting?.for === 'answer').toBe(list.includes('submitted') && !list.includes('returned'));
    }),
  );
});
