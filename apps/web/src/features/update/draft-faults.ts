import { isLocalDate, type LocalDate } from '@jalon/domain/mission/local-date';
import type { RefusalCode } from '@jalon/domain/refusal/refusal';
import type { DraftFieldName, DraftFields } from './draft-fields.ts';

/** One thing that is still missing before a draft can be sent. Its words are the refusal's. */
export interface DraftFault {
  field: DraftFieldName;
  code: RefusalCode;
}

/**
 * What a draft lacks, in the order of the form. The same requirements as the server's at submission; here they
 * only save a round trip on a poor line, the server decides.
 */
export function draftFaults(fields: DraftFields, startOn: LocalDate): DraftFault[] {
  const faults: DraftFault[] = [];
  if (fields.done.trim() === '') faults.push({ field: 'done', code: 'done-is-empty' });
  if (fields.status === 'constrained' && fields.constraintCause === '') {
    faults.push({ field: 'constraintCause', code: 'constraint-needs-a-cause' });
  }
  if (fields.status === 'discontinued' && fields.discontinuedReason.trim() === '') {
    faults.push({ field: 'discontinuedReason', code: 'discontinued-needs-a-reason' });
  }
  if (fields.status === 'completed' && fields.evidence.length === 0 && !fields.noEvidence) {
    faults.push({ field: 'evidence', code: 'completed-needs-evidence' });
  }
  return [...faults, ...proposalFaults(fields, startOn)];
}

function proposalFaults(fields: DraftFields, startOn: LocalDate): DraftFault[] {
  if (fields.proposedDueOn === '') return [];
  if (!isLocalDate(fields.proposedDueOn)) return [{ field: 'proposedDueOn', code: 'invalid-input' }];
  if (fields.proposedDueOn < startOn) return [{ field: 'proposedDueOn', code: 'due-before-start' }];
  if (fields.proposalReason.trim() === '') return [{ field: 'proposalReason', code: 'reason-required' }];
  return [];
}
