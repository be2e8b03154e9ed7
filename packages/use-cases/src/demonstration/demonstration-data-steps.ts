import type { Status } from '@jalon/domain/activity/activity';
import { changeDueDate } from '@jalon/domain/activity/change-due-date';
import { moveActivity } from '@jalon/domain/activity/move-activity';
import { allow, type Decision, refuse } from '@jalon/domain/decision';
import { canRecordFinding } from '@jalon/domain/finding/record-finding';
import { canReply } from '@jalon/domain/finding/reply-to-finding';
import { addDays, type LocalDate } from '@jalon/domain/mission/local-date';
import type { Actor } from '@jalon/domain/post/post';
import { mayDo } from '@jalon/domain/post/rights';
import { acceptanceEffects } from '@jalon/domain/update/acceptance-effects';
import { canAnswer } from '@jalon/domain/update/answer-update';
import { canSubmit } from '@jalon/domain/update/submit-update';
import type { DemonstrationStep, DraftStep, SubmitStep } from './demonstration-data.ts';
import type { ReplayedActivity, ReplayedUpdate } from './demonstration-data-card.ts';

/** Who does a step, when, and the day on which the data is loaded. */
export interface StepContext {
  actor: Actor;
  today: LocalDate;
  loadDay: LocalDate;
}

type StepOf<Name extends DemonstrationStep['step']> = Extract<DemonstrationStep, { step: Name }>;

/**
 * Asks the domain's rule for one step of a history and, where it allows, changes the card. Answers with the post
 * in whose name it is done.
 */
export function replayStep(
  card: ReplayedActivity,
  step: DemonstrationStep,
  by: StepContext,
): Decision<string> {
  switch (step.step) {
    case 'draft':
    case 'submit':
      return write(card, step, by);
    case 'accept':
    case 'return':
      return answer(card, step, by);
    case 'finding':
      return find(card, step, by);
    case 'reply':
      return reply(card, step, by);
    case 'move':
      return move(card, step, by);
    case 'change_due':
      return changeDue(card, step, by);
    case 'comment':
      return comment(card, step, by);
  }
}

function write(card: ReplayedActivity, step: DraftStep | SubmitStep, by: StepContext): Decision<string> {
  const open = openUpdate(card);
  if (open && open.updateId !== step.update) return refuse('update-exists');
  if (!open && updateOf(card, step.update)) return refuse('update-not-editable');
  const declares = mayDo(by.actor, 'declare', card.place);
  const writes = declares.allowed ? declares : mayDo(by.actor, 'record_for_lead', card.place);
  if (!writes.allowed) return writes;
  const update = updateFrom(step, by, {
    state: open?.state ?? 'draft',
    organizationId: writes.value.organizationId,
    recordedForOrganizationId: declares.allowed ? null : card.place.leadOrganizationId,
    sequence: ++card.sequence,
  });
  card.updates = [...card.updates.filter(({ updateId }) => updateId !== step.update), update];
  return step.step === 'draft' ? allow(writes.value.postId) : submit(card, update, by);
}

function updateFrom(
  step: DraftStep | SubmitStep,
  { actor, loadDay }: StepContext,
  given: Pick<ReplayedUpdate, 'state' | 'organizationId' | 'recordedForOrganizationId' | 'sequence'>,
): ReplayedUpdate {
  return {
    ...given,
    updateId: step.update,
    status: step.status,
    done: step.done,
    constraintCause: step.constraintCause ?? null,
    discontinuedReason: step.discontinuedReason ?? null,
    proposedDueOn: step.proposedDueDays === undefined ? null : addDays(loadDay, step.proposedDueDays),
    proposedLeadOrganizationId: step.proposedLeadOrganization ?? null,
    proposalReason: step.proposalReason ?? null,
    noEvidence: step.noEvidence ?? false,
    personId: actor.personId,
    evidence: step.evidence ?? [],
    submittedOn: null,
    returnedOn: null,
    acceptedOn: null,
    accepted: false,
  };
}

function submit(card: ReplayedActivity, update: ReplayedUpdate, by: StepContext): Decision<string> {
  const { place, updates } = card;
  const evidenceCount = update.evidence.length;
  const context = { place, activity: card, evidenceCount, planIsClosed: false };
  const decision = canSubmit(update, by.actor, context);
  if (!decision.allowed) return decision;
  for (const unanswered of updates) if (unanswered.state === 'submitted') unanswered.state = 'superseded';
  update.state = 'submitted';
  update.submittedOn = by.today;
  // A lead's discontinuation is a proposal: the status stays until it is accepted.
  if (update.status !== 'discontinued') declare(card, update.status, by);
  return allow(decision.value.post.postId);
}

