import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What workers say about themselves, mails that are sent again, and the way to all that a plan's people were told. */
const STATEMENTS = [
  `CREATE TABLE "worker_report" ("id" uuid NOT NULL, "version" text NOT NULL, "backend" text NOT NULL, "sends_mail" boolean NOT NULL DEFAULT false, "started_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "seen_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "ticked_at" TIMESTAMP(3) WITH TIME ZONE, "ticked_to" TIMESTAMP(3) WITH TIME ZONE, "queue_answers" boolean NOT NULL DEFAULT false, "waiting" integer, "active" integer, "delayed" integer, "failed" integer, "scheduler_present" boolean, "relayed_to" bigint, "last_fact" bigint, CONSTRAINT "worker_report_backend_check" CHECK ("backend" IN ('postgresql', 'redis')), CONSTRAINT "PK_8d0bc8b150dbede20c0c5faebbd" PRIMARY KEY ("id"))`,
  `ALTER TABLE "mail" ADD "earlier_attempts" integer NOT NULL DEFAULT '0'`,
  `ALTER TABLE "mail" ADD "sent_again_at" TIMESTAMP(3) WITH TIME ZONE`,
  `CREATE INDEX "mail_failed_idx" ON "mail"  ("failed_at") WHERE "failed_at" IS NOT NULL`,
  `CREATE INDEX "digest_suppressed_idx" ON "digest"  ("due_at") WHERE "state" = 'suppressed'`,
  `CREATE INDEX "reminder_plan_idx" ON "reminder"  ("plan_id", "local_date", "id")`,
];

export class Operations1790000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "reminder_plan_idx"');
    await runner.query('DROP INDEX "digest_suppressed_idx"');
    await runner.query('DROP INDEX "mail_failed_idx"');
    await runner.query('ALTER TABLE "mail" DROP COLUMN "sent_again_at", DROP COLUMN "earlier_attempts"');
    await runner.query('DROP TABLE "worker_report"');
  }
}
