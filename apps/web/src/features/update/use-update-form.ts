import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { UpdateReply } from '@jalon/contracts/update/update';
import { useState } from 'react';
import { useMe } from '../../shared/api/me.ts';
import { type Guard, useGuard } from '../../shared/survivor-data/use-guard.ts';
import { type DraftFault, draftFaults } from './draft-faults.ts';
import {
  type DraftFields,
  draftFromUpdate,
  emptyDraft,
  type TextFieldName,
  withKept,
} from './draft-fields.ts';
import { draftToBody } from './draft-to-body.ts';
import { keptDraft } from './kept-draft.ts';
import { type DraftSaving, useDraftSaving } from './use-draft-saving.ts';
import { type SendState, useSending } from './use-sending.ts';

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
  const [kept] = useState(() => keptDraft(me.person.id, activity.reference, sessionStorage));
  const [fields, setFields] = useState(() => openedFields(activity, open, kept?.body));
  const [isTried, setTried] = useState(false);
  const guard = useGuard(textsOf(fields));
  const body = { ...draftToBody(fields, guard.blocked), ...guard.justified };
  const saving = useDraftSaving({
    personId: me.person.id,
    activity,
    start: open ? { id: open.id, version: kept?.baseVersion ?? open.version } : null,
    body,
    isRestored: kept !== null,
    onRefused: guard.takeRefusal,
  });
  const { sendState, setSendState, send } = useSending(activity, body, saving, kept?.wantsSending ?? false);
  const missing = draftFaults(fields, activity.startOn);
  return {
    ...saving,
    fields,
    set: (change) => setFields((before) => ({ ...before, ...change })),
    guard,
    faults: isTried ? missing : [],
    sendState,
    prepare: () => {
      setTried(true);
      const isComplete = missing.length === 0 && guard.blocked.size === 0;
      setSendState(isComplete ? 'reviewing' : 'writing');
      if (isComplete) void saving.save();
      return isComplete;
    },
    backToWriting: () => setSendState('writing'),
    send,
    settle: async (merged, current) => {
      saving.saver.adopt(current);
      setFields(merged);
      saving.setState({ kind: 'saving' });
      saving.setState(await saving.saver.save(draftToBody(merged, guard.blocked)));
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
