import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A tick over millions of activities reads what is due of them; a zone that nobody knows stops nobody's mail. */
const STATEMENTS = [
  `CREATE FUNCTION known_zone(zone text) RETURNS text LANGUAGE plpgsql STABLE AS $$
   BEGIN
     PERFORM now() AT TIME ZONE zone;
     RETURN coalesce(zone, 'UTC');
   EXCEPTION WHEN invalid_parameter_value THEN
     RETURN 'UTC';
   END $$`,
  `CREATE INDEX "activity_open_due_idx" ON "activity"  ("due_on") WHERE "status" NOT IN ('completed', 'discontinued')`,
  `CREATE INDEX "activity_unverified_idx" ON "activity"  ("plan_id") WHERE "status" = 'completed' AND "verification" IS NULL`,
  `CREATE INDEX "milestone_open_due_idx" ON "milestone"  ("due_on") WHERE "done_on" IS NULL`,
  `CREATE INDEX "update_waiting_idx" ON "update"  ("activity_id") WHERE "state" IN ('submitted', 'returned')`,
  `CREATE INDEX "finding_unverified_idx" ON "finding"  ("recorded_on") WHERE "finding" <> 'verified'`,
  `CREATE INDEX "cycle_open_due_idx" ON "cycle"  ("due_on") WHERE "state" = 'open'`,
  `CREATE INDEX "digest_sent_idx" ON "digest"  ("person_id", "sent_at") WHERE "state" = 'sent'`,
  `CREATE INDEX "reminder_escalated_idx" ON "reminder"  ("subject_id") WHERE "state" = 'sent' AND "rule" IN ('co_lead_after_14', 'coordinator_after_30', 'post_vacant')`,
  `CREATE INDEX "post_mission_idx" ON "post"  ("mission_id", "kind")`,
];
const INDEXES = [
  'post_mission_idx',
  'reminder_escalated_idx',
  'digest_sent_idx',
  'cycle_open_due_idx',
  'finding_unverified_idx',
  'update_waiting_idx',
  'milestone_open_due_idx',
  'activity_unverified_idx',
  'activity_open_due_idx',
];

export class RemindersAtScale1790000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of INDEXES) await runner.query(`DROP INDEX "${name}"`);
    await runner.query('DROP FUNCTION known_zone(text)');
  }
}
