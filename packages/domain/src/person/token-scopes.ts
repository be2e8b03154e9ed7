/**
 * What a personal token can be allowed to do: an area for each first noun of a path, and in it the routes that
 * read and those that write, as the router knows them, with `*` for an id or a reference. What stands nowhere
 * here is closed to tokens: whatever has to do with credentials, sessions, tokens, invitations, redaction and the
 * clock. A test holds the table against the router, so that nobody forgets to decide about a new route.
 */
export const TOKEN_ROUTES = {
  me: { read: ['/api/me', '/api/me/activities', '/api/me/waiting'] },
  organizations: {
    read: ['/api/organizations'],
    write: ['/api/organizations', '/api/organizations/*'],
  },
  posts: {
    read: ['/api/posts', '/api/posts/choices', '/api/posts/*'],
    write: ['/api/posts', '/api/posts/*', '/api/posts/*/tenures'],
  },
  tenures: { write: ['/api/tenures/*/end'] },
  people: { read: ['/api/people', '/api/people/*'] },
  plans: {
    read: [
      '/api/plans',
      '/api/plans/*',
      '/api/plans/*/progress',
      '/api/plans/*/deadlines',
      '/api/plans/*/board',
      '/api/plans/*/cycles',
      '/api/plans/*/reporting-calendar',
      '/api/plans/*/reminder-policy',
      '/api/plans/*/reminders',
      '/api/plans/*/openings',
      '/api/plans/*/committees',
    ],
    write: [
      '/api/plans',
      '/api/plans/*',
      '/api/plans/*/pillars',
      '/api/plans/*/mandates',
      '/api/plans/*/activities',
      '/api/plans/*/openings',
      '/api/plans/*/reporting-calendar',
      '/api/plans/*/reporting-calendar/preview',
      '/api/plans/*/reminder-policy',
      '/api/plans/*/reminder-policy/preview',
    ],
  },
  missions: { read: ['/api/missions/*/calendar'], write: ['/api/missions/*/calendar'] },
  mandates: { write: ['/api/mandates/*/extend', '/api/mandates/*/end'] },
  pillars: { write: ['/api/pillars/*/commitments'] },
  activities: {
    read: [
      '/api/activities/*',
      '/api/activities/*/comments',
      '/api/activities/*/reminders',
      '/api/activities/*/letter',
      '/api/activities/*/snoozes',
    ],
    write: [
      '/api/activities/*',
      '/api/activities/*/move',
      '/api/activities/*/updates',
      '/api/activities/*/comments',
      '/api/activities/*/snooze',
      '/api/activities/*/snooze/end',
    ],
  },
  updates: {
    read: ['/api/updates/*'],
    write: [
      '/api/updates/*',
      '/api/updates/*/submit',
      '/api/updates/*/return',
      '/api/updates/*/accept',
      '/api/updates/*/discard',
      '/api/updates/*/errata',
      '/api/updates/*/findings',
    ],
  },
  findings: { write: ['/api/findings/*/reply'] },
  cycles: {
    read: ['/api/cycles/*/returns', '/api/cycles/*/comparison'],
    write: ['/api/cycles/*/close', '/api/cycles/*/extend'],
  },
  returns: { write: ['/api/returns/*/submit'] },
  outbox: { read: ['/api/outbox'] },
  'dead-letters': { read: ['/api/dead-letters'], write: ['/api/dead-letters/*/send-again'] },
  operations: { read: ['/api/operations'] },
  'benchmark-sets': { read: ['/api/benchmark-sets'], write: ['/api/benchmark-sets/*/report-dates'] },
  'report-dates': { write: ['/api/report-dates/*/move'] },
  benchmarks: { read: ['/api/benchmarks/*'] },
  assessments: { write: ['/api/assessments/*', '/api/assessments/*/share'] },
  'benchmark-reports': {
    read: ['/api/benchmark-reports/*', '/api/benchmark-reports/*/document'],
    write: [
      '/api/benchmark-reports',
      '/api/benchmark-reports/*/submit',
      '/api/benchmark-reports/*/clear',
      '/api/benchmark-reports/*/freeze',
    ],
  },
  uploads: {
    read: ['/api/uploads/*', '/api/uploads/*/content'],
    write: ['/api/uploads', '/api/uploads/*/confirm'],
  },
  events: { read: ['/api/events'] },
  audit: { read: ['/api/audit', '/api/audit.csv'] },
} as const satisfies Record<string, Partial<Record<TokenAccess, readonly string[]>>>;

