import { addDays } from '@jalon/domain/mission/local-date';
import { at, type MatrixRequest } from './matrix-request.ts';

/** A renewal reaches further than the one before it, and two mandates share no day. */
let days = 0;
function aDay(): string {
  days += 1;
  return addDays('2031-01-01', days);
}

/** Mandates of committees. */
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
    body: () => ({ endsOn: aDay(), reason: 'The parties renewed it.' }),
  },
  'POST /api/mandates/:mandateId/end': {
    item: 'plan',
    path: at('/api/mandates/{mandate}/end'),
    body: () => ({ reason: 'Its task is done.' }),
    last: true,
  },
};
