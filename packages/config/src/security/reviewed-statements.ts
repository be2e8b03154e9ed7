/** Statements that are put together, each read with care: what goes into it, and why nobody typed that. */
export const REVIEWED_STATEMENTS: Readonly<Record<string, string>> = {
  'apps/cli/src/audit/verify-audit.ts: problems': 'a piece of the table CHAINS',
  'apps/cli/src/audit/verify-audit.ts: table': 'a piece of the table CHAINS',
  'apps/cli/src/audit/verify-audit.ts: redacted': 'a piece of the table CHAINS',
  'apps/cli/src/embedded-postgres/prepare-database.ts: verb': 'CREATE or ALTER',
  'apps/cli/src/embedded-postgres/prepare-database.ts: role': 'one of two constants',
  'apps/cli/src/embedded-postgres/prepare-database.ts: client.escapeLiteral(password)':
    'made at random by the launcher, and escaped',
  'apps/cli/src/embedded-postgres/prepare-database.ts: client.escapeIdentifier(name)':
    'a constant, and escaped',
  'apps/worker/src/queue/queue.ts: text': 'the statements of BullMQ’s own migrations',
  'packages/database/src/audit/place-of-thing.query.ts: key': 'id or reference',
  'packages/database/src/audit/place-of-thing.query.ts: items': 'ITEMS or nothing',
  'packages/database/src/migrate.ts: statement': 'the grants to the program’s role, by an operator',
  "packages/database/src/person/sessions.query.ts: instant('created_at')":
    'a function of the file, of a constant',
  "packages/database/src/person/sessions.query.ts: instant('last_seen_at')":
    'a function of the file, of a constant',
  "packages/database/src/person/sessions.query.ts: instant('expires_at')":
    'a function of the file, of a constant',
  'packages/database/src/plan/plan.repository.ts: where': 'one of two constants of the class',
  'packages/database/src/plan/plans-in-view.query.ts: where': 'one of two constants',
  'packages/database/src/redaction/redact-field.repository.ts: column':
    'found in the table ITEMS by the field’s name; null where it is not there',
  'packages/database/src/redaction/redact-field.repository.ts: subjectType':
    'a key of ITEMS: anything else has no column',
  'packages/database/src/redaction/plan-texts.query.ts: columns':
    'columns of REDACTED_TABLES, in quotation marks',
  'packages/database/src/redaction/plan-texts.query.ts: table': 'of REDACTED_TABLES',
  'packages/database/src/redaction/plan-texts.query.ts: scope': 'of REDACTED_TABLES',
  'packages/database/src/redaction/plan-texts.query.ts: open': 'of OPEN_TO_ALL, or true',
  'packages/database/src/redaction/plan-texts.query.ts: key.map((column) => `"${column}"`).join(\', \')':
    'keys of REDACTED_TABLES',
  'packages/database/src/redaction/plan-texts.query.ts: offset': 'a number counted here',
  'packages/database/src/redaction/redact-rows.repository.ts: columns.map((column) => `"${column}"`).join(\', \')':
    'columns of REDACTED_TABLES',
  'packages/database/src/redaction/redact-rows.repository.ts: table.table': 'of REDACTED_TABLES',
  'packages/database/src/redaction/redact-rows.repository.ts: withBoth(table.scope)': 'of REDACTED_TABLES',
  'packages/database/src/redaction/redact-rows.repository.ts: table': 'of REDACTED_TABLES',
  "packages/database/src/redaction/redact-rows.repository.ts: sets.join(', ')": 'columns of REDACTED_TABLES',
  'packages/database/src/redaction/redact-rows.repository.ts: key.map((column, index) => `"${column}" = $${index + 1}`).join(\' AND \')':
    'columns of REDACTED_TABLES',
  "packages/database/src/redaction/redactable-item.repository.ts: item.activityId ?? 'NULL'": 'of ITEMS',
  "packages/database/src/redaction/redactable-item.repository.ts: item.planId ?? 'NULL'": 'of ITEMS',
  'packages/database/src/redaction/redactable-item.repository.ts: fieldsOf(item)': 'of ITEMS',
  'packages/database/src/redaction/redactable-item.repository.ts: marksOf(item)': 'of ITEMS',
  'packages/database/src/redaction/redactable-item.repository.ts: item.from': 'of ITEMS',
  'packages/database/src/schema/write-schema.ts: query': 'one of five constants',
};
