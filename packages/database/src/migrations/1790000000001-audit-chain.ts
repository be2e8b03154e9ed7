import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The two chains. A fact's number and hash are taken under one advisory lock in the last statement before
 * commit, so that number, chain and commit have one order: a reader of "greater than n" misses nothing.
 * The functions belong to the owner of the tables; the program may call them and nothing else.
 */
const STATEMENTS = [
  `CREATE FUNCTION fact_hash(f fact) RETURNS text LANGUAGE sql IMMUTABLE AS $$
     SELECT encode(sha256(convert_to(jsonb_build_array(
       f.number, extract(epoch FROM f.at)::numeric(20, 3)::text, f.name, f.person_id, f.post_id, f.source, f.subject_type,
       f.subject_id, f.mission_id, f.plan_id, f.activity_id, f.sensitivity, f.audience,
       f.concerned_organization_ids, f.digest_before, f.digest_after, f.previous_hash)::text, 'UTF8')), 'hex')
   $$`,
  `CREATE FUNCTION value_digest(v jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
     SELECT encode(sha256(convert_to(v::text, 'UTF8')), 'hex')
   $$`,
  `CREATE FUNCTION append_facts(facts jsonb) RETURNS bigint
     LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
   DECLARE
     item jsonb;
     row fact;
     last_number bigint;
     last_hash text;
   BEGIN
     PERFORM pg_advisory_xact_lock(7417, 1);
     SELECT number, hash INTO last_number, last_hash FROM fact ORDER BY number DESC LIMIT 1;
     last_number := coalesce(last_number, 0);
     last_hash := coalesce(last_hash, repeat('0', 64));
     FOR item IN SELECT value FROM jsonb_array_elements(facts) LOOP
       last_number := last_number + 1;
       row := jsonb_populate_record(NULL::fact, item);
       row.number := last_number;
       row.concerned_organization_ids := coalesce(item -> 'concerned_organization_ids', '[]'::jsonb);
       row.digest_before := value_digest(nullif(item -> 'before', 'null'::jsonb));
       row.digest_after := value_digest(nullif(item -> 'after', 'null'::jsonb));
       row.previous_hash := last_hash;
       row.hash := fact_hash(row);
       INSERT INTO fact SELECT row.*;
       INSERT INTO fact_value (number, before, after)
         VALUES (row.number, nullif(item -> 'before', 'null'::jsonb), nullif(item -> 'after', 'null'::jsonb));
       last_hash := row.hash;
     END LOOP;
     PERFORM pg_notify('jalon_fact', last_number::text);
     RETURN last_number;
   END $$`,
  `CREATE FUNCTION access_hash(a access) RETURNS text LANGUAGE sql IMMUTABLE AS $$
     SELECT encode(sha256(convert_to(jsonb_build_array(
       a.number, extract(epoch FROM a.at)::numeric(20, 3)::text, a.name, a.person_id, a.post_id, a.source, a.subject_type,
       a.subject_id, a.plan_id, a.detail, a.previous_hash)::text, 'UTF8')), 'hex')
   $$`,
  `CREATE FUNCTION append_access(item jsonb) RETURNS bigint
     LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
   DECLARE
     row access;
     last_number bigint;
     last_hash text;
   BEGIN
     PERFORM pg_advisory_xact_lock(7417, 2);
     SELECT number, hash INTO last_number, last_hash FROM access ORDER BY number DESC LIMIT 1;
     row := jsonb_populate_record(NULL::access, item);
     row.number := coalesce(last_number, 0) + 1;
     row.previous_hash := coalesce(last_hash, repeat('0', 64));
     row.hash := access_hash(row);
     INSERT INTO access SELECT row.*;
     RETURN row.number;
   END $$`,
  `CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION 'The audit trail is append-only: % on % is refused', TG_OP, TG_TABLE_NAME
       USING ERRCODE = 'insufficient_privilege';
   END $$`,
  `CREATE TRIGGER fact_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fact
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()`,
  `CREATE TRIGGER access_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()`,
  `REVOKE ALL ON FUNCTION append_facts(jsonb) FROM PUBLIC`,
  `REVOKE ALL ON FUNCTION append_access(jsonb) FROM PUBLIC`,
  `INSERT INTO clock (id, offset_ms, movable) VALUES (1, 0, false)`,
];

export class AuditChain1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER fact_append_only ON fact');
    await runner.query('DROP TRIGGER access_append_only ON access');
    for (const name of [
      'append_facts(jsonb)',
      'append_access(jsonb)',
      'fact_hash(fact)',
      'access_hash(access)',
      'value_digest(jsonb)',
      'refuse_rewriting()',
    ]) {
      await runner.query(`DROP FUNCTION ${name}`);
    }
    await runner.query('DELETE FROM clock');
  }
}
