import type { BenchmarkSetReply } from '@jalon/contracts/benchmark/benchmark';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';

export const benchmarkSetsQuery = queryOptions({
  queryKey: queryKeys.benchmarkSets,
  queryFn: ({ signal }) =>
    request<{ items: BenchmarkSetReply[] }>('GET', '/api/benchmark-sets', undefined, { signal }),
  staleTime: 5 * 60_000,
});
