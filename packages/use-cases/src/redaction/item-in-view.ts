import type { RedactableItem } from '@jalon/database/redaction/redactable-item.repository';
import { isVisible } from '@jalon/domain/post/is-visible';
import type { ReachedGround } from './reach-ground.ts';

/** Whether whoever reaches what it stands on may read this item: by its own marking, and as a draft by who writes it. */
export function seesItem(
  { reader, concernedOrganizationIds, leadOrganizationId }: ReachedGround,
  { markings, draftOf }: RedactableItem,
): boolean {
  const { organizationIds } = reader;
  const isOwn = (id: string | null) => id !== null && organizationIds.includes(id);
  if (reader.observesOnly || (draftOf && ![...draftOf, leadOrganizationId].some(isOwn))) return false;
  return markings.every(({ organizationId, ...marking }) =>
    isVisible(
      { ...marking, concernedOrganizationIds: [...concernedOrganizationIds, organizationId] },
      reader,
    ),
  );
}

/** A field as this reader sees it: of a report that was given back its writers see their correction. */
export function shownText({ reader }: ReachedGround, item: RedactableItem, field: string): string | null {
  const isWriter = item.writers.some((id) => reader.organizationIds.includes(id));
  const sent = isWriter ? undefined : item.sent?.[field];
  return sent ?? item.texts[field] ?? null;
}
