import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Planned cycles that open on the day on which the one before them, not closed yet, closes. */
const followers = (gap: number) => `
  FROM "cycle" "before"
 WHERE "cycle"."state" = 'planned' AND "before"."plan_id" = "cycle"."plan_id" AND "before"."state" <> 'closed'
   AND "before"."starts_on" < "cycle"."starts_on" AND "cycle"."opens_on" = "before"."closes_on" + ${gap}`;

/** A cycle closes at the end of its closing day, so that the one behind it opens on the day after. */
export class WholeClosingDays1790000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE "cycle" SET "opens_on" = "cycle"."opens_on" + 1,
      "due_on" = greatest("cycle"."due_on", "cycle"."opens_on" + 1),
      "closes_on" = greatest("cycle"."closes_on", "cycle"."opens_on" + 1)${followers(0)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE "cycle" SET "opens_on" = "cycle"."opens_on" - 1${followers(1)}`);
  }
}
