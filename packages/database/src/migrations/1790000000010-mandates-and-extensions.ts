import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mandates of committees with their renewals, and the extensions of plans, each with its reason. */
const STATEMENTS = [
  `CREATE TABLE "mandate" ("id" uuid NOT NULL, "plan_id" uuid NOT NULL, "organization_id" uuid NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "first_ends_on" date NOT NULL, "source" jsonb NOT NULL, "demonstration" jsonb NOT NULL DEFAULT '[]', "ended_on" date, "ended_reason" text, CONSTRAINT "mandate_start_key" UNIQUE ("plan_id", "organization_id", "starts_on"), CONSTRAINT "mandate_period_check" CHECK ("ends_on" >= "starts_on"), CONSTRAINT "PK_f11237628fce1a841910382b6de" PRIMARY KEY ("id"))`,
  `CREATE INDEX "mandate_organization_idx" ON "mandate"  ("organization_id")`,
  `CREATE TABLE "mandate_extension" ("id" uuid NOT NULL, "mandate_id" uuid NOT NULL, "from_on" date NOT NULL, "to_on" date NOT NULL, "reason" text NOT NULL, "decided_on" date NOT NULL, "post_id" uuid NOT NULL, "person_id" uuid NOT NULL, CONSTRAINT "PK_11dce89ecfd16dd75adee40015d" PRIMARY KEY ("id"))`,
  `CREATE INDEX "mandate_extension_mandate_idx" ON "mandate_extension"  ("mandate_id")`,
  `CREATE TABLE "plan_extension" ("id" uuid NOT NULL, "plan_id" uuid NOT NULL, "from_on" date NOT NULL, "to_on" date NOT NULL, "reason" text NOT NULL, "decided_on" date NOT NULL, "post_id" uuid NOT NULL, "person_id" uuid NOT NULL, CONSTRAINT "PK_c299fad2ccff2799268c170b4b4" PRIMARY KEY ("id"))`,
  `CREATE INDEX "plan_extension_plan_idx" ON "plan_extension"  ("plan_id")`,
  `ALTER TABLE "mandate" ADD CONSTRAINT "FK_55d96741c9368ae83e25e5292d2" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "mandate" ADD CONSTRAINT "FK_ce9d0836807fea8f6a1cc2bc24f" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "mandate_extension" ADD CONSTRAINT "FK_7d507cbed9253187f25a57cd4df" FOREIGN KEY ("mandate_id") REFERENCES "mandate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "mandate_extension" ADD CONSTRAINT "FK_ca1c486d3858ddeb71e0fd1b269" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "mandate_extension" ADD CONSTRAINT "FK_d536a3fd3a0546ed29a13606c8f" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "plan_extension" ADD CONSTRAINT "FK_769862c72fb20c4c78904c21e6a" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "plan_extension" ADD CONSTRAINT "FK_d864887610e2b91f64f65639665" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "plan_extension" ADD CONSTRAINT "FK_ec3419db13837d1cea66f0e0293" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

export class MandatesAndExtensions1790000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "plan_extension"');
    await runner.query('DROP TABLE "mandate_extension"');
    await runner.query('DROP TABLE "mandate"');
  }
}
