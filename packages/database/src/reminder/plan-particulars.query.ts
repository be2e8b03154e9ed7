import type { Language } from '@jalon/domain/language/text';
import type { LadderPolicy } from '@jalon/domain/reminder/reminder-ladder';
import type { EntityManager } from 'typeorm';

/** What a line of a mail asks about its plan. */
export interface PlanParticulars {
  planId: string;
  planReference: string;
  planLanguage: Language;
  missionId: string;
  policy: LadderPolicy;
}

/** The particulars of these plans. One statement, none where there are no ids. */
export async function planParticulars(
  manager: EntityManager,
  planIds: Iterable<string>,
): Promise<(planId: string) => PlanParticulars> {
  const ids = [...new Set(planIds)];
  const rows: PlanParticulars[] = ids.length === 0 ? [] : await manager.query(PARTICULARS, [ids]);
  const known = new Map(rows.map((row) => [row.planId, row]));
  return (planId) => {
    const found = known.get(planId);
    if (!found) throw new Error(`No plan ${planId}`);
    return found;
  };
}

const PARTICULARS = `
SELECT plan.id AS "planId", plan.reference AS "planReference", coalesce(plan.languages ->> 0, 'en') AS "planLanguage",
       plan.mission_id AS "missionId",
       jsonb_build_object(
         'digestWeekday', coalesce(policy.digest_weekday, 1),
         'daysBefore', coalesce(policy.days_before, '[7, 30]'),
         'shortMailBeforeDue', coalesce(policy.short_mail_before_due, true),
         'coLeadAfterDays', coalesce(policy.co_lead_after_days, 14),
         'coordinatorAfterDays', coalesce(policy.coordinator_after_days, 30)) AS policy
  FROM plan LEFT JOIN reminder_policy policy ON policy.plan_id = plan.id
 WHERE plan.id = ANY($1::uuid[])`;
