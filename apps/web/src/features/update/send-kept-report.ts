import type { ActivityReply } from '@jalon/contracts/activity/activity';
import { newMutationId } from '../../shared/api/mutation-id.ts';
import { ProblemError, request } from '../../shared/api/request.ts';
import { DraftSaver } from './draft-saver.ts';
import { forgetKeptDraft, type KeptDraft, keepDraft } from './kept-draft.ts';
import { portsFor } from './use-draft-saving.ts';

/** `waits`: still no line. `held`: the server asks for something, and the person has to look at it. */
export type KeptReportOutcome = 'sent' | 'waits' | 'held';

/** Sends the report that waits in this tab for a network, from whatever page is open. */
export async function sendKeptReport(kept: KeptDraft): Promise<KeptReportOutcome> {
  try {
    const path = `/api/activities/${encodeURIComponent(kept.activityReference)}`;
    const activity = await request<ActivityReply>('GET', path);
    const open = activity.updates.find(({ state }) => state === 'draft' || state === 'returned');
    const start = open ? { id: open.id, version: kept.baseVersion ?? open.version } : null;
    const saver = new DraftSaver(start, portsFor(activity, kept.personId));
    const reached = await saver.save(kept.body);
    if (reached.kind === 'offline') return 'waits';
    if (reached.kind !== 'saved' || saver.id === null) return hold(kept);
    await request('POST', `/api/updates/${saver.id}/submit`, { mutationId: newMutationId() });
    forgetKeptDraft(sessionStorage);
    return 'sent';
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.status === 0 || error.status === 401) return waitOn(kept);
    return hold(kept);
  }
}

/** The words stay; they are not sent by themselves again. */
function hold(kept: KeptDraft): KeptReportOutcome {
  keepDraft({ ...kept, wantsSending: false }, sessionStorage);
  return 'held';
}

function waitOn(kept: KeptDraft): KeptReportOutcome {
  keepDraft(kept, sessionStorage);
  return 'waits';
}
