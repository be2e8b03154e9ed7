import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../connection/data-source.ts';
import { REDACTED_TABLES } from './redacted-columns.ts';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.appUrl, 1);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** Codes of closed lists, generated names, hashes and ids, whatever table they stand in. */
const NEVER_TYPED = new Set(
  `state status constraint_cause accepted_status accepted_verification verification kind type side purpose code
   sensitivity audience wanted_sensitivity wanted_audience finding basis voice language languages format digest hash
   content_hash previous_hash rank reference letter objective subject_type field key tombstone requested_side decided_side
   reminder_policy.digest_time rule channel message_id media_type weekend holidays days_before
   working_languages time_zone budget_currency failure suppression consumer mutation_id use_case`
    .trim()
    .split(/\s+/),
);

/** Tables and columns in which no words of a plan stand, each with the reason. */
const ELSEWHERE: Record<string, string> = {
  'fact.': 'codes, ids and digests; the values lie in fact_value',
  'fact_value.': 'redacted by a function of its own, which only takes words out',
  'access.': 'codes and ids; never a text that somebody typed',
  'benchmark_report.snapshot': 'issued anew as a corrigendum',
  'benchmark_report.drafter_ids': 'ids',
  'document.bytes': 'dropped and made anew',
  'letter.bytes': 'dropped; who wants one asks again',
  'upload_chunk.content': 'a file is taken away whole',
  'benchmark.': "the Council's own words",
  'benchmark_set.': "the Council's own words",
  'snooze.ending': 'a code',
  'mission.': 'the register of missions',
  'organization.': 'the register of organizations',
  'post.': 'the register of posts',
  'person.': 'accounts of staff',
  sign_in_: 'sign-in',
  'one_time_link.': 'accounts of staff',
  'personal_token.': 'a name that a person gave to a token of their own',
  calendar: 'addresses',
  two_factor: 'sign-in',
  known_: 'sign-in',
  'update.writer_ids': 'ids',
  'mail.told_activity_ids': 'ids',
  'mail.optional_mails': 'codes',
  'mail.to_address': 'an account’s address',
  'cycle.figures': 'counts',
  'watermark.name': 'a name in the program',
  'worker_report.': 'codes and the version of a program',
  'digest.reason': 'a code',
  'reminder.reason': 'a code',
  'migration.': 'the names of migrations',
};

test('every column that can hold words is redacted, or says why it holds none of a plan', async () => {
  const columns: { table: string; column: string }[] = await dataSource.query(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type NOT IN
        ('uuid', 'integer', 'bigint', 'smallint', 'boolean', 'date', 'timestamp with time zone',
         'timestamp without time zone', 'numeric', 'double precision')
      ORDER BY 1, 2`,
  );
  expect(columns.length).toBeGreaterThan(150);
  const redacted = new Set(
    REDACTED_TABLES.flatMap(({ table, texts = [], values = [] }) =>
      [...texts, ...values].map((column) => `${table}.${column}`),
    ),
  );
  const unknown = columns
    .map(({ table, column }) => ({ column, name: `${table}.${column}` }))
    .filter(
      ({ name }) => !redacted.has(name) && !Object.keys(ELSEWHERE).some((known) => name.startsWith(known)),
    )
    .filter(({ column, name }) => !NEVER_TYPED.has(column) && !NEVER_TYPED.has(name));
  expect(unknown.map(({ name }) => name)).toEqual([]);
  // And nothing is listed that is no longer there.
  const there = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  expect([...redacted].filter((name) => !there.has(name))).toEqual([]);
});
