import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people do without among their mails, and draft letters as documents. */
const STATEMENTS = [
  `CREATE TABLE "letter" ("id" uuid NOT NULL, "activity_id" uuid NOT NULL, "language" text NOT NULL, "content_hash" text NOT NULL, "requested_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "made_at" TIMESTAMP(3) WITH TIME ZONE, "failure" text, "bytes" bytea, "hash" text, CONSTRAINT "letter_key" UNIQUE ("activity_id", "language", "content_hash"), CONSTRAINT "PK_7a85cf0e444dff7c656a31b32bf" PRIMARY KEY ("id"))`,
  `CREATE INDEX "letter_unmade_idx" ON "letter"  ("requested_at") WHERE "made_at" IS NULL AND "failure" IS NULL`,
  `CREATE TABLE "mail_preference" ("person_id" uuid NOT NULL, "kind" text NOT NULL, "unsubscribed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "mail_preference_kind_check" CHECK ("kind" IN ('day_before', 'within_30', 'benchmark_news')), CONSTRAINT "PK_9f9805ceb0d79c53b9fe2d4bce7" PRIMARY KEY ("person_id", "kind"))`,
  `ALTER TABLE "mail" ADD "optional_mails" jsonb NOT NULL DEFAULT '[]'`,
  `ALTER TABLE "letter" ADD CONSTRAINT "FK_e4d111cfe7ffd294c1868cc5ffe" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "mail_preference" ADD CONSTRAINT "FK_2c25577f1c9514db7b103101cae" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

export class MailChoicesAndLetters1790000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "mail" DROP COLUMN "optional_mails"');
    await runner.query('DROP TABLE "mail_preference"');
    await runner.query('DROP TABLE "letter"');
  }
}
