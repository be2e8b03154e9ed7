import type { UploadReply } from '@jalon/contracts/evidence/evidence';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../api/query-keys.ts';
import { request } from '../api/request.ts';

/** What a file is that a form holds by its id alone. */
export function uploadQuery(uploadId: string) {
  return queryOptions({
    queryKey: queryKeys.upload(uploadId),
    queryFn: ({ signal }) =>
      request<UploadReply>('GET', `/api/uploads/${encodeURIComponent(uploadId)}`, undefined, { signal }),
  });
}

/** Where its content is fetched from. */
export function uploadAddress(uploadId: string): string {
  return `/api/uploads/${encodeURIComponent(uploadId)}/content`;
}
