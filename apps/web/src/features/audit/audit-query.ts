import type { AuditListReply } from '@jalon/contracts/audit/audit';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request.ts';
import { type AuditSearch, auditParameters } from './audit-search.ts';

/** The rows that fit, newest first, a hundred at a time. */
export const auditQuery = (search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['audit', auditParameters(search).toString()],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const parameters = auditParameters(search);
      if (pageParam !== null) parameters.set('cursor', pageParam);
      return request<AuditListReply>('GET', `/api/audit?${parameters}`, undefined, { signal });
    },
    getNextPageParam: (last) => last.nextCursor,
  });
