import type { NewEvidence } from '@jalon/contracts/evidence/evidence';
import type { RecordFinding } from '@jalon/contracts/finding/finding';
import type { FindingBasis, FindingResult } from '@jalon/domain/finding/finding';
import { isLocalDate, type LocalDate } from '@jalon/domain/mission/local-date';
import type { Audience } from '@jalon/domain/post/reader';

/** What stands in the finding form. */
export interface FindingDraft {
  finding: FindingResult | null;
  basis: FindingBasis;
  verifiedOn: string;
  note: string;
  audience: Audience;
  evidence: NewEvidence[];
}

export function emptyFinding(today: LocalDate, audience: Audience): FindingDraft {
  return { finding: null, basis: 'document', verifiedOn: today, note: '', audience, evidence: [] };
}

export type FindingFault = 'needs-result' | 'needs-date' | 'needs-past-date';

/** What a finding lacks before it can be recorded, by field. */
export function findingFaults(
  draft: FindingDraft,
  today: LocalDate,
): Partial<Record<'finding' | 'verifiedOn', FindingFault>> {
  const faults: Partial<Record<'finding' | 'verifiedOn', FindingFault>> = {};
  if (draft.finding === null) faults.finding = 'needs-result';
  if (!isLocalDate(draft.verifiedOn)) faults.verifiedOn = 'needs-date';
  else if (draft.verifiedOn > today) faults.verifiedOn = 'needs-past-date';
  return faults;
}

/** The body of `POST /api/updates/{id}/findings`. A note alone has an audience; without one none is sent. */
export function findingToBody(
  draft: FindingDraft,
  finding: FindingResult,
  mutationId: string,
): RecordFinding {
  const note = draft.note.trim();
  return {
    finding,
    basis: draft.basis,
    verifiedOn: draft.verifiedOn,
    mutationId,
    ...(note === '' ? {} : { note, audience: draft.audience }),
    ...(draft.evidence.length === 0 ? {} : { evidence: draft.evidence }),
  };
}
