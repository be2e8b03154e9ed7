import type { MailReply } from '@jalon/contracts/reminder/reminder';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';

/** The mails that the reader may see, newest first. */
export const outboxQuery = queryOptions({
  queryKey: queryKeys.outbox,
  queryFn: async ({ signal }) => {
    const list = await request<{ items: MailReply[] }>('GET', '/api/outbox', undefined, { signal });
    return [...list.items].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  },
});
