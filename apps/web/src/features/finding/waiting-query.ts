import type { WaitingReply } from '@jalon/contracts/activity/activity';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';

export type WaitingItem = WaitingReply['items'][number];

/** What waits for this person, in all their plans, oldest first. */
export const waitingQuery = queryOptions({
  queryKey: queryKeys.mine('waiting'),
  queryFn: ({ signal }) => request<WaitingReply>('GET', '/api/me/waiting', undefined, { signal }),
});

/** What waits for a decision here, and what is with the lead meanwhile. */
export function waitingIn(items: readonly WaitingItem[], planReference: string) {
  const here = items.filter((item) => item.planReference === planReference);
  const isForDecision = ({ waitingFor }: WaitingItem) =>
    waitingFor === 'answer' || waitingFor === 'verification';
  return {
    toDecide: here.filter(isForDecision).sort((a, b) => b.days - a.days),
    withLead: here.filter((item) => !isForDecision(item)),
  };
}
