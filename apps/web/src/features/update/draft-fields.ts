import type { NewEvidence } from '@jalon/contracts/evidence/evidence';
import type { AmendUpdate, UpdateReply } from '@jalon/contracts/update/update';
import type { ConstraintCause, Status } from '@jalon/domain/activity/activity';

/** What stands in the form: every field a string or a list, so that nothing typed is ever lost to a conversion. */
export interface DraftFields {
  done: string;
  status: Status;
  constraintCause: ConstraintCause | '';
  constraintNote: string;
  discontinuedReason: string;
  nextStep: string;
  /** As typed: `YYYY-MM-DD` or empty. */
  proposedDueOn: string;
  proposalReason: string;
  evidence: NewEvidence[];
  noEvidence: boolean;
}

export type DraftFieldName = keyof DraftFields;

/** A blank form. It starts at the present status, so that "no change" costs no tap. */
export function emptyDraft(status: Status): DraftFields {
  return {
    done: '',
    status,
    constraintCause: '',
    constraintNote: '',
    discontinuedReason: '',
    nextStep: '',
    proposedDueOn: '',
    proposalReason: '',
    evidence: [],
    noEvidence: false,
  };
}

/** The form filled with a draft or returned update, as the server keeps it. */
export function draftFromUpdate(update: UpdateReply): DraftFields {
  return {
    done: update.done,
    status: update.status,
    constraintCause: update.constraintCause ?? '',
    constraintNote: update.constraintNote ?? '',
    discontinuedReason: update.discontinuedReason ?? '',
    nextStep: update.nextStep ?? '',
    proposedDueOn: update.proposedDueOn ?? '',
    proposalReason: update.proposalReason ?? '',
    evidence: update.evidence.map((item) => ({
      title: item.title,
      kind: item.kind,
      dated: item.dated,
      source: item.source,
      // While a file waits for a second person its piece is marked more strictly than its writer chose.
      sensitivity: item.upload?.afterwards?.sensitivity ?? item.sensitivity,
      audience: item.upload?.afterwards?.audience ?? item.audience,
      ...(item.url === null ? {} : { url: item.url }),
      ...(item.uploadId === null ? {} : { uploadId: item.uploadId }),
    })),
    noEvidence: update.noEvidence,
  };
}

/** The names of the fields that are free text: what the survivor-data guard reads. */
export const TEXT_FIELDS = [
  'done',
  'constraintNote',
  'discontinuedReason',
  'nextStep',
  'proposalReason',
] as const satisfies readonly DraftFieldName[];
export type TextFieldName = (typeof TEXT_FIELDS)[number];

/** The form with what a tab kept while there was no line: a field that was left out stays as it is. */
export function withKept(fields: DraftFields, kept: AmendUpdate): DraftFields {
  return {
    done: kept.done ?? fields.done,
    status: kept.status ?? fields.status,
    constraintCause: kept.constraintCause ?? fields.constraintCause,
    constraintNote: kept.constraintNote ?? fields.constraintNote,
    discontinuedReason: kept.discontinuedReason ?? fields.discontinuedReason,
    nextStep: kept.nextStep ?? fields.nextStep,
    proposedDueOn: kept.proposedDueOn ?? fields.proposedDueOn,
    proposalReason: kept.proposalReason ?? fields.proposalReason,
    evidence: kept.evidence ?? fields.evidence,
    noEvidence: kept.noEvidence ?? fields.noEvidence,
  };
}
