import { forgetKeptDraft } from '../features/update/kept-draft.ts';
import { queryClient } from '../shared/api/query-client.ts';
import { inspectedTexts } from '../shared/survivor-data/inspected-texts.ts';

/**
 * Signing out leaves nothing behind on a device that several people share: what was read, the texts that the
 * guard has seen, and the draft that waited for a network.
 */
export function forgetSession(): void {
  queryClient.clear();
  inspectedTexts.clear();
  forgetKeptDraft(sessionStorage);
}
