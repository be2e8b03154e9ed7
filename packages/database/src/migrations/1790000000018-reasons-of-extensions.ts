import type { MigrationInterface, QueryRunner } from 'typeorm';

const onActivities = `'activity', 'update', 'erratum', 'finding', 'reply', 'evidence', 'comment', 'milestone', 'due_change', 'lead_change', 'snooze'`;
const subjects = (names: string) =>
  `ALTER TABLE "redaction" ADD CONSTRAINT "redaction_subject_check" CHECK ("subject_type" IN (${names}))`;

/** The reason of an extension can be named for redaction. It stands on the plan and on no activity. */
export class ReasonsOfExtensions1790000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "redaction" ALTER COLUMN "activity_id" DROP NOT NULL');
    await runner.query('ALTER TABLE "redaction" DROP CONSTRAINT "redaction_subject_check"');
    await runner.query(subjects(`${onActivities}, 'cycle_extension', 'mandate_extension', 'plan_extension'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM "redaction" WHERE "activity_id" IS NULL');
    await runner.query('ALTER TABLE "redaction" DROP CONSTRAINT "redaction_subject_check"');
    await runner.query(subjects(onActivities));
    await runner.query('ALTER TABLE "redaction" ALTER COLUMN "activity_id" SET NOT NULL');
  }
}
