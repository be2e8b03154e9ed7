import type { ReminderRule } from './reminder.ts';

/** Twice the days after which a coordinator hears of what is past due. */
export const longStandingAfterDays = 60;

interface AgingLine {
  /** The rung of the ladder, also where a line went up because a post is vacant. */
  rung: ReminderRule;
  /** Days until the due date (negative: past), or days waited. */
  days: number;
}

/** How many days a line is past due, or has waited; negative where it is still ahead. */
export function ageOf({ rung, days }: AgingLine): number {
  // Zero minus, so that today is 0 and never -0.
  return rung.startsWith('waits_for_') ? days : 0 - days;
}

/**
 * True for a line that comes back week after week, and has for so long that its reader has heard it: it is told
 * briefly then, behind what is new. An escalation is told once for each due date, and is news however old its matter.
 */
export function isLongStanding(line: AgingLine): boolean {
  return comesBack(line.rung) && ageOf(line) > longStandingAfterDays;
}

function comesBack(rung: ReminderRule): boolean {
  return rung === 'overdue' || rung === 'return_due' || rung.startsWith('waits_for_');
}
