import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Managing accounts: what is amended has a version, a tenure that is ended on its first day counts on no day,
 * and one-time links with the mails that carry them.
 */
const STATEMENTS = [
  `ALTER TABLE "organization" ADD "version" integer NOT NULL DEFAULT '1'`,
  `ALTER TABLE "person" ADD "version" integer NOT NULL DEFAULT '1'`,
  `ALTER TABLE "post" ADD "version" integer NOT NULL DEFAULT '1'`,
  `ALTER TABLE "tenure" DROP CONSTRAINT "tenure_order_check"`,
  `ALTER TABLE "tenure" ADD CONSTRAINT "tenure_order_check" CHECK ("ends_on" IS NULL OR "ends_on" >= "starts_on" - 1)`,
  `CREATE TABLE "one_time_link" ("id" uuid NOT NULL, "purpose" text NOT NULL, "person_id" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP(3) WITH TIME ZONE, "revoked_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "one_time_link_purpose_check" CHECK ("purpose" IN ('invitation', 'new_password')), CONSTRAINT "PK_692214b0220c83a7e687bece32d" PRIMARY KEY ("id"))`,
  `CREATE INDEX "one_time_link_person_idx" ON "one_time_link"  ("person_id", "created_at")`,
  `ALTER TABLE "one_time_link" ADD CONSTRAINT "FK_847151f41e87fdf65b667cac44a" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "mail" ADD "kind" text NOT NULL DEFAULT 'digest'`,
  `ALTER TABLE "mail" ADD "link_id" uuid`,
  `CREATE INDEX "mail_link_idx" ON "mail"  ("link_id")`,
  `ALTER TABLE "mail" ADD CONSTRAINT "mail_kind_check" CHECK ("kind" IN ('digest', 'security'))`,
  `ALTER TABLE "mail" ADD CONSTRAINT "FK_73a4334a150c223807c41cbb473" FOREIGN KEY ("link_id") REFERENCES "one_time_link"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

export class Accounts1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "mail" DROP COLUMN "link_id", DROP COLUMN "kind"');
    await runner.query('DROP TABLE "one_time_link"');
    await runner.query('DELETE FROM "tenure" WHERE "ends_on" < "starts_on"');
    await runner.query('ALTER TABLE "tenure" DROP CONSTRAINT "tenure_order_check"');
    await runner.query(
      'ALTER TABLE "tenure" ADD CONSTRAINT "tenure_order_check" CHECK ("ends_on" IS NULL OR "ends_on" >= "starts_on")',
    );
    for (const table of ['post', 'person', 'organization']) {
      await runner.query(`ALTER TABLE "${table}" DROP COLUMN "version"`);
    }
  }
}
