import { addDays } from '@jalon/domain/mission/local-date';
import { at, type MatrixRequest } from './matrix-request.ts';

const QUARTERS = { kind: 'quarterly', dueDaysAfterEnd: 10, closeDaysAfterEnd: 15 };

/** An extension gives more time than the one before it. */
let days = 0;

/** When a plan reports, later dates, and what changed since the cycle before. */
export const CYCLE_REQUESTS: Record<string, MatrixRequest> = {
  'GET /api/cycles/:cycleId/comparison': { item: 'plan', path: at('/api/cycles/{cycle}/comparison') },
  'POST /api/cycles/:cycleId/extend': {
    item: 'plan',
    path: at('/api/cycles/{cycle}/extend'),
    body: () => {
      days += 1;
      return {
        dueOn: addDays('2026-04-10', days),
        closesOn: addDays('2026-04-15', days),
        reason: 'The ministry asked for time.',
      };
    },
  },
  'GET /api/plans/:planId/reporting-calendar': {
    item: 'plan',
    path: at('/api/plans/{plan}/reporting-calendar'),
  },
  'POST /api/plans/:planId/reporting-calendar/preview': {
    item: 'plan',
    path: at('/api/plans/{plan}/reporting-calendar/preview'),
    body: () => QUARTERS,
  },
  // It gives the plan another version.
  'PUT /api/plans/:planId/reporting-calendar': {
    item: 'plan',
    path: at('/api/plans/{plan}/reporting-calendar'),
    body: () => ({ ...QUARTERS, reason: 'Agreed by the parties.', version: 1 }),
    asRead: true,
    last: true,
  },
};
