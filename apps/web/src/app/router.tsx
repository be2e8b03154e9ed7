import { createRouter } from '@tanstack/react-router';
import { queryClient } from '../shared/api/query-client.ts';
import { routeTree } from './routes.tsx';
import { Missing } from './shell/missing.tsx';
import { PageFailed } from './shell/page-failed.tsx';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: PageFailed,
  defaultNotFoundComponent: Missing,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** The key of the page's name in the shell's words. */
    title?:
      | 'overview'
      | 'board'
      | 'returns'
      | 'deadlines'
      | 'verification'
      | 'reminders'
      | 'benchmarks'
      | 'audit'
      | 'redactions'
      | 'told'
      | 'comparison'
      | 'reportingCalendar'
      | 'deadLetters'
      | 'operations'
      | 'outbox'
      | 'missionCalendar'
      | 'myActivities'
      | 'plans'
      | 'administration'
      | 'account';
  }
  interface HistoryState {
    /** For the sign-in page: the address for which a password has just been chosen. */
    email?: string;
  }
}

/** The session is over: everything read with it is forgotten, and after signing in one is back where one was. */
export function goToSignIn(): void {
  const { pathname, href } = router.state.location;
  if (isPublic(pathname)) return;
  queryClient.clear();
  void router.navigate({ to: '/sign-in', search: { return: href } });
}

/** A post that obliges to a second factor was taken over while one was signed in: nothing else opens until then. */
export function goToTwoFactor(): void {
  const { pathname, href } = router.state.location;
  if (isPublic(pathname) || pathname === '/two-factor') return;
  queryClient.clear();
  void router.navigate({ to: '/two-factor', search: { return: href } });
}

function isPublic(pathname: string): boolean {
  return ['/sign-in', '/invitation', '/new-password', '/forgotten-password'].includes(pathname);
}
