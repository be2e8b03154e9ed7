import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BEFORE_REDACTION, SALTED_CHAIN } from './redaction-functions.ts';

/**
 * Redactions, what they leave on reports, and two things about the trail: an opening names the activity on which
 * the opened item stands, and digests of values are salted, so that they tell nothing once the values are gone.
 */
const STATEMENTS = [
  `CREATE TABLE "redaction" ("id" uuid NOT NULL, "mission_id" uuid NOT NULL, "plan_id" uuid NOT NULL, "activity_id" uuid NOT NULL, "subject_type" text NOT NULL, "subject_id" uuid NOT NULL, "field" text NOT NULL, "passage_start" integer NOT NULL, "passage_end" integer NOT NULL, "digest" text NOT NULL, "key" text, "reason" text NOT NULL, "sensitivity" text NOT NULL, "audience" text NOT NULL, "state" text NOT NULL DEFAULT 'requested', "requested_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "requested_by_id" uuid NOT NULL, "requested_post_id" uuid NOT NULL, "requested_side" text NOT NULL, "decided_at" TIMESTAMP(3) WITH TIME ZONE, "decided_by_id" uuid, "decided_post_id" uuid, "decided_side" text, "refusal_reason" text, "tombstone" text, CONSTRAINT "redaction_two_sides_check" CHECK ("decided_by_id" IS NULL OR ("decided_by_id" <> "requested_by_id" AND "decided_side" <> "requested_side")), CONSTRAINT "redaction_subject_check" CHECK ("subject_type" IN ('activity', 'update', 'erratum', 'finding', 'reply', 'evidence', 'comment', 'milestone', 'due_change', 'lead_change')), CONSTRAINT "redaction_state_check" CHECK ("state" IN ('requested', 'confirmed', 'refused')), CONSTRAINT "PK_253fb91b228e9181d0227b549fa" PRIMARY KEY ("id"))`,
  `CREATE INDEX "redaction_plan_idx" ON "redaction"  ("plan_id")`,
  ...Object.entries({
    FK_24b7d6826108156c1a28872a94f: ['mission_id', 'mission'],
    FK_11d87df5f94feb3ccd66e410156: ['plan_id', 'plan'],
    FK_6d4e8400ab9525eee509e7693aa: ['activity_id', 'activity'],
    FK_4aa0d47a3aaabf784c280629f9c: ['requested_by_id', 'person'],
    FK_1d679374064f79dd7f2dbfc9e6f: ['requested_post_id', 'post'],
    FK_9845d9241f8de778094334b1477: ['decided_by_id', 'person'],
    FK_df18270ffed7a48fb5a848fec29: ['decided_post_id', 'post'],
  }).map(
    ([name, [column, table]]) =>
      `ALTER TABLE "redaction" ADD CONSTRAINT "${name}" FOREIGN KEY ("${column}") REFERENCES "${table}"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  ),
  `ALTER TABLE "benchmark_report" ADD "corrigendum" integer NOT NULL DEFAULT '0'`,
  `ALTER TABLE "benchmark_report" ADD "corrected_on" date`,
  `ALTER TABLE "fact_value" ADD "salt" text`,
  `ALTER TABLE "fact_value" ADD "redaction_id" uuid`,
  `ALTER TABLE "access" ADD "activity_id" uuid`,
  `CREATE INDEX "access_activity_idx" ON "access"  ("activity_id", "number")`,
  `CREATE INDEX "access_plan_idx" ON "access"  ("plan_id", "number")`,
];

export class Redaction1790000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...STATEMENTS, ...SALTED_CHAIN]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of BEFORE_REDACTION) await runner.query(statement);
    await runner.query('ALTER TABLE "access" DROP COLUMN "activity_id"');
    await runner.query('DROP INDEX "access_plan_idx"');
    await runner.query('ALTER TABLE "fact_value" DROP COLUMN "redaction_id", DROP COLUMN "salt"');
    await runner.query(
      'ALTER TABLE "benchmark_report" DROP COLUMN "corrected_on", DROP COLUMN "corrigendum"',
    );
    await runner.query('DROP TABLE "redaction"');
  }
}
