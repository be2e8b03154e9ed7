import { isId } from '@jalon/database/connection/id-or-reference';
import { MissionEntity } from '@jalon/database/mission/mission.entity';
import { PlanEntity } from '@jalon/database/plan/plan.entity';
import { Plans } from '@jalon/database/plan/plan.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { fitsThePlan } from '@jalon/domain/cycle/fits-the-plan';
import { canUseCalendar, type ReportingCalendar } from '@jalon/domain/cycle/reporting-calendar';
import type { Language, Text } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { PlanType, Source } from '@jalon/domain/plan/plan';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { planCycles } from '../cycle/plan-cycles.ts';
import { textsOfPeriods } from '../cycle/texts-of-periods.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { textsOfSources } from '../survivor-data/texts-of-sources.ts';
import { textsOfText } from '../survivor-data/texts-of-text.ts';
import { refuseTaken } from '../transaction/refuse-taken.ts';
import { planFact } from './plan-fact.ts';

export interface PlanRequest {
  reference: string;
  title: Text;
  type: PlanType;
  /** An id or a code. */
  missionId: string;
  signedOn?: string | null | undefined;
  signedPlace?: string | null | undefined;
  startsOn: string;
  endsOn: string;
  extendedTo?: string | null | undefined;
  languages: Language[];
  parentPlanId?: string | null | undefined;
  sources?: Source[] | undefined;
  /** When it reports; by quarters, where nothing is said. */
  reportingCalendar?: ReportingCalendar | undefined;
  /** Names of the fields that are demonstration; only the demonstration data sets it. */
  demonstration?: string[] | undefined;
  guardJustification?: string | undefined;
}

/** Puts an instrument on the register, with its reporting cycles. */
export class CreatePlan {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the plan's id. Throws `Refused`: `unknown-reference` (mission, parent plan), `may-not-do-this`,
   * `due-before-start` (it ends before it starts), `reference-taken`, `survivor-data`, and the codes of `canUseCalendar`
   * and `fitsThePlan`.
   */
  execute(caller: Caller, request: PlanRequest): Promise<string> {
    const texts = [
      ...textsOfText('/title', request.title),
      { pointer: '/signedPlace', text: request.signedPlace },
      ...textsOfSources('/sources', request.sources),
      ...textsOfPeriods('/reportingCalendar/periods', request.reportingCalendar?.periods),
    ];
    guardText(texts, caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const mission = await missionOf(transaction, caller, request.missionId);
      const place = { missionId: mission.id, planId: null };
      const post = allowed(mayDo(caller.actor, 'create_plan', place));
      if (request.endsOn < request.startsOn)
        throw new Refused({ code: 'due-before-start', pointer: '/endsOn' });
      const { guardJustification: _, ...columns } = request;
      const row = manager.create(PlanEntity, {
        ...columns,
        id: transaction.newId(),
        missionId: mission.id,
        extendedTo: request.extendedTo ?? null,
        parentPlanId: await parentOf(transaction, caller, request.parentPlanId),
        sources: request.sources ?? [],
        reportingCalendar: calendarOf(request.reportingCalendar, request.extendedTo ?? request.endsOn),
        demonstration: request.demonstration ?? [],
        version: 1,
      });
      await refuseTaken(manager.insert(PlanEntity, row), '/reference');
      await planCycles(transaction, row, mission, post.postId);
      transaction.record(planFact(row, { name: 'plan.created', after: request }), post.postId);
      return row.id;
    });
  }
}

function calendarOf(calendar: ReportingCalendar | undefined, endsOn: LocalDate): ReportingCalendar | null {
  if (!calendar) return null;
  const usable = canUseCalendar(calendar);
  const decision = usable.allowed ? fitsThePlan(usable.value, { endsOn, kept: [] }) : usable;
  if (decision.allowed) return decision.value;
  const { pointer = '', ...refusal } = decision.refusal;
  throw new Refused({ ...refusal, pointer: `/reportingCalendar${pointer}` });
}

/** A mission in which the caller holds a post; any other does not exist for them. */
async function missionOf(transaction: Transaction, caller: Caller, idOrCode: string): Promise<MissionEntity> {
  const where = isId(idOrCode) ? { id: idOrCode } : { code: idOrCode };
  const mission = await transaction.manager.findOneBy(MissionEntity, where);
  if (!mission || !caller.actor.posts.some((post) => post.missionId === mission.id)) {
    throw new Refused({ code: 'unknown-reference', pointer: '/missionId' });
  }
  return mission;
}

async function parentOf(
  transaction: Transaction,
  caller: Caller,
  idOrReference: string | null | undefined,
): Promise<string | null> {
  if (!idOrReference) return null;
  const parent = await new Plans(transaction.manager).reachedBy(caller.actor).find(idOrReference);
  if (!parent) throw new Refused({ code: 'unknown-reference', pointer: '/parentPlanId' });
  return found(parent).plan.id;
}
