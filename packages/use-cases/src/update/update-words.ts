import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import { organizationIn } from '@jalon/database/organization/organization.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { ConstraintCause, Status } from '@jalon/domain/activity/activity';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import { stricterSensitivity } from '../activity/activity-fact.ts';
import type { NewEvidence } from '../evidence/add-evidence.ts';
import { Refused } from '../refused.ts';
import type { TypedText } from '../survivor-data/guard-text.ts';
import type { UpdateWords } from './insert-update.ts';

/** What a person fills in; a field that is absent stays as it is, one that is null is emptied. */
export interface UpdateRequest {
  done?: string | undefined;
  status?: Status | undefined;
  constraintCause?: ConstraintCause | null | undefined;
  constraintNote?: string | null | undefined;
  discontinuedReason?: string | null | undefined;
  nextStep?: string | null | undefined;
  proposedDueOn?: string | null | undefined;
  /** An id or a code. */
  proposedLeadOrganizationId?: string | null | undefined;
  proposalReason?: string | null | undefined;
  evidence?: NewEvidence[] | undefined;
  noEvidence?: boolean | undefined;
  sensitivity?: Sensitivity | undefined;
  audience?: Audience | undefined;
  guardJustification?: string | undefined;
}

/**
 * The columns that the request sets. Throws `Refused`: `unknown-reference` for a lead that is not of the mission,
 * `audience-of-the-activity` for an audience other than the activity's: the lead in whose name it is reported and whoever
 * has to answer it must both be able to read it.
 */
export async function wordsOf(
  transaction: Transaction,
  { mission, activity }: ReachedActivity,
  request: UpdateRequest,
): Promise<Partial<UpdateWords>> {
  const { evidence: _, audience = activity.audience, ...asked } = request;
  if (audience !== activity.audience)
    throw new Refused({ code: 'audience-of-the-activity', pointer: '/audience' });
  const words = {
    ...asked,
    ...(asked.sensitivity && { sensitivity: stricterSensitivity(activity.sensitivity, asked.sensitivity) }),
  };
  const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
  const lead = request.proposedLeadOrganizationId;
  if (!lead) return given;
  const organization = await organizationIn(transaction.manager, mission.id, lead);
  if (!organization) throw new Refused({ code: 'unknown-reference', pointer: '/proposedLeadOrganizationId' });
  return { ...given, proposedLeadOrganizationId: organization.id };
}

/** Every free text of the request, for the guard. */
export function textsOf(request: UpdateRequest): TypedText[] {
  return [
    { pointer: '/done', text: request.done },
    { pointer: '/constraintNote', text: request.constraintNote },
    { pointer: '/discontinuedReason', text: request.discontinuedReason },
    { pointer: '/nextStep', text: request.nextStep },
    { pointer: '/proposalReason', text: request.proposalReason },
    ...textsOfEvidence(request.evidence),
  ];
}

export function textsOfEvidence(evidence: NewEvidence[] | undefined): TypedText[] {
  return (evidence ?? []).flatMap(({ title, source, url }, index) => [
    { pointer: `/evidence/${index}/title`, text: title },
    { pointer: `/evidence/${index}/source`, text: source },
    { pointer: `/evidence/${index}/url`, text: url },
  ]);
}
