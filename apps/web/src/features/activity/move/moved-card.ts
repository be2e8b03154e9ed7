import type { Card, MoveActivity } from '@jalon/contracts/activity/activity';
import { columnOf } from '@jalon/domain/activity/column-of';
import type { MoveOutcome } from '@jalon/domain/activity/move-activity';
import type { LocalDate } from '@jalon/domain/mission/local-date';

/**
 * The card as it will most likely come back, to be painted at once: the server's Card replaces it. A proposal
 * by the lead changes neither status nor column.
 */
export function movedCard(card: Card, move: MoveActivity, outcome: MoveOutcome, today: LocalDate): Card {
  if (outcome.kind === 'reorder' || outcome.kind === 'propose_discontinuation') return card;
  if (move.status === 'verified') return card;
  if (outcome.kind === 'discontinue')
    return { ...card, status: 'discontinued', column: null, signal: null, signalReasons: [] };
  const { waitingFor, waitingDays, ...rest } = card;
  return {
    ...rest,
    status: move.status,
    column: columnOf(move.status, null),
    constraintCause: move.constraintCause ?? null,
    constraintNote: move.constraintNote ?? null,
    finding: null,
    declaredOn: today,
    evidenceCount: card.evidenceCount + (move.evidence?.length ?? 0),
    // Nobody has to answer a bare move, and it leaves open what was asked before.
    ...(outcome.bare
      ? defined({ waitingFor, waitingDays })
      : { waitingFor: 'answer' as const, waitingDays: 0 }),
  };
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
