import type { LocalDate } from '../mission/local-date.ts';
import type { Audience, Sensitivity } from '../post/reader.ts';

export const EVIDENCE_KINDS = [
  'document',
  'legal_act',
  'report',
  'training_record',
  'judgment',
  'link',
  'other',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A document or link that supports a claim. */
export interface Evidence {
  id: string;
  activityId: string;
  updateId: string | null;
  findingId: string | null;
  title: string;
  kind: EvidenceKind;
  url: string | null;
  uploadId: string | null;
  dated: LocalDate;
  source: string;
  sensitivity: Sensitivity;
  audience: Audience;
  organizationId: string;
}
