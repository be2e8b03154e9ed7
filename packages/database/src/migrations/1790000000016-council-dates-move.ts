import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A date of the Council keeps how often it was moved, and a mission when its calendar last changed, so that a feed
 * can say so. No screen moves the Council's date: whoever corrects the row, the database counts.
 */
const STATEMENTS = [
  `ALTER TABLE "report_date" ADD "times_moved" integer NOT NULL DEFAULT '0'`,
  `ALTER TABLE "report_date" ADD "moved_at" TIMESTAMP(3) WITH TIME ZONE`,
  `ALTER TABLE "mission" ADD "calendar_amended_at" TIMESTAMP(3) WITH TIME ZONE`,
  `CREATE FUNCTION count_moves() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.times_moved := OLD.times_moved + 1;
     NEW.moved_at := now();
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER "report_date_moves" BEFORE UPDATE ON "report_date"
     FOR EACH ROW WHEN (OLD.due_on IS DISTINCT FROM NEW.due_on) EXECUTE FUNCTION count_moves()`,
];

export class CouncilDatesMove1790000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER "report_date_moves" ON "report_date"');
    await runner.query('DROP FUNCTION count_moves()');
    await runner.query('ALTER TABLE "mission" DROP COLUMN "calendar_amended_at"');
    await runner.query('ALTER TABLE "report_date" DROP COLUMN "moved_at", DROP COLUMN "times_moved"');
  }
}
