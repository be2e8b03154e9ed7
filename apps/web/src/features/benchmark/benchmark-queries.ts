import type { BenchmarkReportReply, BenchmarkSetReply } from '@jalon/contracts/benchmark/benchmark';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';

/** The benchmark sets that the reader's posts open. */
export const benchmarkSetsQuery = queryOptions({
  queryKey: queryKeys.benchmarkSets,
  queryFn: ({ signal }) =>
    request<{ items: BenchmarkSetReply[] }>('GET', '/api/benchmark-sets', undefined, { signal }),
});

/** One report with all its assessments. */
export function benchmarkReportQuery(reportId: string) {
  return queryOptions({
    queryKey: queryKeys.benchmarkReport(reportId),
    queryFn: ({ signal }) =>
      request<BenchmarkReportReply>('GET', `/api/benchmark-reports/${reportId}`, undefined, { signal }),
  });
}
