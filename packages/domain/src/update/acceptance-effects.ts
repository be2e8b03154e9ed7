import type { LocalDate } from '../mission/local-date.ts';
import type { Update } from './update.ts';

/** What an acceptance changes in the activity, apart from making the update citable. */
export interface AcceptanceEffects {
  dueOn: LocalDate | null;
  leadOrganizationId: string | null;
  /** The reason for which the activity is discontinued; null where it goes on. */
  discontinuedReason: string | null;
  /** The reason of the new date or lead. */
  reason: string | null;
}

/** What the lead proposed takes effect on acceptance; acceptance itself changes no column. */
export function acceptanceEffects(
  update: Pick<
    Update,
    'status' | 'discontinuedReason' | 'proposedDueOn' | 'proposedLeadOrganizationId' | 'proposalReason'
  >,
): AcceptanceEffects {
  return {
    dueOn: update.proposedDueOn,
    leadOrganizationId: update.proposedLeadOrganizationId,
    discontinuedReason: update.status === 'discontinued' ? update.discontinuedReason : null,
    reason: update.proposalReason,
  };
}
