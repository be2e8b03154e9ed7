import { at, type MatrixRequest } from './matrix-request.ts';

/** How the installation is, mails that did not arrive, and who was told what. */
export const OPERATIONS_REQUESTS: Record<string, MatrixRequest> = {
  'GET /api/operations': { item: 'none', path: at('/api/operations') },
  'GET /api/dead-letters': { item: 'none', path: at('/api/dead-letters') },
  'POST /api/dead-letters/:mailId/send-again': {
    item: 'none',
    path: at('/api/dead-letters/{deadLetter}/send-again'),
    body: () => ({}),
  },
  'GET /api/plans/:planId/reminders': { item: 'plan', path: at('/api/plans/{plan}/reminders') },
};
