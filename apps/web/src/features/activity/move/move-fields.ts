import type { MoveActivity } from '@jalon/contracts/activity/activity';
import type { NewEvidence } from '@jalon/contracts/evidence/evidence';
import type { ConstraintCause, Status } from '@jalon/domain/activity/activity';
import type { AskedMove } from '../board/use-board-moves.tsx';

/** What the dialog holds. Every text stays, also when another status is looked at in between. */
export interface MoveFields {
  status: Status | 'verified';
  cause: ConstraintCause | null;
  /** The constraint's note or the reason of a discontinuation. */
  note: string;
  done: string;
  evidence: NewEvidence[];
  noEvidence: boolean;
  /** The card it shall stand after; null for the first place; undefined where no place is meant. */
  after: string | null | undefined;
  /** Where a drop put it: sent along for as long as the place is not chosen anew. */
  before: string | null;
}

export function emptyFields({ card, placed }: AskedMove): MoveFields {
  return {
    status: placed?.status ?? card.status,
    cause: null,
    note: '',
    done: '',
    evidence: [],
    noEvidence: false,
    after: placed && (placed.after ?? placed.before) !== null ? placed.after : undefined,
    before: placed?.before ?? null,
  };
}

/** The move that is asked for: only what belongs to the chosen status. */
export function moveOf(fields: MoveFields): MoveActivity {
  const { status } = fields;
  const isReport = status === 'in_progress' || status === 'constrained' || status === 'completed';
  return {
    status,
    ...(fields.after === undefined ? {} : { after: fields.after, before: fields.before }),
    ...(status === 'constrained' && fields.cause ? { constraintCause: fields.cause } : {}),
    ...(status === 'constrained' && fields.note.trim() ? { constraintNote: fields.note.trim() } : {}),
    ...(status === 'discontinued' && fields.note.trim() ? { discontinuedReason: fields.note.trim() } : {}),
    ...(isReport && fields.done.trim() ? { done: fields.done.trim() } : {}),
    ...(isReport && fields.evidence.length > 0 ? { evidence: fields.evidence } : {}),
    ...(status === 'completed' && fields.noEvidence && fields.evidence.length === 0
      ? { noEvidence: true }
      : {}),
  };
}
