/**
 * Routes that cost the program much, or hand out much at once, each with how often one person may use it within a
 * minute, whatever session or token they come with. People never reach these figures; a program that runs wild does.
 */
export const COSTLY_ROUTES: Readonly<Record<string, number>> = {
  'GET /api/audit': 240,
  'GET /api/audit.csv': 20,
  'GET /api/people': 240,
  'GET /api/posts': 240,
  'GET /api/outbox': 240,
  // A page that waits for a document asks again and again.
  'GET /api/benchmark-reports/:reportId/document': 120,
  'GET /api/activities/:activityId/letter': 120,
  'POST /api/benchmark-reports': 120,
  'POST /api/uploads': 120,
  'GET /api/uploads/:uploadId/content': 240,
  'POST /api/redactions': 60,
  'POST /api/redactions/:redactionId/confirm': 60,
  // Each sends a mail.
  'POST /api/invitations': 120,
  'POST /api/people/:personId/invite-again': 60,
  // Each reckons a slow hash.
  'POST /api/me/password': 60,
  'POST /api/me/two-factor/begin': 60,
  'POST /api/me/two-factor/disable': 60,
  'POST /api/me/two-factor/recovery-codes': 60,
};
