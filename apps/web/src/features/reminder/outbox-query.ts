import type { MailReply } from '@jalon/contracts/reminder/reminder';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';

/** One mail by its id; null where it is not there for the reader. */
export const mailQuery = (mailId: string) =>
  queryOptions({
    queryKey: [...queryKeys.outbox, mailId],
    queryFn: async ({ signal }) => {
      const path = `/api/outbox?mail=${encodeURIComponent(mailId)}`;
      const { items } = await request<{ items: MailReply[] }>('GET', path, undefined, { signal });
      return items[0] ?? null;
    },
  });

/** The mails that the reader may see, newest first. */
export const outboxQuery = queryOptions({
  queryKey: queryKeys.outbox,
  queryFn: async ({ signal }) => {
    const list = await request<{ items: MailReply[] }>('GET', '/api/outbox', undefined, { signal });
    return [...list.items].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  },
});
