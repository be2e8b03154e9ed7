import { ACCOUNT_REQUESTS, OWN_REQUESTS } from './account-requests.ts';
import { CYCLE_REQUESTS } from './cycle-requests.ts';
import { DEADLINE_REQUESTS } from './deadline-requests.ts';
import { at, type MatrixRequest } from './matrix-request.ts';
import { reportDueOn } from './matrix-world.ts';
import { OPERATIONS_REQUESTS } from './operations-requests.ts';
import { REMINDER_REQUESTS } from './reminder-requests.ts';
import { TRUST_REQUESTS } from './trust-requests.ts';

/** One entry a route that acts on something of a plan, or on the register as a whole. */
export const REGISTER_REQUESTS: Record<string, MatrixRequest> = {
  'GET /api/plans': { item: 'none', path: at('/api/plans') },
  'POST /api/plans': {
    item: 'none',
    path: at('/api/plans'),
    body: ({ mission }) => ({
      reference: `N-${crypto.randomUUID().slice(0, 8).toUpperCase()}`,
      title: { en: 'A new plan' },
      type: 'framework',
      missionId: mission,
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
      languages: ['en'],
    }),
  },
  'GET /api/plans/:planId': { item: 'plan', path: at('/api/plans/{plan}') },
  'PATCH /api/plans/:planId': {
    item: 'plan',
    path: at('/api/plans/{plan}'),
    body: () => ({ title: { en: 'A corrected title' }, reason: 'A misprint.' }),
    version: 1,
  },
  'POST /api/plans/:planId/pillars': {
    item: 'plan',
    path: at('/api/plans/{plan}/pillars'),
    body: ({ organization }) => ({
      number: 40,
      title: { en: 'A pillar' },
      leadOrganizationId: organization,
      coLeadOrganizationId: organization,
      objective: 'awareness',
    }),
  },
  'POST /api/pillars/:pillarId/commitments': {
    item: 'plan',
    path: at('/api/pillars/{pillar}/commitments'),
    body: () => ({ number: 40, text: { en: 'A commitment' }, source: { document: 'The plan' } }),
  },
  'GET /api/plans/:planId/progress': { item: 'plan', path: at('/api/plans/{plan}/progress') },
  'GET /api/plans/:planId/deadlines': { item: 'plan', path: at('/api/plans/{plan}/deadlines') },
  'GET /api/plans/:planId/board': { item: 'plan', path: at('/api/plans/{plan}/board') },
  'POST /api/plans/:planId/activities': {
    item: 'plan',
    path: at('/api/plans/{plan}/activities'),
    body: ({ commitment }) => ({
      commitmentId: commitment,
      title: 'Train the judges',
      startOn: '2026-02-01',
      dueOn: '2026-06-30',
    }),
  },
  'GET /api/activities/:activityId': { item: 'activity', path: at('/api/activities/{activity}') },
  'PATCH /api/activities/:activityId': {
    item: 'activity',
    path: at('/api/activities/{activity}'),
    body: () => ({ description: 'With the school of magistrates.' }),
    version: 1,
  },
  'POST /api/activities/:activityId/move': {
    item: 'activity',
    path: at('/api/activities/{activity}/move'),
    body: () => ({ status: 'constrained', constraintCause: 'funding' }),
  },
  'POST /api/activities/:activityId/updates': {
    item: 'activity',
    path: at('/api/activities/{activity}/updates'),
    body: () => ({ done: 'The text was sent.', status: 'in_progress' }),
  },
  'GET /api/activities/:activityId/comments': {
    item: 'activity',
    path: at('/api/activities/{activity}/comments'),
  },
  'POST /api/activities/:activityId/comments': {
    item: 'activity',
    path: at('/api/activities/{activity}/comments'),
    body: () => ({ text: 'When will it be signed?', audience: 'all' }),
  },
  'GET /api/activities/:activityId/reminders': {
    item: 'activity',
    path: at('/api/activities/{activity}/reminders'),
  },
  // Its head alone: the worker that writes letters does not run here.
  'GET /api/activities/:activityId/letter': {
    item: 'plan',
    path: at('/api/activities/{activity}/letter?lang=en'),
    method: 'HEAD',
  },
  'GET /api/updates/:updateId': { item: 'submitted', path: at('/api/updates/{submitted}') },
  'PATCH /api/updates/:updateId': {
    item: 'draft',
    path: at('/api/updates/{draft}'),
    body: () => ({ nextStep: 'The council of ministers.' }),
    version: 1,
  },
  'POST /api/updates/:updateId/submit': {
    item: 'draft',
    path: at('/api/updates/{draft}/submit'),
    body: () => ({}),
  },
  'POST /api/updates/:updateId/return': {
    item: 'submitted',
    path: at('/api/updates/{submitted}/return'),
    body: () => ({ reason: 'Which article?' }),
  },
  'POST /api/updates/:updateId/accept': {
    item: 'waiting',
    path: at('/api/updates/{waiting}/accept'),
    body: () => ({}),
  },
  'POST /api/updates/:updateId/discard': {
    item: 'spare',
    path: at('/api/updates/{spare}/discard'),
    body: () => ({}),
  },
  'POST /api/updates/:updateId/errata': {
    item: 'accepted',
    path: at('/api/updates/{accepted}/errata'),
    body: () => ({ text: 'Twelve judges, not ten.', reason: 'A misprint.' }),
  },
  'POST /api/updates/:updateId/findings': {
    item: 'accepted',
    path: at('/api/updates/{accepted}/findings'),
    body: () => ({ finding: 'verified', basis: 'document', verifiedOn: '2026-02-09' }),
  },
  'POST /api/findings/:findingId/reply': {
    item: 'finding',
    path: at('/api/findings/{finding}/reply'),
    body: () => ({ text: 'The list was sent since.' }),
  },
  'GET /api/plans/:planId/cycles': { item: 'plan', path: at('/api/plans/{plan}/cycles') },
  'GET /api/cycles/:cycleId/returns': { item: 'plan', path: at('/api/cycles/{cycle}/returns') },
  'POST /api/cycles/:cycleId/close': {
    item: 'plan',
    path: at('/api/cycles/{cycle}/close'),
    body: () => ({}),
    last: true,
  },
  'POST /api/returns/:returnId/submit': {
    item: 'plan',
    path: at('/api/returns/{return}/submit'),
    body: () => ({}),
  },
  'GET /api/benchmark-sets': { item: 'none', path: at('/api/benchmark-sets') },
  'GET /api/benchmarks/:benchmarkId': { item: 'set', path: at('/api/benchmarks/{benchmark}') },
  'POST /api/benchmark-reports': {
    item: 'set',
    path: at('/api/benchmark-reports'),
    body: ({ set }) => ({ benchmarkSetId: set, reportDueOn, voice: 'un' }),
  },
  'GET /api/benchmark-reports/:reportId': { item: 'set', path: at('/api/benchmark-reports/{report}') },
  'GET /api/benchmark-reports/:reportId/document': {
    item: 'set',
    path: at('/api/benchmark-reports/{report}/document?format=json&lang=en'),
  },
  'PATCH /api/assessments/:assessmentId': {
    item: 'set',
    path: at('/api/assessments/{assessment}'),
    body: () => ({ paragraphs: [{ text: 'Progress was made.', sourceIds: [] }] }),
    version: 1,
  },
  'POST /api/assessments/:assessmentId/share': {
    item: 'set',
    path: at('/api/assessments/{assessment}/share'),
    body: () => ({}),
    last: true,
  },
  'POST /api/benchmark-reports/:reportId/submit': {
    item: 'set',
    path: at('/api/benchmark-reports/{report}/submit'),
    body: () => ({}),
    last: true,
  },
  'POST /api/benchmark-reports/:reportId/clear': {
    item: 'set',
    path: at('/api/benchmark-reports/{report}/clear'),
    body: () => ({}),
    last: true,
  },
  'POST /api/benchmark-reports/:reportId/freeze': {
    item: 'set',
    path: at('/api/benchmark-reports/{report}/freeze'),
    body: () => ({}),
    last: true,
  },
};