function answer(
  card: ReplayedActivity,
  step: StepOf<'accept'> | StepOf<'return'>,
  by: StepContext,
): Decision<string> {
  const update = updateOf(card, step.update);
  if (!update) return refuse('not-found');
  const decision = canAnswer(update, by.actor, {
    place: card.place,
    answer: step.step,
    hasOpenUpdate: openUpdate(card) !== undefined,
    ...(step.step === 'return' ? { reason: step.reason } : {}),
  });
  if (!decision.allowed) return decision;
  if (step.step === 'return') Object.assign(update, { state: 'returned', returnedOn: by.today });
  else accept(card, update, by);
  return allow(decision.value.post.postId);
}

function accept(card: ReplayedActivity, update: ReplayedUpdate, by: StepContext): void {
  Object.assign(update, { state: 'accepted', accepted: true, acceptedOn: by.today });
  const { dueOn, leadOrganizationId, discontinuedReason } = acceptanceEffects(update);
  card.dueOn = dueOn ?? card.dueOn;
  card.place.leadOrganizationId = leadOrganizationId ?? card.place.leadOrganizationId;
  if (discontinuedReason) declare(card, 'discontinued', by);
}

function find(card: ReplayedActivity, step: StepOf<'finding'>, by: StepContext): Decision<string> {
  const update = updateOf(card, step.update);
  if (!update) return refuse('not-found');
  const verifiedOn = addDays(by.loadDay, -step.verifiedDaysAgo);
  const decision = canRecordFinding(update, by.actor, { place: card.place, verifiedOn, today: by.today });
  if (!decision.allowed) return decision;
  card.findings.push({
    name: step.name,
    updateId: step.update,
    finding: step.finding,
    basis: step.basis,
    audience: step.audience ?? 'all',
    byImplementingPartner: decision.value.byImplementingPartner,
    recordedOn: by.today,
    replied: false,
    sequence: ++card.sequence,
  });
  return allow(decision.value.post.postId);
}

function reply(card: ReplayedActivity, step: StepOf<'reply'>, by: StepContext): Decision<string> {
  const finding = card.findings.find(({ name }) => name === step.finding);
  if (!finding) return refuse('not-found');
  const decision = canReply(step, by.actor, { place: card.place, alreadyReplied: finding.replied });
  if (!decision.allowed) return decision;
  finding.replied = true;
  return allow(decision.value.post.postId);
}

function move(card: ReplayedActivity, step: StepOf<'move'>, by: StepContext): Decision<string> {
  const hasOpenUpdate = openUpdate(card) !== undefined;
  const context = { status: card.status, place: card.place, hasOpenUpdate, planIsClosed: false };
  const decision = moveActivity(context, { ...step, evidenceCount: 0 }, by.actor);
  if (!decision.allowed) return decision;
  const { kind, post } = decision.value;
  if (kind === 'reorder') return refuse('invalid-input');
  const words: SubmitStep = { ...step, step: 'submit', update: `M${card.sequence + 1}`, done: '' };
  const recordedForOrganizationId = kind === 'declare' ? decision.value.recordedForOrganizationId : null;
  const given = { organizationId: post.organizationId, recordedForOrganizationId, sequence: ++card.sequence };
  card.updates.push({ ...updateFrom(words, by, { state: 'declared', ...given }), submittedOn: by.today });
  declare(card, step.status, by);
  return allow(post.postId);
}

function changeDue(card: ReplayedActivity, step: StepOf<'change_due'>, by: StepContext): Decision<string> {
  const dueOn = addDays(by.loadDay, step.dueDays);
  const context = { place: card.place, planIsClosed: false };
  const decision = changeDueDate(card, { dueOn, reason: step.reason }, by.actor, context);
  if (!decision.allowed) return decision;
  if (!decision.value) return refuse('invalid-input');
  card.dueOn = dueOn;
  return allow(decision.value.post.postId);
}

function comment(card: ReplayedActivity, step: StepOf<'comment'>, by: StepContext): Decision<string> {
  const decision = mayDo(by.actor, 'comment', card.place);
  if (!decision.allowed) return decision;
  const { postId, side } = decision.value;
  if (step.audience !== 'all' && step.audience !== side) return refuse('may-not-do-this');
  card.comments.push(step);
  return allow(postId);
}

function declare(card: ReplayedActivity, status: Status, by: StepContext): void {
  card.status = status;
  card.declaredOn = by.today;
}

function openUpdate(card: ReplayedActivity): ReplayedUpdate | undefined {
  return card.updates.find(({ state }) => state === 'draft' || state === 'returned');
}

function updateOf(card: ReplayedActivity, name: string): ReplayedUpdate | undefined {
  return card.updates.find(({ updateId }) => updateId === name);
}
