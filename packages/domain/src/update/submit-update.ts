import type { Status } from '../activity/activity.ts';
import { allow, type Decision, refuse } from '../decision.ts';
import type { LocalDate } from '../mission/local-date.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place, postsThatMay } from '../post/rights.ts';
import type { Update } from './update.ts';

/** What is to be sent. A form in the browser has it too; a draft may lack any of it. */
export type SubmittableUpdate = Pick<
  Update,
  | 'state'
  | 'status'
  | 'done'
  | 'constraintCause'
  | 'discontinuedReason'
  | 'proposedDueOn'
  | 'proposedLeadOrganizationId'
  | 'proposalReason'
  | 'noEvidence'
  | 'organizationId'
  | 'recordedForOrganizationId'
>;

export interface SubmitContext {
  place: Place;
  activity: { status: Status; startOn: LocalDate };
  evidenceCount: number;
  planIsClosed: boolean;
  /** Created and submitted in one step by a move: the words are optional in a move to `completed`. */
  byMove?: boolean;
}

/** The post in whose name it is sent, and for whom where it is recorded for the lead. */
export interface Submission {
  post: ActorPost;
  recordedForOrganizationId: string | null;
}

/** Whether this update may be sent now. Drafts may be incomplete: what a status requires is asked for here. */
export function canSubmit(
  update: SubmittableUpdate,
  actor: Pick<Actor, 'posts'>,
  context: SubmitContext,
): Decision<Submission> {
  const writer = canWrite(update, actor, context.place);
  if (!writer.allowed) return writer;
  if (update.state !== 'draft' && update.state !== 'returned') return refuse('update-not-editable');
  if (context.activity.status === 'discontinued') return refuse('activity-is-discontinued');
  if (context.planIsClosed) return refuse('plan-is-closed');
  const missing = missingWords(update, context) ?? missingSupport(update, context);
  if (missing) return missing;
  return allow({ post: writer.value, recordedForOrganizationId: update.recordedForOrganizationId });
}

/**
 * Whether this person writes this update: the lead its own and what was recorded for it; co-lead and
 * coordinator only what their own organization records for the lead. Used for drafting, amending, discarding.
 */
export function canWrite(
  update: Pick<Update, 'organizationId' | 'recordedForOrganizationId'>,
  actor: Pick<Actor, 'posts'>,
  place: Place,
): Decision<ActorPost> {
  const lead = mayDo(actor, 'declare', place);
  if (lead.allowed || lead.refusal.code === 'not-found') return lead;
  if (update.recordedForOrganizationId === null) return refuse('not-the-lead');
  const recorder = postsThatMay(actor, 'record_for_lead', place).find(
    ({ organizationId }) => organizationId === update.organizationId,
  );
  return recorder ? allow(recorder) : refuse('not-the-lead');
}

function missingWords(update: SubmittableUpdate, context: SubmitContext): Decision<never> | null {
  const wordsAreOptional =
    context.byMove === true && (update.status === 'completed' || update.status === 'discontinued');
  if (isBlank(update.done) && !wordsAreOptional) return refuse('done-is-empty', { pointer: '/done' });
  if (update.status === 'constrained' && update.constraintCause === null) {
    return refuse('constraint-needs-a-cause', { pointer: '/constraintCause' });
  }
  if (update.status === 'discontinued' && isBlank(update.discontinuedReason)) {
    return refuse('discontinued-needs-a-reason', { pointer: '/discontinuedReason' });
  }
  return null;
}

function missingSupport(update: SubmittableUpdate, context: SubmitContext): Decision<never> | null {
  if (update.status === 'completed' && context.evidenceCount === 0 && !update.noEvidence) {
    return refuse('completed-needs-evidence', { pointer: '/evidence' });
  }
  if (update.proposedDueOn !== null && update.proposedDueOn < context.activity.startOn) {
    return refuse('due-before-start', { pointer: '/proposedDueOn' });
  }
  const proposes = update.proposedDueOn !== null || update.proposedLeadOrganizationId !== null;
  return proposes && isBlank(update.proposalReason)
    ? refuse('reason-required', { pointer: '/proposalReason' })
    : null;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
