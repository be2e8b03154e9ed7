import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { UpdateReply } from '@jalon/contracts/update/update';
import type { Side } from '@jalon/domain/organization/organization';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { newMutationId } from '../../shared/api/mutation-id.ts';
import { request } from '../../shared/api/request.ts';
import { firstAudienceOfSide } from '../../shared/evidence/audiences-of-side.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { announce } from '../../shared/live/announcer.tsx';
import { showToast } from '../../shared/live/toast.tsx';
import { fieldFaults } from '../../shared/problem/field-faults.ts';
import { useGuard } from '../../shared/survivor-data/use-guard.ts';
import { emptyFinding, type FindingDraft, findingFaults, findingToBody } from './finding-draft.ts';
import { useDecided } from './use-decided.ts';

export type FindingRecording = ReturnType<typeof useRecordFinding>;

/**
 * Records a finding. A finding needs an accepted report: where it still waits, it is accepted first, in a request
 * of its own; if the second one fails, the form says that half is done and sends only the rest next time.
 */
export function useRecordFinding(activity: ActivityReply, update: UpdateReply, side: Side) {
  const t = useWords('finding');
  const decided = useDecided(activity);
  const { today } = activity.mission;
  const [draft, setDraft] = useState<FindingDraft>(() => emptyFinding(today, firstAudienceOfSide(side)));
  const [isTried, setTried] = useState(false);
  const [acceptedHere, setAcceptedHere] = useState(false);
  const [mutationId] = useState(newMutationId);
  const guard = useGuard({ note: draft.note });
  const isAccepted = update.state === 'accepted' || acceptedHere;
  const recording = useMutation({
    mutationFn: async () => {
      if (draft.finding === null) return;
      if (!isAccepted) {
        await request('POST', `/api/updates/${update.id}/accept`, {});
        setAcceptedHere(true);
      }
      const body = { ...findingToBody(draft, draft.finding, mutationId), ...guard.justified };
      await request('POST', `/api/updates/${update.id}/findings`, body);
    },
    onSuccess: async () => {
      showToast({ tone: 'plain', words: t('recorded-done') });
      announce(t('recorded-done'));
      await decided();
    },
    onError: (error) => void guard.takeRefusal(error),
  });
  const faults = isTried ? findingFaults(draft, today) : {};
  const byServer = fieldFaults(recording.error);
  const faultOf = (name: string) => (guard.blocked.size === 0 ? byServer.get(name) : undefined);
  return {
    draft,
    set: (change: Partial<FindingDraft>) => setDraft((before) => ({ ...before, ...change })),
    guard,
    said: (name: 'finding' | 'verifiedOn') => {
      const fault = faults[name];
      return fault ? t(fault) : faultOf(name);
    },
    faultOf,
    isAccepted,
    isHalfDone: acceptedHere && recording.isError,
    isSending: recording.isPending,
    error: recording.error,
    /** Sends where nothing is missing or marked; answers false where the form must be looked at. */
    submit: () => {
      setTried(true);
      if (Object.keys(findingFaults(draft, today)).length > 0 || guard.blocked.size > 0) return false;
      recording.mutate();
      return true;
    },
  };
}
