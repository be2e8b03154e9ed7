import type { FactName } from '@jalon/domain/audit/fact';
import type { WantedJob } from './job.ts';

/** A fact as the relay reads it: ids only. */
export interface RelayedFact {
  readonly number: number;
  readonly name: FactName;
  readonly subjectId: string;
}

export type Reaction = (fact: RelayedFact) => WantedJob;

const tickNow: Reaction = () => ({ name: 'tick', data: {} });
const makeIt: Reaction = ({ subjectId }) => ({ name: 'make-document', data: { documentId: subjectId } });

const makeLetter: Reaction = ({ subjectId }) => ({ name: 'make-letter', data: { letterId: subjectId } });

/**
 * The one table of reactions: which jobs follow a fact. Every fact has its row; an empty one says that nothing
 * follows. Browsers hear of facts by another way, straight from the api.
 */
export const REACTIONS = {
  'demonstration.loaded': [tickNow],
  'clock.moved': [tickNow],
  'person.added': [],
  'tenure.started': [],
  'tenure.ended': [],
  'organization.added': [],
  'organization.amended': [],
  'post.created': [],
  'post.amended': [],
  // A mail about somebody's own account waits for no hour: the tick hands it over.
  'person.invited': [tickNow],
  'person.amended': [],
  'person.deactivated': [],
  'person.reactivated': [],
  'person.link_sent': [tickNow],
  'person.password_set': [tickNow],
  'person.two_factor_reset': [tickNow],
  'person.two_factor_enabled': [],
  'person.two_factor_disabled': [],
  'person.recovery_codes_renewed': [],
  'person.provider_linked': [],
  'person.mails_chosen': [],
  'invitation.revoked': [],
  'plan.opened': [],
  'plan.created': [],
  'plan.amended': [],
  'mandate.recorded': [],
  'mandate.extended': [],
  'mandate.ended': [],
  'pillar.created': [],
  'commitment.created': [],
  'activity.created': [],
  'activity.amended': [],
  'activity.reordered': [],
  'activity.declared': [],
  'activity.discontinued': [],
  'update.drafted': [],
  'update.amended': [],
  'update.submitted': [],
  'update.returned': [],
  'update.accepted': [],
  'update.discarded': [],
  'update.superseded': [],
  'update.corrected': [],
  'finding.recorded': [],
  'finding.replied': [],
  'evidence.added': [],
  'upload.kept': [],
  'upload.confirmed': [],
  'upload.removed': [],
  'comment.written': [],
  'cycle.opened': [],
  'cycle.closed': [],
  'cycle.extended': [],
  'plan.calendar_amended': [],
  'return.submitted': [],
  'policy.amended': [],
  // What was planned by the old calendar may have become due.
  'mission.calendar_amended': [tickNow],
  'reminder.snoozed': [],
  'reminder.snooze_ended': [],
  'report.date_recorded': [],
  'report.date_moved': [],
  'report.created': [],
  'report.refreshed': [],
  'report.changed': [],
  'report.submitted': [],
  'report.cleared': [],
  'report.frozen': [],
  'assessment.amended': [],
  'assessment.shared': [],
  'document.requested': [makeIt],
  'document.made': [],
  'letter.requested': [makeLetter],
  'letter.made': [],
  // The tick that sent it asks for the delivery itself, and again until it is done.
  'digest.sent': [],
  'digest.suppressed': [],
  'report.corrected': [],
  'redaction.requested': [],
  'redaction.confirmed': [],
  'redaction.refused': [],
  'mail.suppressed': [],
  // Whoever asked for it waits for it: the tick hands it over.
  'mail.sent_again': [tickNow],
  'session.ended': [],
  'token.created': [],
  'token.revoked': [],
  'calendar.opened': [],
  'calendar.rotated': [],
} as const satisfies Record<FactName, readonly Reaction[]>;

/** The jobs that follow these facts. */
export function jobsAfter(facts: readonly RelayedFact[]): { fact: RelayedFact; job: WantedJob }[] {
  return facts.flatMap((fact) => {
    const reactions: readonly Reaction[] = REACTIONS[fact.name] ?? [];
    return reactions.map((react) => ({ fact, job: react(fact) }));
  });
}
