import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Personal tokens and private calendar addresses, neither of them with its secret; and mails that were not handed
 * over, because their reader's right or the need for them had ended while they waited.
 */
const STATEMENTS = [
  `CREATE TABLE "personal_token" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "name" text NOT NULL, "token_hash" text NOT NULL, "scopes" jsonb NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "expires_on" date NOT NULL, "last_used_at" TIMESTAMP(3) WITH TIME ZONE, "revoked_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "personal_token_hash_key" UNIQUE ("token_hash"), CONSTRAINT "PK_e3f6fff84fece3d0f8ecd64f258" PRIMARY KEY ("id"))`,
  `CREATE INDEX "personal_token_person_idx" ON "personal_token"  ("person_id")`,
  `CREATE TABLE "calendar_address" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "rotation" integer NOT NULL DEFAULT '1', "rotated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "calendar_address_person_key" UNIQUE ("person_id"), CONSTRAINT "PK_427c75ab86f19977985915058a2" PRIMARY KEY ("id"))`,
  `ALTER TABLE "personal_token" ADD CONSTRAINT "FK_d5f81c45affda134e2e1aa2c9fe" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "calendar_address" ADD CONSTRAINT "FK_e19e2396ea051a6dac8cd346d5e" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "mail" ADD "suppressed_at" TIMESTAMP(3) WITH TIME ZONE`,
  `ALTER TABLE "mail" ADD "suppression" text`,
  `ALTER TABLE "mail" ADD "told_activity_ids" jsonb NOT NULL DEFAULT '[]'`,
  // The outbox asks of each mail whether its reader may see all that it speaks of: a page reads the newest and stops.
  `CREATE INDEX "mail_created_idx" ON "mail"  ("created_at", "id")`,
  `DROP INDEX "mail_undelivered_idx"`,
  `CREATE INDEX "mail_undelivered_idx" ON "mail"  ("next_attempt_at") WHERE "delivered_at" IS NULL AND "failed_at" IS NULL AND "suppressed_at" IS NULL`,
];

export class TokensAndCalendars1790000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "mail_undelivered_idx"');
    await runner.query('DROP INDEX "mail_created_idx"');
    await runner.query(
      `CREATE INDEX "mail_undelivered_idx" ON "mail"  ("next_attempt_at") WHERE "delivered_at" IS NULL AND "failed_at" IS NULL`,
    );
    await runner.query(
      'ALTER TABLE "mail" DROP COLUMN "told_activity_ids", DROP COLUMN "suppression", DROP COLUMN "suppressed_at"',
    );
    await runner.query('DROP TABLE "calendar_address"');
    await runner.query('DROP TABLE "personal_token"');
  }
}
