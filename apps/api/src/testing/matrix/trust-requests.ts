import { at, type MatrixRequest } from './matrix-request.ts';

function aFile(): FormData {
  const form = new FormData();
  form.append('file', new File(['The decree was published.'], 'decree.txt', { type: 'text/plain' }));
  return form;
}

/** Files, the trail and redactions. */
export const TRUST_REQUESTS: Record<string, MatrixRequest> = {
  'POST /api/uploads': { item: 'none', path: at('/api/uploads'), form: aFile },
  'GET /api/uploads/:uploadId': { item: 'upload', path: at('/api/uploads/{upload}') },
  'GET /api/uploads/:uploadId/content': { item: 'upload', path: at('/api/uploads/{upload}/content') },
  'POST /api/uploads/:uploadId/confirm': {
    item: 'scan',
    path: at('/api/uploads/{scan}/confirm'),
    body: () => ({ showsNoSurvivor: true }),
  },
  'GET /api/audit': { item: 'none', path: at('/api/audit') },
  'GET /api/audit.csv': { item: 'none', path: at('/api/audit.csv') },
  'GET /api/redactions': { item: 'none', path: at('/api/redactions') },
  'POST /api/redactions': {
    item: 'comment',
    path: at('/api/redactions'),
    body: (items, marking) => ({
      subjectType: 'comment',
      subjectId: items.marked[marking].comment,
      field: 'text',
      start: 0,
      end: 4,
      reason: 'It says too much.',
    }),
  },
  'POST /api/redactions/:redactionId/confirm': {
    item: 'plan',
    path: at('/api/redactions/{redaction}/confirm'),
    body: () => ({}),
    last: true,
  },
  'POST /api/redactions/:redactionId/refuse': {
    item: 'plan',
    path: at('/api/redactions/{otherRedaction}/refuse'),
    body: () => ({ reason: 'Nothing in it identifies anybody.' }),
    last: true,
  },
};
