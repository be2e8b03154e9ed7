import type { MyActivity } from '@jalon/contracts/activity/activity';

/** What waits for the lead comes first: a question, a finding to reply to, a draft; what was sent comes last. */
export function inOrderOfNeed(items: readonly MyActivity[]): MyActivity[] {
  return [...items].sort(
    (one, other) => needOf(one) - needOf(other) || one.card.dueOn.localeCompare(other.card.dueOn),
  );
}

function needOf({ card, openUpdate, sent }: MyActivity): number {
  if (openUpdate?.state === 'returned') return 0;
  if (card.waitingFor === 'reply') return 1;
  if (openUpdate) return 2;
  return sent ? 4 : 3;
}
