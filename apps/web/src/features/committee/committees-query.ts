import type { CommitteeReply } from '@jalon/contracts/committee/committee';
import type { OrganizationReply } from '@jalon/contracts/organization/organization';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';

/** The committees that steer a plan, with their mandates. */
export const committeesQuery = (planReference: string) =>
  queryOptions({
    queryKey: queryKeys.planPart(planReference, 'committees'),
    queryFn: ({ signal }) =>
      request<{ items: CommitteeReply[] }>('GET', `/api/plans/${planReference}/committees`, undefined, {
        signal,
      }),
  });

/** The organizations that a mandate can be given to: those of the kind committee. */
export const committeeChoices = queryOptions({
  queryKey: ['organizations'],
  queryFn: ({ signal }) =>
    request<{ items: OrganizationReply[] }>('GET', '/api/organizations', undefined, { signal }),
  select: ({ items }) => items.filter(({ kind }) => kind === 'committee'),
});
