import { Activities, type ReachedActivity } from '@jalon/database/activity/activity.repository';
import { neighboursIn } from '@jalon/database/activity/neighbours.repository';
import { rankBetween, shortenRanks } from '@jalon/database/activity/rank';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { hasOpenUpdate } from '@jalon/database/update/open-update.repository';
import type { ConstraintCause, Move } from '@jalon/domain/activity/activity';
import { type MoveOutcome, moveActivity } from '@jalon/domain/activity/move-activity';
import { authorOf, type Caller } from '../caller.ts';
import type { NewEvidence } from '../evidence/add-evidence.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { once } from '../transaction/once.ts';
import { declareBare } from '../update/declare-bare.ts';
import { submitInOneStep } from '../update/submit-in-one-step.ts';
import { textsOfEvidence } from '../update/update-words.ts';
import { activityFact } from './activity-fact.ts';
import { type Declared, settleActivity } from './settle-activity.ts';

export interface MoveRequest {
  status: Move['status'];
  after?: string | null | undefined;
  before?: string | null | undefined;
  constraintCause?: ConstraintCause | undefined;
  constraintNote?: string | undefined;
  discontinuedReason?: string | undefined;
  done?: string | undefined;
  evidence?: NewEvidence[] | undefined;
  noEvidence?: boolean | undefined;
  mutationId?: string | undefined;
  guardJustification?: string | undefined;
}

/** Moves a card: a new place, a declaration, or both, in one transaction. */
export class MoveActivity {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the id of the card. Throws `Refused`: `not-found` where the card is not the caller's to see, the
   * codes of `moveActivity`, `unknown-reference` for a neighbour that is no card of the plan, `survivor-data`.
   */
  execute(caller: Caller, activityId: string, request: MoveRequest): Promise<string> {
    guardText(textsOf(request), caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), (transaction) =>
      once(transaction, 'move-activity', request.mutationId, async () => {
        const activities = new Activities(transaction.manager, transaction.now);
        const reached = found(await activities.visibleTo(caller.actor).lock(activityId));
        const outcome = allowed(
          moveActivity(await contextOf(transaction, reached), moveOf(request), caller.actor),
        );
        await apply[outcome.kind](transaction, caller, reached, request, outcome as never);
        return reached.activity.id;
      }),
    );
  }
}

type OutcomeOf<K extends MoveOutcome['kind']> = Extract<MoveOutcome, { kind: K }>;
type Apply = {
  [K in MoveOutcome['kind']]: (
    transaction: Transaction,
    caller: Caller,
    reached: ReachedActivity,
    request: MoveRequest,
    outcome: OutcomeOf<K>,
  ) => Promise<void>;
};

/** What each outcome of the rule does to the rows and to the record. */
const apply: Apply = {
  reorder: async (transaction, _caller, reached, request, { post }) => {
    const { manager } = transaction;
    const { plan, activity } = reached;
    const wanted = await rankFor(transaction, reached, request);
    if (wanted === null) return;
    await manager.query('UPDATE activity SET rank = $2, version = version + 1 WHERE id = $1', [
      activity.id,
      wanted,
    ]);
    const rank = await shortenRanks(manager, plan.id, activity.id, wanted);
    const change = { before: { rank: reached.activity.rank }, after: { rank } };
    transaction.record(activityFact(reached, { name: 'activity.reordered', ...change }), post.postId);
  },
  declare: async (transaction, caller, reached, request, outcome) => {
    const declaration = declarationOf(request);
    if (outcome.bare) await declareBare(transaction, reached, declaration, outcome);
    else await submitInOneStep(transaction, caller, reached, declaration, outcome);
    const { plan, activity } = reached;
    const wanted = await rankFor(transaction, reached, request);
    await settleActivity(transaction, reached, declaration, wanted);
    const rank = await shortenRanks(transaction.manager, plan.id, activity.id, wanted ?? activity.rank);
    const after = { ...statedIn(declaration), rank };
    const change = { before: { ...statedIn(reached.activity), rank: reached.activity.rank }, after };
    transaction.record(activityFact(reached, { name: 'activity.declared', ...change }), outcome.post.postId);
  },
  // Coordinator and co-lead decide in their own name: nobody reports it for the lead.
  discontinue: async (transaction, _caller, reached, request, { post }) => {
    const declaration = declarationOf(request);
    await declareBare(transaction, reached, declaration, { post, recordedForOrganizationId: null });
    await settleActivity(transaction, reached, declaration);
    const change = { before: statedIn(reached.activity), after: statedIn(declaration) };
    transaction.record(activityFact(reached, { name: 'activity.discontinued', ...change }), post.postId);
  },
  // Nothing is declared yet: the update itself is the record.
  propose_discontinuation: async (transaction, caller, reached, request, { post }) => {
    const outcome = { post, recordedForOrganizationId: null };
    await submitInOneStep(transaction, caller, reached, declarationOf(request), outcome);
    await settleActivity(transaction, reached, null);
  },
};

function statedIn({ status, constraintCause, constraintNote, discontinuedReason }: Declared): Declared {
  return { status, constraintCause, constraintNote, discontinuedReason };
}

async function contextOf(transaction: Transaction, reached: ReachedActivity) {
  return {
    status: reached.activity.status,
    place: reached.place,
    hasOpenUpdate: await hasOpenUpdate(transaction.manager, reached.activity.id),
    planIsClosed: reached.plan.closedAt !== null,
  };
}

/**
 * The rank for the place among the neighbours that were named; null where the card keeps its own. Both are
 * hints, and `after` wins; a card that the mover cannot see, or of another plan, is no neighbour.
 */
async function rankFor(
  { manager }: Transaction,
  reached: ReachedActivity,
  { after, before }: MoveRequest,
): Promise<string | null> {
  const names = [after, before].filter((name) => typeof name === 'string');
  const neighbour = await neighboursIn(manager, reached, reached.activity.id, names);
  const known = (name: string | null | undefined, pointer: string) => {
    const card = name ? neighbour(name) : null;
    if (name && !card) throw new Refused({ code: 'unknown-reference', pointer });
    return card;
  };
  return rankBetween(reached.activity.id, {
    after: known(after, '/after'),
    before: known(before, '/before'),
  });
}

function moveOf(request: MoveRequest): Move {
  const { status, constraintCause, constraintNote, discontinuedReason, done, noEvidence } = request;
  return {
    status,
    evidenceCount: request.evidence?.length ?? 0,
    ...(constraintCause !== undefined && { constraintCause }),
    ...(constraintNote !== undefined && { constraintNote }),
    ...(discontinuedReason !== undefined && { discontinuedReason }),
    ...(done !== undefined && { done }),
    ...(noEvidence !== undefined && { noEvidence }),
  };
}

function declarationOf(request: MoveRequest) {
  return {
    // The rule has refused `verified` before anything is applied.
    status: request.status as Exclude<Move['status'], 'verified'>,
    constraintCause: request.constraintCause ?? null,
    constraintNote: request.constraintNote ?? null,
    discontinuedReason: request.discontinuedReason ?? null,
    done: request.done ?? '',
    noEvidence: request.noEvidence ?? false,
    evidence: request.evidence ?? [],
    guardJustification: request.guardJustification ?? null,
  };
}

function textsOf(request: MoveRequest) {
  return [
    { pointer: '/constraintNote', text: request.constraintNote },
    { pointer: '/discontinuedReason', text: request.discontinuedReason },
    { pointer: '/done', text: request.done },
    ...textsOfEvidence(request.evidence),
  ];
}
