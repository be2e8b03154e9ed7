import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A date of the Council is moved with a reason; the date that it had first stays beside it. */
const STATEMENTS = [
  `ALTER TABLE "report_date" ADD "first_due_on" date`,
  `CREATE TABLE "report_date_move" ("id" uuid NOT NULL, "report_date_id" uuid NOT NULL, "from_on" date NOT NULL, "to_on" date NOT NULL, "reason" text NOT NULL, "decided_on" date NOT NULL, "moved_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "post_id" uuid NOT NULL, "person_id" uuid NOT NULL, CONSTRAINT "PK_2c99d78d7e8f7ab69069b1baacb" PRIMARY KEY ("id"))`,
  `CREATE INDEX "report_date_move_date_idx" ON "report_date_move"  ("report_date_id")`,
  `ALTER TABLE "report_date_move" ADD CONSTRAINT "FK_025c38f4def99391e681556ff4d" FOREIGN KEY ("report_date_id") REFERENCES "report_date"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "report_date_move" ADD CONSTRAINT "FK_d36715b13de9387b1bc0a101aab" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "report_date_move" ADD CONSTRAINT "FK_a79ae7bba0561100bf2725e3edb" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

export class ReasonsOfCouncilDates1790000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "report_date_move"');
    await runner.query('ALTER TABLE "report_date" DROP COLUMN "first_due_on"');
  }
}
