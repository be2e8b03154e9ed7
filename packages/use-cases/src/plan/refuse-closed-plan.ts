import type { Plan } from '@jalon/domain/plan/plan';
import { Refused } from '../refused.ts';

/** A closed plan is read and never changed. Ask it after the right, so that a stranger learns nothing. */
export function refuseClosedPlan({ closedAt }: Pick<Plan, 'id'> & { closedAt: string | null }): void {
  if (closedAt) throw new Refused({ code: 'plan-is-closed' });
}
