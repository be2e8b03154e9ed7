import { at, type MatrixRequest } from './matrix-request.ts';
import { matrixPassword } from './matrix-world.ts';

const someone = () => `new-${crypto.randomUUID().slice(0, 8)}@example.org`;
const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** Organizations, posts, tenures, people and invitations: what an administrator manages. */
export const ACCOUNT_REQUESTS: Record<string, MatrixRequest> = {
  'POST /api/organizations': {
    item: 'none',
    path: at('/api/organizations'),
    body: () => ({
      code: `N-${crypto.randomUUID().slice(0, 6).toUpperCase()}`,
      name: { en: 'A new ministry' },
      shortName: { en: 'New' },
      kind: 'ministry',
      side: 'national',
    }),
  },
  'PATCH /api/organizations/:organizationId': {
    item: 'none',
    path: at('/api/organizations/{organization}'),
    body: () => ({ shortName: { en: 'Shorter' } }),
    version: 1,
  },
  'GET /api/posts': { item: 'none', path: at('/api/posts') },
  'GET /api/posts/choices': { item: 'none', path: at('/api/posts/choices') },
  'GET /api/posts/:postId': { item: 'none', path: at('/api/posts/{vacantPost}') },
  'POST /api/posts': {
    item: 'none',
    path: at('/api/posts'),
    body: ({ organization, mission }) => ({
      kind: 'focal_point',
      title: { en: 'A new focal point' },
      organizationId: organization,
      missionId: mission,
    }),
  },
  'PATCH /api/posts/:postId': {
    item: 'none',
    path: at('/api/posts/{vacantPost}'),
    body: () => ({ title: { en: 'A better title' } }),
    version: 1,
  },
  'POST /api/posts/:postId/tenures': {
    item: 'none',
    path: at('/api/posts/{vacantPost}/tenures'),
    body: ({ person }) => ({ personId: person }),
  },
  'POST /api/posts/:postId/hand-over': {
    item: 'none',
    path: at('/api/posts/{vacantPost}/hand-over'),
    body: () => ({ invite: { email: someone(), name: 'A successor', language: 'en' } }),
  },
  'POST /api/tenures/:tenureId/end': {
    item: 'none',
    path: at('/api/tenures/{tenure}/end'),
    body: () => ({}),
  },
  'GET /api/people': { item: 'none', path: at('/api/people') },
  'GET /api/people/:personId': { item: 'none', path: at('/api/people/{person}') },
  'PATCH /api/people/:personId': {
    item: 'none',
    path: at('/api/people/{person}'),
    body: () => ({ language: 'fr' }),
    version: 1,
  },
  'POST /api/people/:personId/invite-again': {
    item: 'none',
    path: at('/api/people/{invited}/invite-again'),
    body: () => ({}),
  },
  'POST /api/people/:personId/reset-two-factor': {
    item: 'none',
    path: at('/api/people/{enrolled}/reset-two-factor'),
    body: () => ({}),
  },
  'POST /api/people/:personId/deactivate': {
    item: 'none',
    path: at('/api/people/{person}/deactivate'),
    body: () => ({}),
  },
  'POST /api/people/:personId/reactivate': {
    item: 'none',
    path: at('/api/people/{person}/reactivate'),
    body: () => ({}),
  },
  'GET /api/invitations': { item: 'none', path: at('/api/invitations') },
  'POST /api/invitations': {
    item: 'none',
    path: at('/api/invitations'),
    body: () => ({ email: someone(), name: 'A newcomer', language: 'ar' }),
  },
  'POST /api/invitations/:invitationId/revoke': {
    item: 'none',
    path: at('/api/invitations/{invitation}/revoke'),
    body: () => ({}),
  },
  'GET /api/plans/:planId/openings': { item: 'plan', path: at('/api/plans/{plan}/openings') },
  'PUT /api/plans/:planId/openings': {
    item: 'plan',
    path: at('/api/plans/{plan}/openings'),
    body: () => ({ postIds: [] }),
    last: true,
  },
};

/** A person's own sessions, tokens, calendar, password and second factor; and those of somebody else. */
export const OWN_REQUESTS: Record<string, MatrixRequest> = {
  'GET /api/me/sessions': { item: 'none', path: at('/api/me/sessions') },
  'POST /api/me/sessions/:sessionId/end': {
    item: 'none',
    path: at('/api/me/sessions/{foreignSession}/end'),
    body: () => ({}),
  },
  'POST /api/me/sessions/end-others': {
    item: 'none',
    path: at('/api/me/sessions/end-others'),
    body: () => ({}),
  },
  'GET /api/me/tokens': { item: 'none', path: at('/api/me/tokens') },
  'POST /api/me/tokens': {
    item: 'none',
    path: at('/api/me/tokens'),
    body: () => ({ name: 'A program', scopes: ['plans:read'], expiresOn: inAMonth() }),
  },
  'POST /api/me/tokens/:tokenId/revoke': {
    item: 'none',
    path: at('/api/me/tokens/{foreignToken}/revoke'),
    body: () => ({}),
  },
  'GET /api/me/calendar': { item: 'none', path: at('/api/me/calendar') },
  'POST /api/me/calendar/rotate': { item: 'none', path: at('/api/me/calendar/rotate'), body: () => ({}) },
  'GET /api/me/mail-preferences': { item: 'none', path: at('/api/me/mail-preferences') },
  'PUT /api/me/mail-preferences': {
    item: 'none',
    path: at('/api/me/mail-preferences'),
    body: () => ({ dayBefore: false, within30: true, benchmarkNews: true }),
  },
  'POST /api/me/two-factor/begin': {
    item: 'none',
    path: at('/api/me/two-factor/begin'),
    body: () => ({ password: matrixPassword }),
  },
  'POST /api/me/two-factor/confirm': {
    item: 'none',
    path: at('/api/me/two-factor/confirm'),
    body: () => ({ code: '000000' }),
  },
  'POST /api/me/two-factor/recovery-codes': {
    item: 'none',
    path: at('/api/me/two-factor/recovery-codes'),
    body: () => ({ password: matrixPassword }),
  },
  'POST /api/me/two-factor/disable': {
    item: 'none',
    path: at('/api/me/two-factor/disable'),
    body: () => ({ password: matrixPassword }),
  },
  'POST /api/me/password': {
    item: 'none',
    path: at('/api/me/password'),
    body: () => ({ current: matrixPassword, next: 'eleven wide lakes' }),
    last: true,
  },
};
