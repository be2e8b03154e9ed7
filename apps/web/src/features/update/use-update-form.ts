import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { UpdateReply } from '@jalon/contracts/update/update';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useMe } from '../../shared/api/me.ts';
import { newMutationId } from '../../shared/api/mutation-id.ts';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { ProblemError, request } from '../../shared/api/request.ts';
import { type Guard, useGuard } from '../../shared/survivor-data/use-guard.ts';
import { type DraftFault, draftFaults } from './draft-faults.ts';
import {
  type DraftFields,
  draftFromUpdate,
  emptyDraft,
  type TextFieldName,
  withKept,
} from './draft-fields.ts';
import type { SaveState } from './draft-saver.ts';
import { draftToBody } from './draft-to-body.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import { type DraftSaving, useDraftSaving, useWhenBackOnline } from './use-draft-saving.ts';

export type SendState = 'writing' | 'reviewing' | 'sending' | 'queued' | 'sent';

export interface UpdateFormState extends DraftSaving {
  fields: DraftFields;
  set: (change: Partial<DraftFields>) => void;
  guard: Guard<TextFieldName>;
  /** What is still missing, once the person asked to send. */
  faults: readonly DraftFault[];
  sendState: SendState;
  prepare: () => boolean;
  backToWriting: () => void;
  send: () => Promise<void>;
  settle: (merged: DraftFields, current: UpdateReply) => Promise<void>;
}

/** Everything behind the update form: its words, its saving, its guard and its sending. */
export function useUpdateForm(activity: ActivityReply, open: UpdateReply | undefined): UpdateFormState {
  const me = useMe();
  const queries = useQueryClient();
  const [kept] = useState(() => keptDraft(me.person.id, activity.reference, sessionStorage));
  const [fields, setFields] = useState(() => openedFields(activity, open, kept?.body));
  const [sendState, setSendState] = useState<SendState>(kept?.wantsSending ? 'queued' : 'writing');
  const [isTried, setTried] = useState(false);
  const submitId = useRef(newMutationId());
  const guard = useGuard(textsOf(fields));
  const body = { ...draftToBody(fields, guard.blocked), ...guard.justified };
  const saving = useDraftSaving({
    personId: me.person.id,
    activity,
    start: open ? { id: open.id, version: kept?.baseVersion ?? open.version } : null,
    body,
    isRestored: kept !== null,
  });
  const { saver, state, setState, save } = saving;

  const saveGuarded = async (): Promise<SaveState> => {
    const reached = await save();
    if (reached.kind === 'refused') guard.takeRefusal(reached.error);
    return reached;
  };
  const send = async () => {
    setSendState('sending');
    const reached = await saveGuarded();
    if (reached.kind === 'offline') return queue();
    if (reached.kind !== 'saved' || saver.id === null) return setSendState('writing');
    try {
      await request('POST', `/api/updates/${saver.id}/submit`, { mutationId: submitId.current });
      setSendState('sent');
      await Promise.all(touchedBy(activity).map((queryKey) => queries.invalidateQueries({ queryKey })));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.status === 0) return queue();
      setState({ kind: 'refused', error });
      setSendState('writing');
    }
  };
  const queue = () => {
    const keptAt = new Date().toISOString();
    const draft = { personId: me.person.id, activityReference: activity.reference, keptAt, body };
    const isKept = keepDraft({ ...draft, baseVersion: saver.version, wantsSending: true }, sessionStorage);
    setState({ kind: 'offline', at: new Date(keptAt), kept: isKept });
    setSendState('queued');
  };
  const isWaiting = state.kind === 'offline' || sendState === 'queued';
  useWhenBackOnline(isWaiting, () => void (sendState === 'queued' ? send() : saveGuarded()));

  const faults = isTried ? draftFaults(fields, activity.startOn) : [];
  return {
    ...saving,
    save: saveGuarded,
    fields,
    set: (change) => setFields((before) => ({ ...before, ...change })),
    guard,
    faults,
    sendState,
    prepare: () => {
      setTried(true);
      const isComplete = draftFaults(fields, activity.startOn).length === 0 && guard.blocked.size === 0;
      setSendState(isComplete ? 'reviewing' : 'writing');
      if (isComplete) void saveGuarded();
      return isComplete;
    },
    backToWriting: () => setSendState('writing'),
    send,
    settle: async (merged, current) => {
      saver.adopt(current);
      setFields(merged);
      setState({ kind: 'saving' });
      setState(await saver.save(draftToBody(merged, guard.blocked)));
    },
  };
}

function openedFields(
  activity: ActivityReply,
  open: UpdateReply | undefined,
  kept: Parameters<typeof withKept>[1] | undefined,
): DraftFields {
  const fields = open ? draftFromUpdate(open) : emptyDraft(activity.status);
  return kept ? withKept(fields, kept) : fields;
}

function textsOf(fields: DraftFields): Record<TextFieldName, string> {
  const { done, constraintNote, discontinuedReason, nextStep, proposalReason } = fields;
  return { done, constraintNote, discontinuedReason, nextStep, proposalReason };
}

function touchedBy(activity: ActivityReply) {
  return [
    queryKeys.activity(activity.reference),
    queryKeys.mine('activities'),
    queryKeys.mine('waiting'),
    queryKeys.plan(activity.planReference),
  ];
}
