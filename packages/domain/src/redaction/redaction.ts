import type { Instant } from '../mission/local-date.ts';
import type { Side } from '../organization/organization.ts';
import type { Audience, Sensitivity } from '../post/reader.ts';

export const REDACTION_STATES = ['requested', 'confirmed', 'refused'] as const;
export type RedactionState = (typeof REDACTION_STATES)[number];

/**
 * The things whose words can be named for redaction, each with the fields that people type into. What is not
 * named here is still searched when a redaction is carried out.
 */
export const REDACTABLE_FIELDS = {
  activity: ['title', 'description', 'constraintNote', 'discontinuedReason'],
  update: [
    'done',
    'constraintNote',
    'discontinuedReason',
    'nextStep',
    'proposalReason',
    'returnReason',
    'acceptanceNote',
    'guardJustification',
  ],
  erratum: ['text', 'reason'],
  finding: ['note'],
  reply: ['text'],
  evidence: ['title', 'source', 'url', 'upload'],
  comment: ['text'],
  milestone: ['title'],
  due_change: ['reason'],
  lead_change: ['reason'],
  snooze: ['reason'],
  cycle_extension: ['reason'],
  mandate_extension: ['reason'],
  plan_extension: ['reason'],
} as const satisfies Record<string, readonly string[]>;

export type RedactableSubject = keyof typeof REDACTABLE_FIELDS;
export const REDACTABLE_SUBJECTS = Object.keys(REDACTABLE_FIELDS) as RedactableSubject[];

/** The field that stands for the whole file of a piece of evidence; it has no passage. */
export const UPLOADED_FILE = 'upload';

/** A request to take a passage out, as it is kept: where it stands and why, never its words. */
export interface Redaction {
  id: string;
  missionId: string;
  planId: string;
  /** Null for what stands on the plan itself. */
  activityId: string | null;
  subjectType: RedactableSubject;
  subjectId: string;
  field: string;
  /** Offsets in UTF-16 code units, the end excluded. */
  passageStart: number;
  passageEnd: number;
  /** HMAC-SHA-256 of the words under `key`; it cannot be guessed once the key is gone. */
  digest: string;
  /** Random, and only there while the request waits. */
  key: string | null;
  reason: string;
  /** The item's marking when it was asked for. */
  sensitivity: Sensitivity;
  audience: Audience;
  state: RedactionState;
  requestedAt: Instant;
  requestedById: string;
  requestedPostId: string;
  requestedSide: Side;
  decidedAt: Instant | null;
  decidedById: string | null;
  decidedPostId: string | null;
  decidedSide: Side | null;
  refusalReason: string | null;
  /** What stands in the place of the words. */
  tombstone: string | null;
}
