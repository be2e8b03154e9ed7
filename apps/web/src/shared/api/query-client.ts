import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './request.ts';

const attempts = 2;

/** One cache for the page. Live events keep it fresh, so that a window that comes back asks for nothing by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < attempts && isWorthAnotherTry(error),
      // A poor line is told apart from no line by trying: the browser's own "online" is often wrong.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** A refusal stays a refusal; a lost line or a restarting server may not. */
function isWorthAnotherTry(error: Error): boolean {
  return error instanceof ProblemError && (error.status === 0 || error.status >= 500);
}
