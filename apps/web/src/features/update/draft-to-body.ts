import type { AmendUpdate } from '@jalon/contracts/update/update';
import { isLocalDate } from '@jalon/domain/mission/local-date';
import type { DraftFieldName, DraftFields } from './draft-fields.ts';

/**
 * The body of `PATCH /api/updates/{id}`. A field that the survivor-data guard stops is left out altogether, so
 * that its words never leave the page and what was saved of it before stays as it was. What belongs to another
 * status than the chosen one is sent as null: a cause does not outlive the constraint.
 */
export function draftToBody(fields: DraftFields, blocked: ReadonlySet<DraftFieldName>): AmendUpdate {
  const constrained = fields.status === 'constrained';
  const proposesDate = isLocalDate(fields.proposedDueOn);
  const body: AmendUpdate = {
    done: fields.done.trim(),
    status: fields.status,
    constraintCause: constrained && fields.constraintCause !== '' ? fields.constraintCause : null,
    constraintNote: constrained ? orNull(fields.constraintNote) : null,
    discontinuedReason: fields.status === 'discontinued' ? orNull(fields.discontinuedReason) : null,
    nextStep: orNull(fields.nextStep),
    proposedDueOn: proposesDate ? fields.proposedDueOn : null,
    proposalReason: proposesDate ? orNull(fields.proposalReason) : null,
    evidence: fields.evidence,
    noEvidence: fields.evidence.length === 0 && fields.noEvidence,
  };
  for (const name of blocked) delete body[name];
  return body;
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
