import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { boardSearch } from '../features/activity/board/board-search.ts';
import { auditSearch } from '../features/audit/audit-search.ts';
import { cycleSearch } from '../features/cycle/cycle-search.ts';
import { planQuery, plansQuery } from '../features/plan/plan-queries.ts';
import { toldSearch } from '../features/reminder/told-search.ts';
import { boardQuery } from '../shared/activity/board-query.ts';
import { meQuery } from '../shared/api/me.ts';
import { queryClient } from '../shared/api/query-client.ts';
import { ProblemError } from '../shared/api/request.ts';
import { currentLanguage, setLanguage } from '../shared/language/language-store.ts';
import { loadWords } from '../shared/language/load-words.ts';
import { backTo, returnSearch, signInSearch } from './return-path.ts';
import { Shell } from './shell/shell.tsx';

const rootRoute = createRootRoute({ component: Outlet });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('./sign-in/sign-in-page.tsx')),
});
/** Pages of mailed links, for who has no password (any more). */
const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./sign-in/one-time-link-page.tsx')),
});
const newPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new-password',
  component: lazyRouteComponent(() => import('./sign-in/one-time-link-page.tsx')),
});
const forgottenPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgotten-password',
  component: lazyRouteComponent(() => import('./sign-in/forgotten-password-page.tsx')),
});
const unsubscribeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/unsubscribe',
  component: lazyRouteComponent(() => import('./sign-in/unsubscribe-page.tsx')),
});
/** Where who must enrol a second factor is led first: nothing else opens before it. */
const twoFactorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/two-factor',
  validateSearch: returnSearch,
  component: lazyRouteComponent(() => import('./sign-in/two-factor-page.tsx')),
});

/** Everything that needs a session stands in the frame. */
const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    try {
      const me = await queryClient.ensureQueryData(meQuery);
      if (me.language !== currentLanguage()) setLanguage(me.language);
      if (me.twoFactor.missing) throw redirect({ to: '/two-factor', search: backTo(location.href) });
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401)
        throw redirect({ to: '/sign-in', search: backTo(location.href) });
      throw error;
    }
  },
  component: Shell,
});

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  staticData: { title: 'plans' },
  component: lazyRouteComponent(() => import('./home-page.tsx')),
});

const overviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planReference',
  staticData: { title: 'overview' },
  loader: ({ params }) => void queryClient.prefetchQuery(planQuery(params.planReference)),
  component: lazyRouteComponent(() => import('../features/plan/overview-page.tsx')),
});

const boardRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planReference/board',
  staticData: { title: 'board' },
  validateSearch: boardSearch,
  // Asked for while the code of the board is still on its way.
  loader: ({ params }) => {
    void loadWords(currentLanguage(), 'board');
    void queryClient.prefetchQuery(plansQuery);
    void queryClient.prefetchQuery(boardQuery(params.planReference));
  },
  component: lazyRouteComponent(() => import('./board-page.tsx')),
});

const myRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/my',
  staticData: { title: 'myActivities' },
  component: lazyRouteComponent(() => import('../features/update/my-activities-page.tsx')),
});
const updateFormRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/my/$activityReference',
  staticData: { title: 'myActivities' },
  component: lazyRouteComponent(() => import('../features/update/update-form-page.tsx')),
});
const returnsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planReference/returns',
  staticData: { title: 'returns' },
  validateSearch: cycleSearch,
  component: lazyRouteComponent(() => import('../features/cycle/returns-page.tsx')),
});
const comparisonRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planReference/comparison',
  staticData: { title: 'comparison' },
  validateSearch: cycleSearch,
  component: lazyRouteComponent(() => import('../features/cycle/comparison-page.tsx')),
});
const reportingCalendarRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planReference/reporting-calendar',
  staticData: { title: 'reportingCalendar' },
  component: lazyRouteComponent(() => import('../features/cycle/calendar-page.tsx')),
});
const deadlinesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planReference/deadlines',
  staticData: { title: 'deadlines' },
  component: lazyRouteComponent(() => import('./deadlines-page.tsx')),
});
const verificationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planReference/verification',
  staticData: { title: 'verification' },
  validateSearch: (search: Record<string, unknown>): { update?: string } =>
    typeof search.update === 'string' ? { update: search.update } : {},
  component: lazyRouteComponent(() => import('../features/finding/verification-page.tsx')),
});
const remindersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planReference/reminders',
  staticData: { title: 'reminders' },
  component: lazyRouteComponent(() => import('../features/reminder/reminders-page.tsx')),
});
const missionCalendarRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/missions/$missionCode/calendar',
  staticData: { title: 'missionCalendar' },
  component: lazyRouteComponent(() => import('../features/mission/mission-calendar-page.tsx')),
});
const toldRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planReference/told',
  staticData: { title: 'told' },
  validateSearch: toldSearch,
  component: lazyRouteComponent(() => import('../features/reminder/told-page.tsx')),
});
const auditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/audit',
  staticData: { title: 'audit' },
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('../features/audit/audit-page.tsx')),
});
const redactionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/redactions',
  staticData: { title: 'redactions' },
  component: lazyRouteComponent(() => import('../features/redaction/redactions-page.tsx')),
});
const outboxRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/outbox',
  staticData: { title: 'outbox' },
  validateSearch: (search: Record<string, unknown>): { mail?: string } =>
    typeof search.mail === 'string' ? { mail: search.mail } : {},
  component: lazyRouteComponent(() => import('../features/reminder/outbox-page.tsx')),
});
const deadLettersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/dead-letters',
  staticData: { title: 'deadLetters' },
  component: lazyRouteComponent(() => import('../features/reminder/dead-letters-page.tsx')),
});
const operationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/operations',
  staticData: { title: 'operations' },
  component: lazyRouteComponent(() => import('../features/operations/operations-page.tsx')),
});
const benchmarkSetRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/benchmarks/$setId',
  staticData: { title: 'benchmarks' },
  validateSearch: (search: Record<string, unknown>): { date?: string; voice?: 'national' | 'un' } => ({
    ...(typeof search.date === 'string' ? { date: search.date } : {}),
    ...(search.voice === 'national' || search.voice === 'un' ? { voice: search.voice } : {}),
  }),
  component: lazyRouteComponent(() => import('../features/benchmark/benchmark-set-page.tsx')),
});
const benchmarkReportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/benchmark-reports/$reportId',
  staticData: { title: 'benchmarks' },
  component: lazyRouteComponent(() => import('../features/benchmark/benchmark-report-page.tsx')),
});

const administrationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/administration',
  staticData: { title: 'administration' },
  validateSearch: (search: Record<string, unknown>): { list?: 'people' | 'organizations' } =>
    search.list === 'people' || search.list === 'organizations' ? { list: search.list } : {},
  component: lazyRouteComponent(() => import('./administration-page.tsx')),
});
const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account',
  staticData: { title: 'account' },
  component: lazyRouteComponent(() => import('../features/person/account/account-page.tsx')),
});

export const routeTree = rootRoute.addChildren([
  signInRoute,
  invitationRoute,
  newPasswordRoute,
  forgottenPasswordRoute,
  unsubscribeRoute,
  twoFactorRoute,
  signedInRoute.addChildren([
    homeRoute,
    overviewRoute,
    boardRoute,
    myRoute,
    updateFormRoute,
    returnsRoute,
    comparisonRoute,
    reportingCalendarRoute,
    deadlinesRoute,
    verificationRoute,
    remindersRoute,
    toldRoute,
    missionCalendarRoute,
    auditRoute,
    redactionsRoute,
    outboxRoute,
    deadLettersRoute,
    operationsRoute,
    benchmarkSetRoute,
    benchmarkReportRoute,
    administrationRoute,
    accountRoute,
  ]),
]);
