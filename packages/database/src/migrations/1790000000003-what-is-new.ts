import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was accepted and verified since somebody's last mail, without reading every report of every plan. */
export class WhatIsNew1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "update_accepted_idx" ON "update"  ("accepted_at") WHERE "state" = 'accepted'`,
    );
    await runner.query(
      `CREATE INDEX "finding_verified_idx" ON "finding"  ("recorded_at") WHERE "finding" = 'verified'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "finding_verified_idx"');
    await runner.query('DROP INDEX "update_accepted_idx"');
  }
}
