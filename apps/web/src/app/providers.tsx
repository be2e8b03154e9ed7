import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { onSignedOut, onTwoFactorAsked } from '../shared/api/request.ts';
import { LoadingFrame } from '../shared/controls/loading-frame.tsx';
import { Announcer } from '../shared/live/announcer.tsx';
import { MarkingProvider } from '../shared/marking/marking.tsx';
import { goToSignIn, goToTwoFactor, type router } from './router.tsx';

export interface ProvidersProps {
  queries: QueryClient;
  router: typeof router;
}

/** What every page stands in. */
export function Providers({ queries, router }: ProvidersProps) {
  useEffect(() => onSignedOut(goToSignIn), []);
  useEffect(() => onTwoFactorAsked(goToTwoFactor), []);
  return (
    <QueryClientProvider client={queries}>
      <MarkingProvider>
        <Suspense fallback={<LoadingFrame rows={0} />}>
          <RouterProvider router={router} />
        </Suspense>
        <Announcer />
      </MarkingProvider>
    </QueryClientProvider>
  );
}
