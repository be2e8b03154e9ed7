import type { Instant, LocalDate } from '../mission/local-date.ts';
import type { Audience } from '../post/reader.ts';

export const FINDING_RESULTS = ['verified', 'partly', 'not_verified', 'no_evidence'] as const;
export type FindingResult = (typeof FINDING_RESULTS)[number];

export const FINDING_BASES = [
  'document',
  'site_visit',
  'civil_society',
  'judicial_decision',
  'other',
] as const;
export type FindingBasis = (typeof FINDING_BASES)[number];

/** A verification of an accepted update. Never edited: a newer one counts, both remain. */
export interface Finding {
  id: string;
  updateId: string;
  activityId: string;
  finding: FindingResult;
  basis: FindingBasis;
  verifiedOn: LocalDate;
  note: string | null;
  /** The note's audience; finding, basis and date are shown to every reader of the update. */
  audience: Audience;
  organizationId: string;
  postId: string;
  personId: string;
  /** An organization that supports the activity made it. */
  byImplementingPartner: boolean;
  recordedAt: Instant;
  /** Order of recording within the activity. */
  sequence: number;
}
