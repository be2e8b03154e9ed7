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
  posts: { read: ['/api/posts'], write: ['/api/posts', '/api/posts/*', '/api/posts/*/tenures'] },
  tenures: { write: ['/api/tenures/*/end'] },
  people: { read: ['/api/people'] },
  plans: {
    read: [
      '/api/plans',
      '/api/plans/*',
      '/api/plans/*/progress',
      '/api/plans/*/deadlines',
      '/api/plans/*/board',
      '/api/plans/*/cycles',
      '/api/plans/*/reminder-policy',
    ],
    write: [
      '/api/plans',
      '/api/plans/*',
      '/api/plans/*/pillars',
      '/api/plans/*/activities',
      '/api/plans/*/openings',
      '/api/plans/*/reminder-policy',
    ],
  },
  pillars: { write: ['/api/pillars/*/commitments'] },
  activities: {
    read: ['/api/activities/*', '/api/activities/*/comments', '/api/activities/*/reminders'],
    write: [
      '/api/activities/*',
      '/api/activities/*/move',
      '/api/activities/*/updates',
      '/api/activities/*/comments',
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
  cycles: { read: ['/api/cycles/*/returns'], write: ['/api/cycles/*/close'] },
  returns: { write: ['/api/returns/*/submit'] },
  outbox: { read: ['/api/outbox'] },
  'benchmark-sets': { read: ['/api/benchmark-sets'] },
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
  const route = routePattern.replaceAll(/:[^/]+/g, '*');
  const access: TokenAccess = readingMethods.has(method) ? 'read' : 'write';
  for (const [scope, routes] of routesByScope) {
    if (scope.endsWith(`:${access}`) && routes.includes(route)) return scope;
  }
  return null;
}