/** Routes about the person who asks, or about the program: no thing of the register is named. */
export const PERSONAL_REQUESTS: Record<string, MatrixRequest> = {
  'GET /api/me': { item: 'none', path: at('/api/me') },
  'PATCH /api/me': { item: 'none', path: at('/api/me'), body: () => ({ language: 'en' }) },
  'GET /api/me/activities': { item: 'none', path: at('/api/me/activities') },
  'GET /api/me/waiting': { item: 'none', path: at('/api/me/waiting') },
  'GET /api/organizations': { item: 'none', path: at('/api/organizations') },
  'GET /api/outbox': { item: 'none', path: at('/api/outbox') },
  'GET /api/events': { item: 'none', path: at('/api/events'), method: 'HEAD' },
  // Never back: asked so, it leaves the clock alone.
  'POST /api/demo/clock': {
    item: 'none',
    path: at('/api/demo/clock'),
    body: () => ({ now: '2026-01-01T00:00:00Z' }),
  },
};

/** Everything that the matrix asks. */
export const REQUESTS: Record<string, MatrixRequest> = {
  ...PERSONAL_REQUESTS,
  ...OWN_REQUESTS,
  ...REGISTER_REQUESTS,
  ...ACCOUNT_REQUESTS,
  ...TRUST_REQUESTS,
  ...OPERATIONS_REQUESTS,
  ...CYCLE_REQUESTS,
  ...DEADLINE_REQUESTS,
  ...REMINDER_REQUESTS,
};
