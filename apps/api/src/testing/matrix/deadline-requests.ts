import { addDays } from '@jalon/domain/mission/local-date';
import { at, type MatrixRequest } from './matrix-request.ts';

/** Two mandates of a committee share no day, and two dates of a set are not one. */
let days = 0;
function aDay(): string {
  days += 1;
  return addDays('2031-01-01', days);
}

/** A renewal reaches further than the one before it, and not into the time of another mandate. */
let renewals = 0;
function aLaterEnd(): string {
  renewals += 1;
  return addDays('2028-01-01', renewals);
}

/** Mandates of committees, and dates of the Council. */
export const DEADLINE_REQUESTS: Record<string, MatrixRequest> = {
  'GET /api/plans/:planId/committees': { item: 'plan', path: at('/api/plans/{plan}/committees') },
  'POST /api/plans/:planId/mandates': {
    item: 'plan',
    path: at('/api/plans/{plan}/mandates'),
    body: ({ committee }) => {
      const on = aDay();
      const source = { document: 'The plan', place: 'chapter 4' };
      return { organizationId: committee, startsOn: on, endsOn: on, source };
    },
  },
  'POST /api/mandates/:mandateId/extend': {
    item: 'plan',
    path: at('/api/mandates/{mandate}/extend'),
    body: () => ({ endsOn: aLaterEnd(), reason: 'The parties renewed it.' }),
  },
  'POST /api/mandates/:mandateId/end': {
    item: 'plan',
    path: at('/api/mandates/{mandate}/end'),
    body: () => ({ reason: 'Its task is done.' }),
    last: true,
  },
  'POST /api/benchmark-sets/:setId/report-dates': {
    item: 'set',
    path: at('/api/benchmark-sets/{set}/report-dates'),
    body: () => ({ dueOn: aDay(), resolution: 'A resolution' }),
  },
  'POST /api/report-dates/:dateId/move': {
    item: 'set',
    path: at('/api/report-dates/{reportDate}/move'),
    body: () => ({ dueOn: aDay(), reason: 'The Council decided so.' }),
    last: true,
  },
};
