import type { OperationsReply } from '@jalon/contracts/operations/operations';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request.ts';

/** Longer than a tick. A page that nobody looks at asks for nothing. */
const refreshEveryMs = 20_000;

export const operationsQuery = queryOptions({
  queryKey: ['operations'],
  queryFn: ({ signal }) => request<OperationsReply>('GET', '/api/operations', undefined, { signal }),
  refetchInterval: refreshEveryMs,
  staleTime: 0,
  placeholderData: keepPreviousData,
});
