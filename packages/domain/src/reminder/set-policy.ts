import { allow, type Decision, refuse } from '../decision.ts';
import type { ReminderPolicy } from './reminder.ts';

/** A policy as somebody sets it. */
export type ReminderPolicyFields = Omit<ReminderPolicy, 'planId' | 'version'>;

/**
 * The policy as it is kept: its days in order. Refuses a number of days that stands twice, and a coordinator who
 * would hear before the co-lead: the ladder leads upwards.
 */
export function setPolicy(fields: ReminderPolicyFields): Decision<ReminderPolicyFields> {
  const { daysBefore, coLeadAfterDays, coordinatorAfterDays } = fields;
  if (new Set(daysBefore).size < daysBefore.length) return refuse('days-twice', { pointer: '/daysBefore' });
  if (coordinatorAfterDays < coLeadAfterDays) {
    const values = { days: coLeadAfterDays };
    return refuse('ladder-order', { pointer: '/coordinatorAfterDays', values });
  }
  return allow({ ...fields, daysBefore: [...daysBefore].sort((one, other) => one - other) });
}
