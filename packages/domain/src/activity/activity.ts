import type { FindingResult } from '../finding/finding.ts';
import type { LocalDate } from '../mission/local-date.ts';
import type { Audience, Sensitivity } from '../post/reader.ts';

export const STATUSES = ['not_started', 'in_progress', 'constrained', 'completed', 'discontinued'] as const;
/** What the lead declares. */
export type Status = (typeof STATUSES)[number];

export const COLUMNS = ['not_started', 'in_progress', 'constrained', 'completed', 'verified'] as const;
/** Where a card stands. A discontinued card stands in none. */
export type Column = (typeof COLUMNS)[number];

export const CONSTRAINT_CAUSES = [
  'funding',
  'security_access',
  'legal_act',
  'staffing',
  'dependency',
  'political_decision',
  'other',
] as const;
export type ConstraintCause = (typeof CONSTRAINT_CAUSES)[number];

export const SIGNALS = ['late', 'at_risk', 'stale', 'due_soon', 'on_schedule'] as const;
/** Computed beside the declared status, never instead of it. */
export type Signal = (typeof SIGNALS)[number];

export const SIGNAL_REASONS = [
  'past_due',
  'milestone_late',
  'start_passed_not_started',
  'unfunded_near_start',
  'status_contradicts_dates',
  'completed_without_evidence',
  'no_update_for_days',
  'due_within_days',
] as const;
export type SignalReasonCode = (typeof SIGNAL_REASONS)[number];

/** Why a signal stands: the code, and where it helps the days and the date it counts from. */
export interface SignalReason {
  code: SignalReasonCode;
  days?: number;
  on?: LocalDate;
}

export const WAITING_FOR = ['answer', 'correction', 'verification', 'reply'] as const;
/** Whose turn it is: the co-lead's answer, the lead's correction, a verification, the lead's reply. */
export type WaitingFor = (typeof WAITING_FOR)[number];

export interface Budget {
  estimated: number;
  available: number;
  /** ISO 4217. */
  currency: string;
}

/** The card: what will be done for a commitment, from when to when. */
export interface Activity {
  id: string;
  planId: string;
  pillarId: string;
  commitmentId: string;
  number: number;
  /** `MLI-2022-P3-C2-A4`: unique, and stable for ever. */
  reference: string;
  title: string;
  description: string | null;
  startOn: LocalDate;
  dueOn: LocalDate;
  firstDueOn: LocalDate;
  /** Its own lead; null means the pillar's. */
  leadOrganizationId: string | null;
  supportOrganizationIds: string[];
  budget: Budget | null;
  status: Status;
  /** The date, in the mission's zone, of the last submitted declaration; null while nothing was declared. */
  declaredOn: LocalDate | null;
  constraintCause: ConstraintCause | null;
  constraintNote: string | null;
  discontinuedReason: string | null;
  /** The finding that counts for the present declaration (`countingFinding`); null where none does. */
  verification: FindingResult | null;
  /** The status of the last accepted update: what an observer sees. */
  acceptedStatus: Status;
  /** The finding that counts for the accepted status. */
  acceptedVerification: FindingResult | null;
  /** Its place: a fractional-index string, compared byte by byte, unique in its plan. */
  rank: string;
  sensitivity: Sensitivity;
  audience: Audience;
  demonstration: boolean;
  version: number;
}

/** A dated step of an activity. */
export interface Milestone {
  id: string;
  title: string;
  dueOn: LocalDate;
  doneOn: LocalDate | null;
}

/** What somebody asks for when a card is moved. The card's new neighbours are ids of cards of the same plan. */
export interface Move {
  status: Status | 'verified';
  after?: string | null;
  before?: string | null;
  constraintCause?: ConstraintCause;
  constraintNote?: string;
  discontinuedReason?: string;
  done?: string;
  evidenceCount: number;
  noEvidence?: boolean;
}
