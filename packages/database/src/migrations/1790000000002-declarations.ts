import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every sending of a report is kept as it was sent: an update that is returned, corrected and sent again must
 * not rewrite what was declared first. An update also remembers everybody who wrote in it.
 */
const STATEMENTS = [
  `CREATE TABLE "declaration" ("activity_id" uuid NOT NULL, "sequence" integer NOT NULL, "update_id" uuid NOT NULL, "status" text NOT NULL, "words" jsonb NOT NULL, "declared_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "declared_on" date NOT NULL, "person_id" uuid NOT NULL, "post_id" uuid NOT NULL, CONSTRAINT "declaration_status_check" CHECK ("status" IN ('not_started', 'in_progress', 'constrained', 'completed', 'discontinued')), CONSTRAINT "PK_687a8a57f93ded5383b007161bd" PRIMARY KEY ("activity_id", "sequence"))`,
  `CREATE INDEX "declaration_update_idx" ON "declaration"  ("update_id")`,
  `ALTER TABLE "update" ADD "writer_ids" jsonb NOT NULL DEFAULT '[]'`,
  `ALTER TABLE "declaration" ADD CONSTRAINT "FK_65551795d9d72f1335148f99d3c" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "declaration" ADD CONSTRAINT "FK_cedc29b9a416c6e5174e9fcb99f" FOREIGN KEY ("update_id") REFERENCES "update"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "declaration" ADD CONSTRAINT "FK_99a8b832778973b9a34b18f7be5" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "declaration" ADD CONSTRAINT "FK_07adf7f5d01016ffa3c4001caa5" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `UPDATE "update" SET writer_ids = jsonb_build_array(person_id)`,
  `INSERT INTO declaration (activity_id, sequence, update_id, status, words, declared_at, declared_on, person_id, post_id)
   SELECT activity_id, sequence, id, status, jsonb_build_object('done', done), submitted_at, submitted_on, person_id, post_id
     FROM "update" WHERE sequence IS NOT NULL AND submitted_at IS NOT NULL AND submitted_on IS NOT NULL`,
];

export class Declarations1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "update" DROP COLUMN "writer_ids"');
    await runner.query('DROP TABLE "declaration"');
  }
}
