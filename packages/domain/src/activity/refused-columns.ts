import type { Actor } from '../post/post.ts';
import { mayDo } from '../post/rights.ts';
import type { RefusalCode } from '../refusal/refusal.ts';
import { COLUMNS, type Column, type Move } from './activity.ts';
import { type MoveContext, moveActivity } from './move-activity.ts';

/** What a drop on a column would meet: a refusal, or something to be asked for first. */
export interface ColumnOffer {
  refusal: RefusalCode | null;
  /** The form that a drop opens; null where the card just moves. */
  asks: 'cause' | 'evidence' | 'finding' | null;
}

/**
 * For every column what a drop of this card there would meet, so that the board says it before the drop. It
 * asks the server's own rule, with what the status requires filled in and nothing more.
 */
export function refusedColumns(
  context: MoveContext & { column: Column | null },
  actor: Pick<Actor, 'posts'>,
): Record<Column, ColumnOffer> {
  const offers = COLUMNS.map((column) => [column, offerOf(column, context, actor)] as const);
  return Object.fromEntries(offers) as Record<Column, ColumnOffer>;
}

function offerOf(
  column: Column,
  context: MoveContext & { column: Column | null },
  actor: Pick<Actor, 'posts'>,
): ColumnOffer {
  if (column === 'verified') return offerOfVerified(context, actor);
  const decision = moveActivity(context, filledIn(column), actor);
  if (!decision.allowed) return { refusal: decision.refusal.code, asks: null };
  return { refusal: null, asks: decision.value.kind === 'reorder' ? null : asksOf(column) };
}

/** Nobody moves a card to Verified: who may verify is offered the finding form, once it is reported complete. */
function offerOfVerified(
  context: MoveContext & { column: Column | null },
  actor: Pick<Actor, 'posts'>,
): ColumnOffer {
  if (context.column === 'verified') return offerOf('completed', context, actor);
  if (context.status === 'completed' && mayDo(actor, 'verify', context.place).allowed) {
    return { refusal: null, asks: 'finding' };
  }
  const decision = moveActivity(context, { status: 'verified', evidenceCount: 0 }, actor);
  return { refusal: decision.allowed ? null : decision.refusal.code, asks: null };
}

function filledIn(status: Exclude<Column, 'verified'>): Move {
  if (status === 'constrained') return { status, constraintCause: 'other', evidenceCount: 0 };
  if (status === 'completed') return { status, noEvidence: true, evidenceCount: 0 };
  return { status, evidenceCount: 0 };
}

function asksOf(column: Exclude<Column, 'verified'>): ColumnOffer['asks'] {
  if (column === 'constrained') return 'cause';
  return column === 'completed' ? 'evidence' : null;
}
