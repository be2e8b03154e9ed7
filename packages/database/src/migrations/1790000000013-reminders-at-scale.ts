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
];

export class RemindersAtScale1790000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION known_zone(text)');
  }
}
