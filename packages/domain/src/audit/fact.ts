import type { Instant } from '../mission/local-date.ts';
import type { Audience, Sensitivity } from '../post/reader.ts';

/**
 * Something that happened, in the past tense, recorded with the change itself. A fact is the audit row, the
 * outbox row and the source of live updates, all three. Each name is a row in the worker's reactions table.
 */
export const FACT_NAMES = [
  'demonstration.loaded',
  'clock.moved',
  'person.added',
  'tenure.started',
  'tenure.ended',
  'organization.added',
  'organization.amended',
  'post.created',
  'post.amended',
  'person.invited',
  'person.amended',
  'person.deactivated',
  'person.reactivated',
  'person.link_sent',
  'person.password_set',
  'person.two_factor_reset',
  'person.two_factor_enabled',
  'person.two_factor_disabled',
  'person.recovery_codes_renewed',
  'person.provider_linked',
  'person.mails_chosen',
  'invitation.revoked',
  'plan.opened',
  'plan.created',
  'plan.amended',
  'mandate.recorded',
  'mandate.extended',
  'mandate.ended',
  'pillar.created',
  'commitment.created',
  'activity.created',
  'activity.amended',
  'activity.reordered',
  'activity.declared',
  'activity.discontinued',
  'update.drafted',
  'update.amended',
  'update.submitted',
  'update.returned',
  'update.accepted',
  'update.discarded',
  'update.superseded',
  'update.corrected',
  'finding.recorded',
  'finding.replied',
  'evidence.added',
  'upload.kept',
  'upload.confirmed',
  'upload.removed',
  'comment.written',
  'cycle.opened',
  'cycle.closed',
  'cycle.extended',
  'plan.calendar_amended',
  'return.submitted',
  'policy.amended',
  'mission.calendar_amended',
  'reminder.snoozed',
  'reminder.snooze_ended',
  'report.date_recorded',
  'report.date_moved',
  'report.created',
  'report.refreshed',
  'report.changed',
  'report.submitted',
  'report.cleared',
  'report.frozen',
  'assessment.amended',
  'assessment.shared',
  'document.requested',
  'document.made',
  'letter.requested',
  'letter.made',
  'digest.sent',
  'digest.suppressed',
  'report.corrected',
  'redaction.requested',
  'redaction.confirmed',
  'redaction.refused',
  'mail.suppressed',
  'mail.sent_again',
  'session.ended',
  'token.created',
  'token.revoked',
  'calendar.opened',
  'calendar.rotated',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** A fact as a use case hands it over; number, hash and digests are given where it is written. */
export interface NewFact {
  name: FactName;
  /** What it is about: `activity`, and its id. */
  subjectType: string;
  subjectId: string;
  missionId: string | null;
  planId: string | null;
  activityId: string | null;
  /** Who may hear of it. */
  sensitivity: Sensitivity;
  audience: Audience;
  /** Organizations for which a confidential fact is written. */
  concernedOrganizationIds: string[];
  /** Values before and after the change, hashed into the chain as digests and kept beside it. */
  before?: unknown;
  after?: unknown;
}

/** A fact as it stands in the chain. */
export interface Fact extends Omit<NewFact, 'before' | 'after'> {
  number: number;
  at: Instant;
  personId: string | null;
  postId: string | null;
}
