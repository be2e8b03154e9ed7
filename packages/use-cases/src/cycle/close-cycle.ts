import { isId } from '@jalon/database/connection/id-or-reference';
import { CycleEntity, type CycleFigures } from '@jalon/database/cycle/cycle.entity';
import { cyclesOf } from '@jalon/database/cycle/cycle.repository';
import { owedReports } from '@jalon/database/cycle/owed-reports.repository';
import { Plans } from '@jalon/database/plan/plan.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Column, ConstraintCause, Status } from '@jalon/domain/activity/activity';
import { columnOf } from '@jalon/domain/activity/column-of';
import { canCloseCycle } from '@jalon/domain/cycle/close-cycle';
import type { Cycle } from '@jalon/domain/cycle/cycle';
import { movesToNextCycle } from '@jalon/domain/cycle/cycle-turns';
import type { FindingResult } from '@jalon/domain/finding/finding';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { planProgress } from '@jalon/domain/plan/plan-progress';
import { UPDATE_STATES } from '@jalon/domain/update/update';
import { authorOf, type Caller } from '../caller.ts';
import { planFact } from '../plan/plan-fact.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found } from '../refused.ts';
import { openCycle } from './open-cycle.ts';

/** Closes a cycle before its close date. Closing freezes it. */
export class CloseCycle {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the cycle's id. Throws `Refused`: `not-found`, `may-not-do-this`, `cycle-is-closed`, `cycle-not-open`, and
   * `stale-version` where its last day is no longer the one that was read.
   */
  execute(
    caller: Caller,
    cycleId: string,
    { closesOn }: { closesOn?: LocalDate | undefined } = {},
  ): Promise<string> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const known = found(isId(cycleId) ? await manager.findOneBy(CycleEntity, { id: cycleId }) : null);
      const { plan, mission } = found(await new Plans(manager).reachedBy(caller.actor).lock(known.planId));
      const cycle = await manager.findOneByOrFail(CycleEntity, { id: known.id });
      const context = {
        place: { missionId: mission.id, planId: plan.id },
        today: localDateOf(now, mission.timeZone),
        readClosesOn: closesOn,
      };
      const { post } = allowed(canCloseCycle(cycle, caller.actor, context));
      refuseClosedPlan(plan);
      const next = await closeCycle(transaction, plan, cycle, post.postId);
      // A plan whose cycle is closed early still has somewhere to report to.
      if (next?.state === 'planned') await openCycle(transaction, plan, next, post.postId);
      return cycle.id;
    });
  }
}

/**
 * The close itself, for the coordinator and for the calendar: figures are kept, and drafts, returned and
 * unanswered updates move to the next cycle. Call it with the plan locked. Answers the next cycle, if there is one.
 */
export async function closeCycle(
  transaction: Transaction,
  plan: { id: string; missionId: string },
  cycle: Cycle,
  postId: string | null,
): Promise<Cycle | null> {
  const { manager, now } = transaction;
  const cards = await cardsOf(transaction, plan.id);
  // Before what is unanswered moves on: who had sent something had sent it.
  const figures = { ...figuresOf(cards), returns: await owedReports(manager, cycle) };
  await manager.update(CycleEntity, cycle.id, {
    state: 'closed',
    closedAt: now,
    figures,
  } as Partial<CycleEntity>);
  const next = (await cyclesOf(manager, plan.id)).find(({ startsOn }) => startsOn > cycle.startsOn);
  if (next) {
    await manager.query('UPDATE "update" SET cycle_id = $2 WHERE cycle_id = $1 AND state = ANY($3)', [
      cycle.id,
      next.id,
      UPDATE_STATES.filter(movesToNextCycle),
    ]);
  }
  // Everybody who reaches the plan may hear of it, so it tells of those cards only that all of them may see.
  const { total, reportedComplete, verified, discontinued } = planProgress(
    cards.filter(({ isForAll }) => isForAll),
  );
  const after = { label: cycle.label, total, reportedComplete, verified, discontinued };
  const what = { name: 'cycle.closed', subjectType: 'cycle', subjectId: cycle.id, after } as const;
  transaction.record(planFact(plan, what), postId);
  return next ?? null;
}

interface ClosingRow {
  id: string;
  status: Status;
  verification: FindingResult | null;
  acceptedStatus: Status;
  acceptedVerification: FindingResult | null;
  pillarId: string;
  dueOn: string;
  cause: ConstraintCause | null;
  isForAll: boolean;
}
type ClosingCard = ClosingRow & { column: Column | null };

async function cardsOf({ manager }: Transaction, planId: string): Promise<ClosingCard[]> {
  const rows: ClosingRow[] = await manager.query(
    `SELECT id, status, verification, accepted_status AS "acceptedStatus",
            accepted_verification AS "acceptedVerification", pillar_id AS "pillarId", due_on::text AS "dueOn",
            constraint_cause AS cause, sensitivity = 'unclassified' AND audience = 'all' AS "isForAll"
       FROM activity WHERE plan_id = $1`,
    [planId],
  );
  return rows.map((row) => ({ ...row, column: columnOf(row.status, row.verification) }));
}

/** The figures of all cards, for the record, and the cards behind them, so that each reader gets their own. */
function figuresOf(cards: ClosingCard[]): Omit<CycleFigures, 'returns'> {
  const idsByColumn: CycleFigures['idsByColumn'] = {};
  for (const { id, column } of cards) {
    const key = column ?? 'discontinued';
    idsByColumn[key] = [...(idsByColumn[key] ?? []), id];
  }
  const closed = cards.map(({ id, column, acceptedStatus, acceptedVerification, dueOn, cause }) => ({
    id,
    standing: column ?? ('discontinued' as const),
    acceptedStanding: columnOf(acceptedStatus, acceptedVerification) ?? ('discontinued' as const),
    dueOn,
    cause,
  }));
  return { ...planProgress(cards), idsByColumn, cards: closed };
}