/**
 * Where no token goes, said on purpose, so that a route which nobody thought about is not taken for one of these.
 * Everything under `/api/auth` is closed besides.
 */
export const CLOSED_TO_TOKENS: readonly string[] = [
  'PATCH /api/me',
  // Whoever held a token could otherwise make others, or throw its owner out.
  'POST /api/me/password',
  'GET /api/me/sessions',
  'POST /api/me/sessions/*/end',
  'POST /api/me/sessions/end-others',
  'GET /api/me/tokens',
  'POST /api/me/tokens',
  'POST /api/me/tokens/*/revoke',
  'POST /api/me/two-factor/begin',
  'POST /api/me/two-factor/confirm',
  'POST /api/me/two-factor/recovery-codes',
  'POST /api/me/two-factor/disable',
  // The address is itself a key.
  'GET /api/me/calendar',
  'POST /api/me/calendar/rotate',
  // A program that asks for fewer mails would take what its owner counts on.
  'GET /api/me/mail-preferences',
  'PUT /api/me/mail-preferences',
  // Other people's ways in.
  'GET /api/invitations',
  'POST /api/invitations',
  'POST /api/invitations/*/revoke',
  'POST /api/posts/*/hand-over',
  'PATCH /api/people/*',
  'POST /api/people/*/deactivate',
  'POST /api/people/*/reactivate',
  'POST /api/people/*/invite-again',
  'POST /api/people/*/reset-two-factor',
  // What two people decide together with their own hands.
  'GET /api/redactions',
  'POST /api/redactions',
  'POST /api/redactions/*/confirm',
  'POST /api/redactions/*/refuse',
  'POST /api/demo/clock',
];

type TokenAccess = 'read' | 'write';
type Areas = typeof TOKEN_ROUTES;

/** `plans:read`, `updates:write`: an area and what is done there. Neither access includes the other. */
export type TokenScope = {
  [Area in keyof Areas]: `${Area}:${keyof Areas[Area] & TokenAccess}`;
}[keyof Areas];

const routesByScope: ReadonlyMap<TokenScope, readonly string[]> = new Map(
  Object.entries(TOKEN_ROUTES).flatMap(([area, accesses]) =>
    Object.entries(accesses).map(([access, routes]) => [`${area}:${access}` as TokenScope, routes] as const),
  ),
);

/** Every scope there is; one that would open nothing is none. */
export const TOKEN_SCOPES: readonly TokenScope[] = [...routesByScope.keys()];

/** Methods that change nothing. Every other one needs the scope to write, an unknown one included. */
const readingMethods = new Set(['GET', 'HEAD']);

/**
 * The scope that a token needs for a request, from its method and the router's own pattern of its path
 * (`/api/plans/:planId`). Null where no token may go.
 */
export function scopeFor(method: string, routePattern: string): TokenScope | null {
  const route = withStars(routePattern);
  const access: TokenAccess = readingMethods.has(method) ? 'read' : 'write';
  for (const [scope, routes] of routesByScope) {
    if (scope.endsWith(`:${access}`) && routes.includes(route)) return scope;
  }
  return null;
}

/** True where somebody has decided that no token goes there. */
export function isClosedToTokens(method: string, routePattern: string): boolean {
  return CLOSED_TO_TOKENS.includes(`${method === 'HEAD' ? 'GET' : method} ${withStars(routePattern)}`);
}

function withStars(routePattern: string): string {
  return routePattern.replaceAll(/:[^/]+/g, '*');
}
