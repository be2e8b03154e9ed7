import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import { cyclesOf } from '@jalon/database/cycle/cycle.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { UpdateEntity } from '@jalon/database/update/update.entity';
import { cycleForUpdate } from '@jalon/domain/cycle/cycle-for-update';
import type { ActorPost } from '@jalon/domain/post/post';
import type { UpdateState } from '@jalon/domain/update/update';
import { stricterSensitivity } from '../activity/activity-fact.ts';
import { allowed } from '../refused.ts';

/** In whose name an update is written, and for whom where it is recorded for the lead. */
export interface Writer {
  post: ActorPost;
  recordedForOrganizationId: string | null;
}

/** The fields that a person fills in; what is left out is empty. */
export type UpdateWords = Pick<UpdateEntity, 'status'> &
  Partial<
    Pick<
      UpdateEntity,
      | 'done'
      | 'constraintCause'
      | 'constraintNote'
      | 'discontinuedReason'
      | 'nextStep'
      | 'proposedDueOn'
      | 'proposedLeadOrganizationId'
      | 'proposalReason'
      | 'noEvidence'
      | 'sensitivity'
      | 'audience'
      | 'guardJustification'
    >
  >;

/** Writes a new update into the plan's one open cycle, else the next. Throws `Refused` (`no-cycle`). */
export async function insertUpdate(
  transaction: Transaction,
  { activity, plan }: ReachedActivity,
  { post, recordedForOrganizationId }: Writer,
  state: UpdateState,
  words: UpdateWords,
): Promise<UpdateEntity> {
  const cycle = allowed(cycleForUpdate(await cyclesOf(transaction.manager, plan.id)));
  const row = transaction.manager.create(UpdateEntity, {
    done: '',
    constraintCause: null,
    constraintNote: null,
    discontinuedReason: null,
    nextStep: null,
    proposedDueOn: null,
    proposedLeadOrganizationId: null,
    proposalReason: null,
    noEvidence: false,
    guardJustification: null,
    ...words,
    sensitivity: stricterSensitivity(activity.sensitivity, words.sensitivity),
    audience: activity.audience,
    submittedAt: null,
    id: transaction.newId(),
    activityId: activity.id,
    cycleId: cycle.id,
    state,
    recordedForOrganizationId,
    organizationId: post.organizationId,
    // A use case that writes an update always has an author.
    personId: transaction.author.personId!,
    writerIds: [transaction.author.personId!],
    postId: post.postId,
    createdAt: transaction.now,
    savedAt: transaction.now,
    version: 1,
  });
  await transaction.manager.insert(UpdateEntity, row);
  return row;
}
