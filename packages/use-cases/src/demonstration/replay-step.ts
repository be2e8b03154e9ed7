import { ActivityEntity } from '@jalon/database/activity/activity.entity';
import { UpdateEntity } from '@jalon/database/update/update.entity';
import { AmendActivity } from '../activity/amend-activity.ts';
import { MoveActivity } from '../activity/move-activity.ts';
import type { Caller } from '../caller.ts';
import { WriteComment } from '../comment/write-comment.ts';
import type { NewEvidence } from '../evidence/add-evidence.ts';
import { RecordFinding } from '../finding/record-finding.ts';
import { ReplyToFinding } from '../finding/reply-to-finding.ts';
import { Refused } from '../refused.ts';
import { AcceptUpdate } from '../update/accept-update.ts';
import { AmendUpdate } from '../update/amend-update.ts';
import { DraftUpdate } from '../update/draft-update.ts';
import { ReturnUpdate } from '../update/return-update.ts';
import { SubmitUpdate } from '../update/submit-update.ts';
import type { DemonstrationStep, DraftStep, SubmitStep } from './demonstration-data.ts';
import type { ScheduledStep } from './schedule-of.ts';
import { id, type Stage } from './stage.ts';

type StepOf<K extends DemonstrationStep['step']> = Extract<DemonstrationStep, { step: K }>;
type Replay = {
  [K in DemonstrationStep['step']]: (
    stage: Stage,
    caller: Caller,
    reference: string,
    step: StepOf<K>,
  ) => Promise<unknown>;
};

/** Plays one step through its use case, in the post that the data names. Rejects with the step that was refused. */
export async function replayStep(stage: Stage, { reference, step }: ScheduledStep): Promise<void> {
  const caller = await stage.caller(step.as, step.daysAgo, step.by);
  try {
    await REPLAY[step.step](stage, caller, reference, step as never);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const why = JSON.stringify([error.refusal, error.more]);
    throw new Error(`${reference}, ${step.step} ${step.daysAgo} days ago as ${step.as}: refused, ${why}`);
  }
}

/** Which use case plays which step. */
const REPLAY: Replay = {
  draft: draft,
  submit: async (stage, caller, reference, step) => {
    const updateId = await draft(stage, caller, reference, step);
    await new SubmitUpdate(stage.transactions).execute(caller, updateId);
  },
  return: (stage, caller, reference, { update, reason }) =>
    new ReturnUpdate(stage.transactions).execute(caller, id(stage.updates, `${reference}/${update}`), {
      reason,
    }),
  accept: (stage, caller, reference, { update, note }) =>
    new AcceptUpdate(stage.transactions).execute(caller, id(stage.updates, `${reference}/${update}`), {
      note,
    }),
  finding: async (
    stage,
    caller,
    reference,
    { update, name, finding, basis, verifiedDaysAgo, note, audience },
  ) => {
    const verifiedOn = stage.loadDay.date(-verifiedDaysAgo);
    const request = { finding, basis, verifiedOn, note, audience };
    const updateId = id(stage.updates, `${reference}/${update}`);
    const findingId = await new RecordFinding(stage.transactions).execute(caller, updateId, request);
    stage.findings.set(`${reference}/${name}`, findingId);
  },
  reply: (stage, caller, reference, { finding, text }) =>
    new ReplyToFinding(stage.transactions).execute(caller, id(stage.findings, `${reference}/${finding}`), {
      text,
    }),
  move: (stage, caller, reference, { status, constraintCause, constraintNote, discontinuedReason }) =>
    new MoveActivity(stage.transactions).execute(caller, reference, {
      status,
      constraintCause,
      constraintNote,
      discontinuedReason,
    }),
  change_due: async (stage, caller, reference, { dueDays, reason }) => {
    const { manager } = stage.transactions.dataSource;
    const { version } = await manager.findOneByOrFail(ActivityEntity, { reference });
    const request = { dueOn: stage.loadDay.date(dueDays), dueChangeReason: reason };
    await new AmendActivity(stage.transactions).execute(caller, reference, version, request);
  },
  comment: (stage, caller, reference, { text, audience, sensitivity }) =>
    new WriteComment(stage.transactions).execute(caller, reference, { text, audience, sensitivity }),
};

/** A new draft, or the corrected text of the returned update of that name. Answers the update's id. */
async function draft(
  stage: Stage,
  caller: Caller,
  reference: string,
  step: DraftStep | SubmitStep,
): Promise<string> {
  const key = `${reference}/${step.update}`;
  const request = requestOf(stage, step);
  const known = stage.updates.get(key);
  if (known) {
    const { version } = await stage.transactions.dataSource.manager.findOneByOrFail(UpdateEntity, {
      id: known,
    });
    return new AmendUpdate(stage.transactions).execute(caller, known, version, request);
  }
  const updateId = await new DraftUpdate(stage.transactions).execute(caller, reference, request);
  stage.updates.set(key, updateId);
  return updateId;
}

function requestOf({ loadDay }: Stage, step: DraftStep | SubmitStep) {
  return {
    status: step.status,
    done: step.done,
    constraintCause: step.constraintCause,
    constraintNote: step.constraintNote,
    discontinuedReason: step.discontinuedReason,
    nextStep: step.nextStep,
    proposedDueOn: step.proposedDueDays === undefined ? undefined : loadDay.date(step.proposedDueDays),
    proposedLeadOrganizationId: step.proposedLeadOrganization,
    proposalReason: step.proposalReason,
    noEvidence: step.noEvidence,
    sensitivity: step.sensitivity,
    evidence: step.evidence?.map(
      ({ datedDaysAgo, ...evidence }): NewEvidence => ({ ...evidence, dated: loadDay.date(-datedDaysAgo) }),
    ),
  };
}
