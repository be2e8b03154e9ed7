import type { Marked, Reader } from './reader.ts';

/**
 * Whether a reader may see something written: first its audience, then, where it is confidential, whether it
 * was written for one of the reader's organizations. Whatever is marked in an unknown way is not shown.
 */
export function isVisible(item: Marked, reader: Reader): boolean {
  if (!reader.audiences.includes(item.audience)) return false;
  if (item.sensitivity === 'unclassified') return true;
  if (item.sensitivity !== 'confidential' || reader.observesOnly) return false;
  return (
    reader.readsConfidential ||
    item.concernedOrganizationIds.some((id) => reader.organizationIds.includes(id))
  );
}
