import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { AmendUpdate } from '@jalon/contracts/update/update';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useMe } from '../../shared/api/me.ts';
import { newMutationId } from '../../shared/api/mutation-id.ts';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { ProblemError, request } from '../../shared/api/request.ts';
import { keepDraft } from './kept-draft.ts';
import { type DraftSaving, useWhenBackOnline } from './use-draft-saving.ts';

export type SendState = 'writing' | 'reviewing' | 'sending' | 'queued' | 'sent';

/**
 * Sends a report: saves it, then submits it. Without a line it is queued in this tab, and goes out by itself when
 * the line is back; the server takes a second submission of the same `mutationId` for the first.
 */
export function useSending(
  activity: ActivityReply,
  body: AmendUpdate,
  { saver, state, setState, save }: DraftSaving,
  isQueued: boolean,
) {
  const personId = useMe().person.id;
  const queries = useQueryClient();
  const submitId = useRef(newMutationId());
  const [sendState, setSendState] = useState<SendState>(isQueued ? 'queued' : 'writing');

  const queue = () => {
    const keptAt = new Date().toISOString();
    const draft = { personId, activityReference: activity.reference, keptAt, body };
    const isKept = keepDraft({ ...draft, baseVersion: saver.version, wantsSending: true }, sessionStorage);
    setState({ kind: 'offline', at: new Date(keptAt), kept: isKept });
    setSendState('queued');
  };
  const send = async () => {
    setSendState('sending');
    const reached = await save();
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
  const isWaiting = state.kind === 'offline' || sendState === 'queued';
  useWhenBackOnline(isWaiting, () => void (sendState === 'queued' ? send() : save()));
  return { sendState, setSendState, send };
}

function touchedBy(activity: ActivityReply) {
  return [
    queryKeys.activity(activity.reference),
    queryKeys.mine('activities'),
    queryKeys.mine('waiting'),
    queryKeys.plan(activity.planReference),
  ];
}
