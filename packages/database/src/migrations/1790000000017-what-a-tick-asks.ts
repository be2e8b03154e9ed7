import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file knows whether evidence stands on it, so that a tick finds those on which nothing stands without looking at
 * all that were ever kept. Whoever writes or deletes evidence, the database keeps it true. And the clock keeps when it
 * was moved, in real time: until a tick has come to its end its watermark is old, and nothing is wrong.
 */
const STATEMENTS = [
  `ALTER TABLE "clock" ADD "moved_at" TIMESTAMP(3) WITH TIME ZONE`,
  `ALTER TABLE "upload" ADD "attached" boolean NOT NULL DEFAULT false`,
  `UPDATE "upload" SET "attached" = true WHERE EXISTS (SELECT 1 FROM "evidence" WHERE "evidence"."upload_id" = "upload"."id")`,
  `CREATE FUNCTION mark_attached() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP <> 'INSERT' AND OLD.upload_id IS NOT NULL THEN
       UPDATE upload SET attached = false WHERE id = OLD.upload_id;
     END IF;
     IF TG_OP <> 'DELETE' AND NEW.upload_id IS NOT NULL THEN
       UPDATE upload SET attached = true WHERE id = NEW.upload_id;
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER "evidence_attaches" AFTER INSERT OR DELETE OR UPDATE OF "upload_id" ON "evidence"
     FOR EACH ROW EXECUTE FUNCTION mark_attached()`,
  `CREATE INDEX "upload_unattached_idx" ON "upload"  ("kept_at") WHERE NOT "attached"`,
  `DROP INDEX "upload_kept_idx"`,
];

export class WhatATickAsks1790000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "upload_kept_idx" ON "upload"  ("kept_at") ');
    await runner.query('DROP INDEX "upload_unattached_idx"');
    await runner.query('DROP TRIGGER "evidence_attaches" ON "evidence"');
    await runner.query('DROP FUNCTION mark_attached()');
    await runner.query('ALTER TABLE "upload" DROP COLUMN "attached"');
    await runner.query('ALTER TABLE "clock" DROP COLUMN "moved_at"');
  }
}
