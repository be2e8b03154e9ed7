/** Which rows of a table belong to a plan, and which of its columns hold what people typed. */
export interface RedactedTable {
  table: string;
  /** `$1` is the plan, `$2` the reports that it feeds. */
  scope: string;
  key: readonly string[];
  texts?: readonly string[];
  /** Columns of JSON, in which every text is looked at that is not of a closed list. */
  values?: readonly string[];
  /** Where something changed, whoever holds the row open in an editor is told that it is stale. */
  hasVersion?: boolean;
}

const onActivity = 'activity_id IN (SELECT id FROM activity WHERE plan_id = $1)';
const onFedSet =
  'set_id IN (SELECT b.set_id FROM benchmark b JOIN benchmark_plan fed ON fed.benchmark_id = b.id WHERE fed.plan_id = $1)';
const onUpdate = `update_id IN (SELECT id FROM "update" WHERE ${onActivity})`;

/**
 * Everything that people type and that belongs to a plan. Values of facts, and reports with their documents,
 * have rules of their own. A test holds this against the tables that there are.
 */
export const REDACTED_TABLES: readonly RedactedTable[] = [
  {
    table: 'plan',
    scope: 'id = $1',
    key: ['id'],
    texts: ['signed_place'],
    values: ['title', 'sources', 'demonstration', 'reporting_calendar'],
    hasVersion: true,
  },
  { table: 'plan_extension', scope: 'plan_id = $1', key: ['id'], texts: ['reason'] },
  {
    table: 'mandate',
    scope: 'plan_id = $1',
    key: ['id'],
    texts: ['ended_reason'],
    values: ['source', 'demonstration'],
  },
  {
    table: 'mandate_extension',
    scope: 'mandate_id IN (SELECT id FROM mandate WHERE plan_id = $1)',
    key: ['id'],
    texts: ['reason'],
  },
  {
    table: 'pillar',
    scope: 'plan_id = $1',
    key: ['id'],
    values: ['title', 'sources', 'demonstration'],
    hasVersion: true,
  },
  {
    table: 'commitment',
    scope: 'plan_id = $1',
    key: ['id'],
    values: ['text', 'source', 'achievement_test', 'demonstration'],
    hasVersion: true,
  },
  {
    table: 'activity',
    scope: 'plan_id = $1',
    key: ['id'],
    texts: ['title', 'description', 'constraint_note', 'discontinued_reason'],
    hasVersion: true,
  },
  { table: 'due_change', scope: onActivity, key: ['id'], texts: ['reason'] },
  { table: 'lead_change', scope: onActivity, key: ['id'], texts: ['reason'] },
  { table: 'milestone', scope: onActivity, key: ['id'], texts: ['title'] },
  { table: 'cycle', scope: 'plan_id = $1', key: ['id'], texts: ['label'] },
  {
    table: 'cycle_extension',
    scope: 'cycle_id IN (SELECT id FROM cycle WHERE plan_id = $1)',
    key: ['id'],
    texts: ['reason'],
  },
  {
    table: 'update',
    scope: onActivity,
    key: ['id'],
    texts: [
      'done',
      'constraint_note',
      'discontinued_reason',
      'next_step',
      'proposal_reason',
      'return_reason',
      'acceptance_note',
      'guard_justification',
    ],
    hasVersion: true,
  },
  { table: 'declaration', scope: onActivity, key: ['activity_id', 'sequence'], values: ['words'] },
  { table: 'erratum', scope: onUpdate, key: ['id'], texts: ['text', 'reason'] },
  { table: 'finding', scope: onActivity, key: ['id'], texts: ['note'] },
  {
    table: 'reply',
    scope: `finding_id IN (SELECT id FROM finding WHERE ${onActivity})`,
    key: ['id'],
    texts: ['text'],
  },
  { table: 'evidence', scope: onActivity, key: ['id'], texts: ['title', 'url', 'source'] },
  {
    table: 'upload',
    scope: `id IN (SELECT upload_id FROM evidence WHERE ${onActivity})`,
    key: ['id'],
    texts: ['name', 'guard_justification'],
  },
  { table: 'comment', scope: onActivity, key: ['id'], texts: ['text'] },
  { table: 'snooze', scope: onActivity, key: ['id'], texts: ['reason'] },
  { table: 'reminder', scope: 'plan_id = $1', key: ['id'], values: ['particulars'] },
  {
    // A digest may speak of several plans; a mail without one is about an account, or of an older kind.
    table: 'mail',
    scope: `(digest_id IN (SELECT digest_id FROM reminder WHERE plan_id = $1 OR subject_id = ANY($2::uuid[]))
      OR (digest_id IS NULL AND mission_id = (SELECT mission_id FROM plan WHERE id = $1)))`,
    key: ['id'],
    texts: ['subject', 'html', 'text'],
  },
  { table: 'report_date', scope: onFedSet, key: ['id'], texts: ['resolution'] },
  {
    table: 'report_date_move',
    scope: `report_date_id IN (SELECT id FROM report_date WHERE ${onFedSet})`,
    key: ['id'],
    texts: ['reason'],
  },
  {
    table: 'assessment',
    scope: 'report_id = ANY($2::uuid[])',
    key: ['id'],
    values: ['paragraphs'],
    hasVersion: true,
  },
  { table: 'redaction', scope: 'plan_id = $1', key: ['id'], texts: ['reason', 'refusal_reason'] },
];
