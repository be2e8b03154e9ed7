import type { ReminderPolicyReply } from '@jalon/contracts/reminder/reminder';

/** The policy as it stands in the form: what is typed stays as typed until it is saved. */
export interface PolicyDraft {
  digestWeekday: number;
  digestTime: string;
  daysBefore: string;
  shortMailBeforeDue: boolean;
  coLeadAfterDays: string;
  coordinatorAfterDays: string;
}

export type PolicyFault =
  | 'fault-days'
  | 'fault-days-twice'
  | 'fault-time'
  | 'fault-co-lead'
  | 'fault-coordinator'
  | 'fault-order';
type PolicyField = 'daysBefore' | 'digestTime' | 'coLeadAfterDays' | 'coordinatorAfterDays';

const maxDaysBefore = 120;
const maxSteps = 6;
const maxCoLeadDays = 120;
const maxCoordinatorDays = 180;

export function policyDraft(policy: ReminderPolicyReply): PolicyDraft {
  return {
    digestWeekday: policy.digestWeekday,
    digestTime: policy.digestTime,
    daysBefore: policy.daysBefore.join(', '),
    shortMailBeforeDue: policy.shortMailBeforeDue,
    coLeadAfterDays: String(policy.coLeadAfterDays),
    coordinatorAfterDays: String(policy.coordinatorAfterDays),
  };
}

/** What is wrong, by field; each fault names the word that says so. */
export function policyFaults(draft: PolicyDraft): Partial<Record<PolicyField, PolicyFault>> {
  const faults: Partial<Record<PolicyField, PolicyFault>> = {};
  const days = daysOf(draft.daysBefore);
  const areDays = days.every((each) => isWithin(each, maxDaysBefore));
  if (days.length === 0 || days.length > maxSteps || !areDays) faults.daysBefore = 'fault-days';
  else if (new Set(days).size < days.length) faults.daysBefore = 'fault-days-twice';
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(draft.digestTime)) faults.digestTime = 'fault-time';
  if (!isWithin(numberOf(draft.coLeadAfterDays), maxCoLeadDays)) faults.coLeadAfterDays = 'fault-co-lead';
  if (!isWithin(numberOf(draft.coordinatorAfterDays), maxCoordinatorDays)) {
    faults.coordinatorAfterDays = 'fault-coordinator';
  } else if (numberOf(draft.coordinatorAfterDays) < numberOf(draft.coLeadAfterDays)) {
    faults.coordinatorAfterDays = 'fault-order';
  }
  return faults;
}

/** The body of `PUT /api/plans/{id}/reminder-policy`. */
export function policyToBody(draft: PolicyDraft): Omit<ReminderPolicyReply, 'planId' | 'version'> {
  return {
    digestWeekday: draft.digestWeekday,
    digestTime: draft.digestTime,
    daysBefore: daysOf(draft.daysBefore).sort((a, b) => a - b),
    shortMailBeforeDue: draft.shortMailBeforeDue,
    coLeadAfterDays: numberOf(draft.coLeadAfterDays),
    coordinatorAfterDays: numberOf(draft.coordinatorAfterDays),
  };
}

function daysOf(typed: string): number[] {
  return typed
    .split(/[,;،\s]+/)
    .filter((part) => part !== '')
    .map(numberOf);
}

function numberOf(typed: string): number {
  return /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN;
}

function isWithin(value: number, max: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= max;
}
