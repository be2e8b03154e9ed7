import type { UpdateReply } from '@jalon/contracts/update/update';
import { canRecordFinding } from '@jalon/domain/finding/record-finding';
import type { Actor } from '@jalon/domain/post/post';
import type { Place } from '@jalon/domain/post/rights';
import type { Refusal } from '@jalon/domain/refusal/refusal';
import { canAnswer } from '@jalon/domain/update/answer-update';

export type Choice = 'accept' | 'return' | 'verify';

/** What a reader may decide on a report, or why nothing. */
export interface DecisionChoices {
  choices: readonly Choice[];
  byImplementingPartner: boolean;
  /** Why there is no choice at all, or why none of them is a finding. */
  refusal: Refusal | null;
}

/**
 * The domain's own answer, asked with what the browser knows. A reply names no person: whether a report is the
 * reader's own record only the server sees, and says so when asked.
 */
export function decisionChoices(actor: Actor, place: Place, update: UpdateReply): DecisionChoices {
  const known = {
    personId: '',
    organizationId: update.organization.id,
    recordedForOrganizationId: update.recordedFor?.id ?? null,
  };
  // A finding follows an acceptance: for a report that waits, it is asked as if it were accepted already.
  const finding = canRecordFinding({ ...known, state: 'accepted' }, actor, { place });
  const isFindable = update.status === 'completed' && finding.allowed;
  const byImplementingPartner = finding.allowed && finding.value.byImplementingPartner;
  const noFinding = finding.allowed ? null : finding.refusal;
  if (update.state === 'accepted') {
    return { choices: isFindable ? ['verify'] : [], byImplementingPartner, refusal: noFinding };
  }
  const answer = canAnswer({ ...known, state: update.state }, actor, { place, answer: 'accept' });
  if (!answer.allowed) return { choices: [], byImplementingPartner, refusal: answer.refusal };
  const answers: Choice[] = ['accept', 'return'];
  return {
    choices: isFindable ? [...answers, 'verify'] : answers,
    byImplementingPartner,
    refusal: noFinding,
  };
}
