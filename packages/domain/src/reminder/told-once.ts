import type { ReminderRule } from './reminder.ts';

/** Rungs of which each person hears once for each subject and due date. What else there is comes back. */
export const ESCALATIONS = ['co_lead_after_14', 'coordinator_after_30'] as const satisfies ReminderRule[];

/** By the rung of the ladder, also where a line went up because a post is vacant. */
export function isToldOnce(rung: ReminderRule): boolean {
  return ESCALATIONS.some((each) => each === rung);
}
