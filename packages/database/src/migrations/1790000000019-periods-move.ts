import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A period keeps how often its due date was moved, be it by an extension or by another reporting calendar. */
const STATEMENTS = [
  `ALTER TABLE "cycle" ADD "times_moved" integer NOT NULL DEFAULT '0'`,
  `ALTER TABLE "cycle" ADD "moved_at" TIMESTAMP(3) WITH TIME ZONE`,
  `UPDATE "cycle" SET times_moved = extended.times, moved_at = extended.last_at
     FROM (SELECT cycle_id, count(*) AS times, max(extended_at) AS last_at FROM cycle_extension GROUP BY 1) AS extended
    WHERE extended.cycle_id = cycle.id`,
  `CREATE TRIGGER "cycle_moves" BEFORE UPDATE ON "cycle"
     FOR EACH ROW WHEN (OLD.due_on IS DISTINCT FROM NEW.due_on) EXECUTE FUNCTION count_moves()`,
];

export class PeriodsMove1790000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER "cycle_moves" ON "cycle"');
    await runner.query('ALTER TABLE "cycle" DROP COLUMN "moved_at", DROP COLUMN "times_moved"');
  }
}
