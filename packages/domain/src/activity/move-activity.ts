import { allow, type Decision, refuse } from '../decision.ts';
import { type Declarer, declaringPost } from '../post/declaring-post.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place } from '../post/rights.ts';
import type { Move, Status } from './activity.ts';

/** A card to be moved and what stands around it: made from a row on the server, from a Card in the browser. */
export interface MoveContext {
  /** The present declared status. */
  status: Status;
  /** Mission, plan, effective lead and co-lead of the card. */
  place: Place & { planId: string; leadOrganizationId: string };
  /** A draft or returned update of this activity exists. */
  hasOpenUpdate: boolean;
  planIsClosed: boolean;
}

export type MoveOutcome =
  /** Only its place changes; nothing is declared. */
  | { kind: 'reorder'; post: ActorPost }
  /** A declaration: bare (nobody has to answer it) or an update, created and submitted in one step. */
  | { kind: 'declare'; post: ActorPost; bare: boolean; recordedForOrganizationId: string | null }
  /** Coordinator or co-lead decide at once; there is nothing to accept. */
  | { kind: 'discontinue'; post: ActorPost }
  /** The lead's proposal: an update; status and column stay until it is accepted. */
  | { kind: 'propose_discontinuation'; post: ActorPost };

/**
 * What a move of this card would be, or why it is refused. A move into another column is a declaration;
 * without what the status requires nothing moves. `verified-is-a-finding` carries `values.as`: `lead` for who
 * could never verify it (403), `verifier` for who should record a finding instead (409).
 */
export function moveActivity(
  context: MoveContext,
  move: Move,
  actor: Pick<Actor, 'posts'>,
): Decision<MoveOutcome> {
  const mover = declaringPost(actor, context.place);
  if (!mover.allowed) return mover;
  if (move.status === 'verified') return refuseVerified(context, actor);
  if (context.status === 'discontinued') return refuse('activity-is-discontinued');
  if (context.planIsClosed) return refuse('plan-is-closed');
  if (move.status === context.status) return allow({ kind: 'reorder', post: mover.value.post });
  if (move.status === 'discontinued') return discontinue(context, move, actor, mover.value);

  const bare = isBare(move);
  if (!bare && context.hasOpenUpdate) return refuse('move-needs-no-open-update');
  const missing = missingFor(move);
  if (missing) return missing;
  return allow({ kind: 'declare', bare, ...mover.value });
}

function refuseVerified({ place }: MoveContext, actor: Pick<Actor, 'posts'>): Decision<never> {
  const verifier = mayDo(actor, 'verify', place);
  return refuse('verified-is-a-finding', {
    pointer: '/status',
    values: { as: verifier.allowed ? 'verifier' : 'lead' },
  });
}

function discontinue(
  context: MoveContext,
  move: Move,
  actor: Pick<Actor, 'posts'>,
  mover: Declarer,
): Decision<MoveOutcome> {
  const decider = mayDo(actor, 'decide_dates', context.place);
  if (!decider.allowed && context.hasOpenUpdate) return refuse('move-needs-no-open-update');
  if (isBlank(move.discontinuedReason)) {
    return refuse('discontinued-needs-a-reason', { pointer: '/discontinuedReason' });
  }
  if (decider.allowed) return allow({ kind: 'discontinue', post: decider.value });
  return allow({ kind: 'propose_discontinuation', post: mover.post });
}

/** Without words or evidence, a cause, note or reason aside; a completion is always an update. */
function isBare(move: Move): boolean {
  return move.status !== 'completed' && isBlank(move.done) && move.evidenceCount === 0;
}

function missingFor(move: Move): Decision<never> | null {
  if (move.status === 'constrained' && !move.constraintCause) {
    return refuse('constraint-needs-a-cause', { pointer: '/constraintCause' });
  }
  if (move.status === 'completed' && move.evidenceCount === 0 && !move.noEvidence) {
    return refuse('completed-needs-evidence', { pointer: '/evidence' });
  }
  // Evidence alone says nothing about what was done; only a move to `completed` may go without words.
  if (move.status !== 'completed' && move.evidenceCount > 0 && isBlank(move.done)) {
    return refuse('done-is-empty', { pointer: '/done' });
  }
  return null;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
