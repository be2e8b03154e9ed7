import type { ConstraintCause, Status } from '../activity/activity.ts';
import type { Instant, LocalDate } from '../mission/local-date.ts';
import type { Audience, Sensitivity } from '../post/reader.ts';

export const UPDATE_STATES = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'superseded',
  'declared',
] as const;
/** `declared` is a bare move: the column changed, nobody has to answer, it cannot be cited. */
export type UpdateState = (typeof UPDATE_STATES)[number];

/** A report on one activity in one cycle. */
export interface Update {
  id: string;
  activityId: string;
  cycleId: string;
  state: UpdateState;
  status: Status;
  done: string;
  constraintCause: ConstraintCause | null;
  constraintNote: string | null;
  discontinuedReason: string | null;
  nextStep: string | null;
  proposedDueOn: LocalDate | null;
  proposedLeadOrganizationId: string | null;
  proposalReason: string | null;
  /** "No evidence available", in so many words. */
  noEvidence: boolean;
  sensitivity: Sensitivity;
  audience: Audience;
  /** The organization it is made for when co-lead or coordinator record for the lead; else null. */
  recordedForOrganizationId: string | null;
  /** The organization that wrote it. */
  organizationId: string;
  personId: string;
  /** Everybody who wrote in it or sent it: none of them answers or verifies it. */
  writerIds?: string[];
  postId: string;
  submittedAt: Instant | null;
  returnedAt: Instant | null;
  returnReason: string | null;
  acceptedAt: Instant | null;
  acceptanceNote: string | null;
  /** Order of submission within the activity; null for a draft that was never sent. */
  sequence: number | null;
  version: number;
}

/** What the present state of an activity is computed from: its submitted declarations, in order. */
export interface Declaration {
  updateId: string;
  status: Status;
  state: UpdateState;
  sequence: number;
  /** The last `sequence` at which the same update was accepted, if it was. */
  accepted: boolean;
}
