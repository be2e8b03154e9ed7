import { at, type MatrixRequest } from './matrix-request.ts';

const POLICY = {
  digestWeekday: 1,
  digestTime: '08:00',
  daysBefore: [30, 7],
  shortMailBeforeDue: true,
  coLeadAfterDays: 14,
  coordinatorAfterDays: 30,
};

/** When reminders go, what was put off, and the calendar by which they are counted. */
export const REMINDER_REQUESTS: Record<string, MatrixRequest> = {
  'GET /api/plans/:planId/reminder-policy': { item: 'plan', path: at('/api/plans/{plan}/reminder-policy') },
  'PUT /api/plans/:planId/reminder-policy': {
    item: 'plan',
    path: at('/api/plans/{plan}/reminder-policy'),
    body: () => POLICY,
    version: 1,
  },
  'POST /api/plans/:planId/reminder-policy/preview': {
    item: 'plan',
    path: at('/api/plans/{plan}/reminder-policy/preview'),
    body: () => POLICY,
  },
  'GET /api/activities/:activityId/snoozes': {
    item: 'activity',
    path: at('/api/activities/{activity}/snoozes'),
  },
  'POST /api/activities/:activityId/snooze': {
    item: 'activity',
    path: at('/api/activities/{activity}/snooze'),
    body: () => ({ until: '2026-02-20', reason: 'The council of ministers meets on the nineteenth.' }),
  },
  'POST /api/activities/:activityId/snooze/end': {
    item: 'activity',
    path: at('/api/activities/{activity}/snooze/end'),
    body: () => ({}),
  },
  'GET /api/missions/:missionCode/calendar': { item: 'none', path: at('/api/missions/{mission}/calendar') },
  'PUT /api/missions/:missionCode/calendar': {
    item: 'none',
    path: at('/api/missions/{mission}/calendar'),
    body: () => ({
      timeZone: 'Africa/Bamako',
      weekend: [6, 7],
      holidays: [{ on: '2026-05-01', name: 'Labour Day' }],
      version: 1,
    }),
  },
};
