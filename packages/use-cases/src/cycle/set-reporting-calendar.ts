import { reportingCalendarOf } from '@jalon/database/cycle/cycle.repository';
import { PlanEntity } from '@jalon/database/plan/plan.entity';
import { Plans } from '@jalon/database/plan/plan.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { fitsThePlan } from '@jalon/domain/cycle/fits-the-plan';
import { canUseCalendar, type ReportingCalendar } from '@jalon/domain/cycle/reporting-calendar';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { planFact } from '../plan/plan-fact.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { arrangeCycles } from './plan-cycles.ts';
import { textsOfPeriods } from './texts-of-periods.ts';

export interface CalendarRequest {
  calendar: ReportingCalendar;
  reason: string;
  /** Of the plan as the caller has seen it. */
  version: number;
  guardJustification?: string | undefined;
}

/** Sets when a plan reports. What has opened, closed, or holds a report stays; the rest is made anew behind it. */
export class SetReportingCalendar {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the plan's id. Throws `Refused`: `not-found`, `may-not-do-this`, `plan-is-closed`, `stale-version`,
   * `reason-required`, `survivor-data` and the codes of `canUseCalendar` and `fitsThePlan`.
   */
  execute(caller: Caller, planId: string, request: CalendarRequest): Promise<string> {
    const { calendar, reason, guardJustification } = request;
    const texts = [...textsOfPeriods('/periods', calendar.periods), { pointer: '/reason', text: reason }];
    guardText(texts, caller.language, guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const { plan, mission } = found(await new Plans(manager).reachedBy(caller.actor).lock(planId));
      const place = { missionId: mission.id, planId: plan.id };
      const post = allowed(mayDo(caller.actor, 'amend_calendar', place));
      refuseClosedPlan(plan);
      if (request.version !== plan.version) throw new Refused({ code: 'stale-version' });
      if (reason.trim() === '') throw new Refused({ code: 'reason-required', pointer: '/reason' });
      const reportingCalendar = allowed(canUseCalendar(calendar));
      const before = await reportingCalendarOf(manager, plan.id);
      await manager.update(PlanEntity, plan.id, { reportingCalendar, version: plan.version + 1 });
      const noCut = { planEndMayCut: false };
      const { kept } = await arrangeCycles(transaction, plan, mission, post.postId, noCut);
      allowed(fitsThePlan(reportingCalendar, { endsOn: plan.extendedTo ?? plan.endsOn, kept }));
      const after = { ...reportingCalendar, reason, guardJustification };
      transaction.record(planFact(plan, { name: 'plan.calendar_amended', before, after }), post.postId);
      return plan.id;
    });
  }
}
