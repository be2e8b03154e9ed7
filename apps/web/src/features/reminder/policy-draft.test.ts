import { expect, it } from 'vitest';
import { policyDraft, policyFaults, policyToBody } from './policy-draft.ts';

const draft = policyDraft({
  planId: 'p',
  digestWeekday: 1,
  digestTime: '08:00',
  daysBefore: [7, 30],
  shortMailBeforeDue: true,
  coLeadAfterDays: 14,
  coordinatorAfterDays: 30,
  version: 1,
});

it('comes back as it went in', () => {
  expect(policyFaults(draft)).toEqual({});
  expect(policyToBody(draft)).toEqual({
    digestWeekday: 1,
    digestTime: '08:00',
    daysBefore: [7, 30],
    shortMailBeforeDue: true,
    coLeadAfterDays: 14,
    coordinatorAfterDays: 30,
  });
});

it('reads days with any comma, in order', () => {
  expect(policyToBody({ ...draft, daysBefore: '30، 7; 14' }).daysBefore).toEqual([7, 14, 30]);
});

it('says that a number stands twice, and that the ladder leads upwards', () => {
  expect(policyFaults({ ...draft, daysBefore: '7, 30, 7' }).daysBefore).toBe('fault-days-twice');
  const upsideDown = { ...draft, coLeadAfterDays: '31', coordinatorAfterDays: '30' };
  expect(policyFaults(upsideDown)).toEqual({ coordinatorAfterDays: 'fault-order' });
});

it('names each field that is wrong', () => {
  const wrong = {
    ...draft,
    daysBefore: '7, soon',
    digestTime: '8:00',
    coLeadAfterDays: '0',
    coordinatorAfterDays: '',
  };
  expect(policyFaults(wrong)).toEqual({
    daysBefore: 'fault-days',
    digestTime: 'fault-time',
    coLeadAfterDays: 'fault-co-lead',
    coordinatorAfterDays: 'fault-coordinator',
  });
  expect(policyFaults({ ...draft, daysBefore: '' }).daysBefore).toBe('fault-days');
  expect(policyFaults({ ...draft, daysBefore: '1,2,3,4,5,6,7' }).daysBefore).toBe('fault-days');
});
