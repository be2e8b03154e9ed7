import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a plan reports, and later dates of a cycle with their reasons; the first ones are kept. */
const STATEMENTS = [
  `ALTER TABLE "plan" ADD "reporting_calendar" jsonb`,
  `ALTER TABLE "cycle" ADD "first_due_on" date`,
  `ALTER TABLE "cycle" ADD "first_closes_on" date`,
  `CREATE TABLE "cycle_extension" ("id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "due_from" date NOT NULL, "due_to" date NOT NULL, "closes_from" date NOT NULL, "closes_to" date NOT NULL, "reason" text NOT NULL, "post_id" uuid NOT NULL, "person_id" uuid NOT NULL, "extended_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "PK_a363bc3e516eb57806356501c66" PRIMARY KEY ("id"))`,
  `CREATE INDEX "cycle_extension_cycle_idx" ON "cycle_extension"  ("cycle_id")`,
  ...Object.entries({
    FK_0c7c7dc2e2bf4f8a6d42a8dffd4: ['cycle_id', 'cycle'],
    FK_1e577b6dba4a8a97a9f2290d249: ['post_id', 'post'],
    FK_ccac8ebe7728f69d5e36cfc8625: ['person_id', 'person'],
  }).map(
    ([name, [column, table]]) =>
      `ALTER TABLE "cycle_extension" ADD CONSTRAINT "${name}" FOREIGN KEY ("${column}") REFERENCES "${table}"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  ),
];

export class ReportingCalendars1790000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "cycle_extension"');
    await runner.query('ALTER TABLE "cycle" DROP COLUMN "first_closes_on", DROP COLUMN "first_due_on"');
    await runner.query('ALTER TABLE "plan" DROP COLUMN "reporting_calendar"');
  }
}
