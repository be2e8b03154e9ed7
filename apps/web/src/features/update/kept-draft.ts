import type { AmendUpdate } from '@jalon/contracts/update/update';

/**
 * One draft, kept in this browser tab while there is no network. Never more than one, never in storage that
 * outlives the tab, never a field that the guard stops, and never for another person than the one who typed it.
 */
export interface KeptDraft {
  personId: string;
  activityReference: string;
  /** The version it was typed upon; null where nothing had reached the server yet. */
  baseVersion: number | null;
  body: AmendUpdate;
  /** Instant of the device. */
  keptAt: string;
  /** True once the person pressed "send": it goes out as soon as the network is back. */
  wantsSending: boolean;
}

const keptDraftKey = 'jalon.kept-draft';

/** Keeps a draft instead of any other. Answers false where the browser allows no storage. */
export function keepDraft(draft: KeptDraft, storage: Storage): boolean {
  try {
    storage.setItem(keptDraftKey, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The draft kept for this person and activity, else null. Somebody else's is removed on sight. */
export function keptDraft(personId: string, activityReference: string, storage: Storage): KeptDraft | null {
  const stored = storage.getItem(keptDraftKey);
  if (stored === null) return null;
  const draft = JSON.parse(stored) as KeptDraft;
  if (draft.personId !== personId) {
    storage.removeItem(keptDraftKey);
    return null;
  }
  return draft.activityReference === activityReference ? draft : null;
}

/** Whatever is kept in this tab, for whoever signs in next: their own is given back, another's is removed. */
export function anyKeptDraft(storage: Storage): KeptDraft | null {
  const stored = storage.getItem(keptDraftKey);
  return stored === null ? null : (JSON.parse(stored) as KeptDraft);
}

/** Forgets the kept draft: it has reached the server, or was discarded. */
export function forgetKeptDraft(storage: Storage): void {
  storage.removeItem(keptDraftKey);
}
