import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second factor, the step between the two, what was used once, and places from which somebody has signed
 * in. A session's token is kept as its hash from now on; those that stand there are hashed where they stand.
 */
const STATEMENTS = [
  `CREATE TABLE "sign_in_two_factor" ("person_id" uuid NOT NULL, "secret" text NOT NULL, "confirmed_at" TIMESTAMP(3) WITH TIME ZONE, "last_step" bigint, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "PK_e45badff7ae8f8ba074c42a57d2" PRIMARY KEY ("person_id"))`,
  `CREATE TABLE "sign_in_recovery_code" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "hash" text NOT NULL, "used_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "sign_in_recovery_code_key" UNIQUE ("person_id", "hash"), CONSTRAINT "PK_880f4cb235846105df73179e681" PRIMARY KEY ("id"))`,
  `CREATE TABLE "sign_in_step" ("hash" text NOT NULL, "person_id" uuid NOT NULL, "way" text NOT NULL, "attempts" integer NOT NULL DEFAULT '0', "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "PK_41bd3ed41d7dd4b00b6ae80eb9b" PRIMARY KEY ("hash"))`,
  `CREATE INDEX "sign_in_step_person_idx" ON "sign_in_step"  ("person_id")`,
  `CREATE TABLE "sign_in_spent" ("hash" text NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "PK_a49dd87f4da7308574e8f7c8f7d" PRIMARY KEY ("hash"))`,
  `CREATE TABLE "sign_in_known_source" ("account" text NOT NULL, "source" text NOT NULL, "at" bigint NOT NULL, CONSTRAINT "PK_31a26b11f8bc4777bbb6b1f83f6" PRIMARY KEY ("account", "source"))`,
  `ALTER TABLE "person" ADD "two_factor_enabled" boolean NOT NULL DEFAULT false`,
  `ALTER TABLE "sign_in_session" ADD "last_seen_at" TIMESTAMP(3) WITH TIME ZONE`,
  `ALTER TABLE "sign_in_failure" ADD "purpose" text NOT NULL DEFAULT 'password'`,
  `CREATE INDEX "sign_in_failure_source_idx" ON "sign_in_failure"  ("source", "at")`,
  `ALTER TABLE "sign_in_two_factor" ADD CONSTRAINT "FK_e45badff7ae8f8ba074c42a57d2" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "sign_in_recovery_code" ADD CONSTRAINT "FK_5bc4346d86d93f10edb829a948d" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "sign_in_step" ADD CONSTRAINT "FK_347578bb7d428779c91700f807a" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `UPDATE "sign_in_session" SET token = encode(sha256(convert_to(token, 'UTF8')), 'hex')`,
];

export class SecondFactor1790000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    // No token can be read back from its hash.
    await runner.query('DELETE FROM "sign_in_session"');
    await runner.query('DROP INDEX "sign_in_failure_source_idx"');
    await runner.query('ALTER TABLE "sign_in_failure" DROP COLUMN "purpose"');
    await runner.query('ALTER TABLE "sign_in_session" DROP COLUMN "last_seen_at"');
    await runner.query('ALTER TABLE "person" DROP COLUMN "two_factor_enabled"');
    for (const table of ['known_source', 'spent', 'step', 'recovery_code', 'two_factor']) {
      await runner.query(`DROP TABLE "sign_in_${table}"`);
    }
  }
}
