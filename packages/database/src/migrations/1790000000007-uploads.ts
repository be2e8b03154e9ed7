import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files that support a claim, in pieces of 256 kB beside their entry. Evidence carries one at most; what stands on a
 * file that nobody could read remembers for whom it was meant until a second person has confirmed it.
 */
const STATEMENTS = [
  `CREATE TABLE "upload" ("id" uuid NOT NULL, "name" text NOT NULL, "media_type" text NOT NULL, "bytes" integer NOT NULL, "digest" text NOT NULL, "state" text NOT NULL, "organization_id" uuid NOT NULL, "side" text NOT NULL, "person_id" uuid NOT NULL, "post_id" uuid NOT NULL, "guard_justification" text, "kept_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "confirmed_at" TIMESTAMP(3) WITH TIME ZONE, "confirmed_by_id" uuid, "confirmed_by_post_id" uuid, CONSTRAINT "upload_side_check" CHECK ("side" IN ('national', 'un', 'partner')), CONSTRAINT "upload_state_check" CHECK ("state" IN ('clean', 'unread', 'removed')), CONSTRAINT "PK_1fe8db121b3de4ddfa677fc51f3" PRIMARY KEY ("id"))`,
  `CREATE INDEX "upload_kept_idx" ON "upload"  ("kept_at")`,
  `CREATE TABLE "upload_chunk" ("upload_id" uuid NOT NULL, "position" integer NOT NULL, "content" bytea NOT NULL, CONSTRAINT "PK_1b581e49a004bd27167b84cfbf8" PRIMARY KEY ("upload_id", "position"))`,
  `ALTER TABLE "evidence" ADD "wanted_sensitivity" text`,
  `ALTER TABLE "evidence" ADD "wanted_audience" text`,
  `CREATE UNIQUE INDEX "evidence_upload_idx" ON "evidence"  ("upload_id") `,
  `ALTER TABLE "upload" ADD CONSTRAINT "FK_2cd065dc4b793795297826728b8" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "upload" ADD CONSTRAINT "FK_47bf02a79c9cf6ba9df0a078dd0" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "upload" ADD CONSTRAINT "FK_a5987c48721778334e22b688f1b" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "upload" ADD CONSTRAINT "FK_827478f20629af86b4d430d443e" FOREIGN KEY ("confirmed_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "upload" ADD CONSTRAINT "FK_37294955b39eb70e2f4b78b1de0" FOREIGN KEY ("confirmed_by_post_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "upload_chunk" ADD CONSTRAINT "FK_2074017e9321580adc0f4ea96f9" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "evidence" ADD CONSTRAINT "FK_e6c5e379f417226a45ff28bea0f" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

export class Uploads1790000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "evidence" DROP CONSTRAINT "FK_e6c5e379f417226a45ff28bea0f"');
    await runner.query('DROP INDEX "evidence_upload_idx"');
    await runner.query('ALTER TABLE "evidence" DROP COLUMN "wanted_audience"');
    await runner.query('ALTER TABLE "evidence" DROP COLUMN "wanted_sensitivity"');
    await runner.query('DROP TABLE "upload_chunk"');
    await runner.query('DROP TABLE "upload"');
  }
}
