import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cards that a post has put off, and the mission's calendar as somebody amends it: names of holidays, a version. */
const STATEMENTS = [
  `CREATE TABLE "snooze" ("id" uuid NOT NULL, "activity_id" uuid NOT NULL, "post_id" uuid NOT NULL, "person_id" uuid NOT NULL, "started_on" date NOT NULL, "until" date NOT NULL, "reason" text NOT NULL, "started_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP(3) WITH TIME ZONE, "ending" text, "ended_person_id" uuid, CONSTRAINT "snooze_ending_check" CHECK ("ending" IN ('by_hand', 'put_off_again', 'new_due_date')), CONSTRAINT "snooze_days_check" CHECK ("until" > "started_on"), CONSTRAINT "PK_4a0d22325ce3e090b5d88fd802e" PRIMARY KEY ("id"))`,
  `CREATE INDEX "snooze_activity_idx" ON "snooze"  ("activity_id", "started_at")`,
  `CREATE UNIQUE INDEX "snooze_running_key" ON "snooze"  ("activity_id", "post_id") WHERE "ended_at" IS NULL`,
  `ALTER TABLE "mission" ADD "holiday_names" jsonb NOT NULL DEFAULT '{}'`,
  `ALTER TABLE "mission" ADD "version" integer NOT NULL DEFAULT '1'`,
  `ALTER TABLE "snooze" ADD CONSTRAINT "FK_8f9cd4aa2b14250752e9d6cfcc8" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "snooze" ADD CONSTRAINT "FK_322f01a313c2ae77d0492d9c63f" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "snooze" ADD CONSTRAINT "FK_e1b110d08f7fba3b4d5bd3f447f" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "snooze" ADD CONSTRAINT "FK_0120dfcb5281b8dedb075248487" FOREIGN KEY ("ended_person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  // The reason for which a card was put off can be named for redaction.
  `ALTER TABLE "redaction" DROP CONSTRAINT "redaction_subject_check"`,
  `ALTER TABLE "redaction" ADD CONSTRAINT "redaction_subject_check" CHECK ("subject_type" IN ('activity', 'update', 'erratum', 'finding', 'reply', 'evidence', 'comment', 'milestone', 'due_change', 'lead_change', 'snooze'))`,
];

export class SnoozesAndCalendars1790000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "redaction" DROP CONSTRAINT "redaction_subject_check"');
    await runner.query(
      `ALTER TABLE "redaction" ADD CONSTRAINT "redaction_subject_check" CHECK ("subject_type" IN ('activity', 'update', 'erratum', 'finding', 'reply', 'evidence', 'comment', 'milestone', 'due_change', 'lead_change'))`,
    );
    await runner.query('ALTER TABLE "mission" DROP COLUMN "version", DROP COLUMN "holiday_names"');
    await runner.query('DROP TABLE "snooze"');
  }
}
