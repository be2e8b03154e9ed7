import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { AmendUpdate, UpdateReply } from '@jalon/contracts/update/update';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newMutationId } from '../../shared/api/mutation-id.ts';
import { type ProblemError, request } from '../../shared/api/request.ts';
import { DraftSaver, type DraftSaverPorts, type SaveState } from './draft-saver.ts';
import { forgetKeptDraft, type KeptDraft, keepDraft, keptDraft } from './kept-draft.ts';

const pauseMs = 1_200;
const retryMs = 15_000;

export interface DraftSaving {
  saver: DraftSaver;
  state: SaveState;
  /** Something was typed since the last saving began: the pause after typing is still running. */
  isWaiting: boolean;
  setState: (state: SaveState) => void;
  save: () => Promise<SaveState>;
}

/**
 * Saves the draft by itself: after a pause in typing, when the page is left, and again when the line is back.
 * `body` is what may leave the page now; nothing is saved before it differs from what was opened.
 */
export function useDraftSaving(options: {
  personId: string;
  activity: ActivityReply;
  start: { id: string; version: number } | null;
  body: AmendUpdate;
  isRestored: boolean;
  /** The server refused what was saved: the guard marks it, so that the next saving leaves it out. */
  onRefused: (error: ProblemError) => void;
}): DraftSaving {
  const { body, activity, personId } = options;
  const [saver] = useState(() => new DraftSaver(options.start, portsFor(activity, personId)));
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const key = JSON.stringify(body);
  const [handedOver, setHandedOver] = useState(options.isRestored ? '' : key);
  const opened = useRef(options.isRestored ? '' : key);
  const latest = useRef(body);
  latest.current = body;
  const onRefused = useRef(options.onRefused);
  onRefused.current = options.onRefused;

  const save = useCallback(async () => {
    setHandedOver(JSON.stringify(latest.current));
    setState({ kind: 'saving' });
    const reached = await saver.save(latest.current);
    if (reached.kind === 'refused') onRefused.current(reached.error);
    setState(reached);
    return reached;
  }, [saver]);

  useEffect(() => {
    // Nothing was typed yet: the body is still the one that was opened.
    if (key === opened.current) return;
    opened.current = '';
    const timer = setTimeout(() => void save(), pauseMs);
    return () => clearTimeout(timer);
  }, [key, save]);
  useEffect(() => {
    const onLeave = () => document.visibilityState === 'hidden' && opened.current === '' && void save();
    document.addEventListener('visibilitychange', onLeave);
    return () => document.removeEventListener('visibilitychange', onLeave);
  }, [save]);
  // Another page, or the sign-in because the session ended: what was typed a moment ago goes out or is kept.
  useEffect(() => () => void (opened.current === '' && saver.save(latest.current)), [saver]);
  return { saver, state, isWaiting: key !== handedOver, setState, save };
}

/** Calls back when the line may be back: at the browser's word, and every fifteen seconds without it. */
export function useWhenBackOnline(isOffline: boolean, retry: () => void): void {
  const latest = useRef(retry);
  latest.current = retry;
  useEffect(() => {
    if (!isOffline) return;
    const again = () => latest.current();
    const timer = setInterval(again, retryMs);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [isOffline]);
}

/** What saving a draft of this activity needs, in this browser. */
export function portsFor(activity: ActivityReply, personId: string): DraftSaverPorts {
  const mutationId = newMutationId();
  return {
    create: (body: AmendUpdate) =>
      request<UpdateReply>('POST', `/api/activities/${activity.id}/updates`, {
        ...body,
        done: body.done ?? '',
        status: body.status ?? activity.status,
        mutationId,
      }),
    amend: (id: string, version: number, body: AmendUpdate) =>
      request<UpdateReply>('PATCH', `/api/updates/${id}`, body, { ifMatch: version, keepalive: true }),
    read: (id: string) => request<UpdateReply>('GET', `/api/updates/${id}`),
    keep: (body: AmendUpdate, baseVersion: number | null) => {
      const kept = keptOf({ personId, activity, body, baseVersion });
      // Leaving the page does not take back the wish to send: only the same words may still go out by themselves.
      const wish = keptDraft(personId, activity.reference, sessionStorage);
      const isSame = wish?.wantsSending === true && JSON.stringify(wish.body) === JSON.stringify(body);
      return keepDraft({ ...kept, wantsSending: isSame }, sessionStorage);
    },
    forget: () => forgetKeptDraft(sessionStorage),
    now: () => new Date(),
  };
}

function keptOf(from: {
  personId: string;
  activity: ActivityReply;
  body: AmendUpdate;
  baseVersion: number | null;
}): KeptDraft {
  return {
    personId: from.personId,
    activityReference: from.activity.reference,
    baseVersion: from.baseVersion,
    body: from.body,
    keptAt: new Date().toISOString(),
    wantsSending: false,
  };
}
