/**
 * Every reason for which Jalon says no, as a closed list. Each code has a status and words in three languages
 * (`@jalon/contracts/refusal/…`); a new code does not compile until it has both.
 */
export const REFUSAL_CODES = [
  // who
  'not-signed-in',
  'not-found',
  'may-not-do-this',
  'cross-site',
  'verified-is-a-finding',
  'not-the-lead',
  'own-update',
  'own-record',
  'same-organization',
  'supporting-organization',
  'own-draft-cannot-be-cleared',
  // the state
  'activity-is-discontinued',
  'plan-is-closed',
  'cycle-is-closed',
  'cycle-not-open',
  'no-cycle',
  'update-exists',
  'update-not-editable',
  'update-not-submitted',
  'update-not-accepted',
  'finding-already-replied',
  'move-needs-no-open-update',
  'report-is-frozen',
  'report-not-cleared',
  'report-already-cleared',
  'report-not-under-clearance',
  'reference-taken',
  'stale-version',
  'version-required',
  'clock-only-forward',
  'worker-not-answering',
  // the input
  'invalid-input',
  'not-json',
  'not-acceptable-media',
  'too-large',
  'unknown-field',
  'constraint-needs-a-cause',
  'discontinued-needs-a-reason',
  'completed-needs-evidence',
  'done-is-empty',
  'reason-required',
  'due-before-start',
  'date-does-not-exist',
  'date-in-the-future',
  'verified-before-it-began',
  'text-empty',
  'audience-of-the-activity',
  'mutation-used-otherwise',
  'document-not-offered',
  'not-a-report-date',
  'evidence-needs-a-link',
  'strictly-confidential',
  'survivor-data',
  'unknown-reference',
  'too-many-requests',
  'session-expired',
  'wrong-credentials',
  'document-not-ready',
  'internal',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A refusal: its code, the field it points to (a JSON pointer), and values that its words mention. */
export interface Refusal {
  code: RefusalCode;
  pointer?: string;
  values?: Record<string, string | number>;
}
