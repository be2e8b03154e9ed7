/** Rows that were written before openings named an activity keep the hash that they have. */
const ACCESS_HASH = `CREATE OR REPLACE FUNCTION access_hash(a access) RETURNS text LANGUAGE sql IMMUTABLE AS $$
     SELECT encode(sha256(convert_to((jsonb_build_array(
       a.number, extract(epoch FROM a.at)::numeric(20, 3)::text, a.name, a.person_id, a.post_id, a.source, a.subject_type,
       a.subject_id, a.plan_id, a.detail, a.previous_hash) || CASE WHEN a.activity_id IS NULL THEN '[]'::jsonb
       ELSE jsonb_build_array(a.activity_id) END)::text, 'UTF8')), 'hex')
   $$`;

/** One row or several, in their order: what one page shows is opened together. */
const APPEND_ACCESS = `CREATE OR REPLACE FUNCTION append_access(item jsonb) RETURNS bigint
     LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
   DECLARE
     one jsonb;
     row access;
     last_number bigint;
     last_hash text;
   BEGIN
     PERFORM pg_advisory_xact_lock(7417, 2);
     SELECT number, hash INTO last_number, last_hash FROM access ORDER BY number DESC LIMIT 1;
     last_number := coalesce(last_number, 0);
     last_hash := coalesce(last_hash, repeat('0', 64));
     FOR one IN SELECT value FROM jsonb_array_elements(
       CASE WHEN jsonb_typeof(item) = 'array' THEN item ELSE jsonb_build_array(item) END) LOOP
       last_number := last_number + 1;
       row := jsonb_populate_record(NULL::access, one);
       row.number := last_number;
       row.previous_hash := last_hash;
       row.hash := access_hash(row);
       INSERT INTO access SELECT row.*;
       last_hash := row.hash;
     END LOOP;
     RETURN last_number;
   END $$`;

/** Without a salt, as values were digested before, or with one. */
const VALUE_DIGEST = `CREATE FUNCTION value_digest(v jsonb, salt text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
     SELECT encode(sha256(convert_to(coalesce(salt, '') || v::text, 'UTF8')), 'hex')
   $$`;

const APPEND_FACTS = (salted: boolean) => `CREATE OR REPLACE FUNCTION append_facts(facts jsonb) RETURNS bigint
     LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
   DECLARE
     item jsonb;
     row fact;
     last_number bigint;
     last_hash text;
     ${salted ? 'salt text;' : ''}
   BEGIN
     PERFORM pg_advisory_xact_lock(7417, 1);
     SELECT number, hash INTO last_number, last_hash FROM fact ORDER BY number DESC LIMIT 1;
     last_number := coalesce(last_number, 0);
     last_hash := coalesce(last_hash, repeat('0', 64));
     FOR item IN SELECT value FROM jsonb_array_elements(facts) LOOP
       last_number := last_number + 1;
       ${salted ? 'salt := gen_random_uuid()::text || gen_random_uuid()::text;' : ''}
       row := jsonb_populate_record(NULL::fact, item);
       row.number := last_number;
       row.concerned_organization_ids := coalesce(item -> 'concerned_organization_ids', '[]'::jsonb);
       row.digest_before := value_digest(nullif(item -> 'before', 'null'::jsonb)${salted ? ', salt' : ''});
       row.digest_after := value_digest(nullif(item -> 'after', 'null'::jsonb)${salted ? ', salt' : ''});
       row.previous_hash := last_hash;
       row.hash := fact_hash(row);
       INSERT INTO fact SELECT row.*;
       INSERT INTO fact_value (number, before, after${salted ? ', salt' : ''})
         VALUES (row.number, nullif(item -> 'before', 'null'::jsonb), nullif(item -> 'after', 'null'::jsonb)${salted ? ', salt' : ''});
       last_hash := row.hash;
     END LOOP;
     PERFORM pg_notify('jalon_fact', last_number::text);
     RETURN last_number;
   END $$`;

/**
 * True where `new` is `old` with pieces taken out and a mark in the place of each: the pieces between the marks
 * stand in `old` in the same order, from its first character to its last.
 */
const TEXT_ONLY_ERASES = `CREATE FUNCTION text_only_erases(old text, new text, mark text) RETURNS boolean
     LANGUAGE plpgsql IMMUTABLE AS $$
   DECLARE
     pieces text[] := string_to_array(new, mark);
     rest text := old;
     place integer;
   BEGIN
     IF old = new THEN RETURN true; END IF;
     IF cardinality(pieces) < 2 OR NOT starts_with(old, pieces[1]) THEN RETURN false; END IF;
     rest := substr(rest, length(pieces[1]) + 1);
     FOR i IN 2 .. cardinality(pieces) - 1 LOOP
       place := strpos(rest, pieces[i]);
       IF place = 0 THEN RETURN false; END IF;
       rest := substr(rest, place + length(pieces[i]));
     END LOOP;
     RETURN length(rest) >= length(pieces[cardinality(pieces)])
       AND right(rest, length(pieces[cardinality(pieces)])) = pieces[cardinality(pieces)];
   END $$`;

/** The same for a whole value: nothing but texts differs, and each of them only by what was taken out. */
const ONLY_ERASES = `CREATE FUNCTION only_erases(old jsonb, new jsonb, mark text) RETURNS boolean
     LANGUAGE plpgsql IMMUTABLE AS $$
   BEGIN
     IF old IS NOT DISTINCT FROM new THEN RETURN true; END IF;
     IF old IS NULL OR new IS NULL OR jsonb_typeof(old) <> jsonb_typeof(new) THEN RETURN false; END IF;
     CASE jsonb_typeof(old)
       WHEN 'string' THEN
         RETURN text_only_erases(old #>> '{}', new #>> '{}', mark);
       WHEN 'array' THEN
         RETURN jsonb_array_length(old) = jsonb_array_length(new) AND NOT EXISTS (
           SELECT 1 FROM jsonb_array_elements(old) WITH ORDINALITY o(value, place)
             JOIN jsonb_array_elements(new) WITH ORDINALITY n(value, place) USING (place)
            WHERE NOT only_erases(o.value, n.value, mark));
       WHEN 'object' THEN
         RETURN NOT EXISTS (
           SELECT 1 FROM jsonb_each(old) o(key, value) FULL JOIN jsonb_each(new) n(key, value) USING (key)
            WHERE o.value IS NULL OR n.value IS NULL OR NOT only_erases(o.value, n.value, mark));
       ELSE
         RETURN false;
     END CASE;
   END $$`;

/**
 * Takes words out of the values of one fact, in the name of a redaction that is being carried out: confirmed by
 * somebody else of the other side, in this transaction, while its key is still there. The values of no other plan
 * can be touched, and nothing can be put in their place but the redaction's mark.
 */
const REDACT_VALUES = `CREATE FUNCTION redact_values(redaction uuid, fact_number bigint, new_before jsonb, new_after jsonb)
     RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
   DECLARE
     asked redaction;
     kept fact_value;
   BEGIN
     SELECT r.* INTO asked FROM redaction r WHERE r.id = redact_values.redaction AND r.state = 'confirmed'
        AND r.key IS NOT NULL AND r.tombstone IS NOT NULL AND r.decided_by_id <> r.requested_by_id
        AND r.decided_side <> r.requested_side;
     IF NOT FOUND THEN
       RAISE EXCEPTION 'No redaction is being carried out under %', redact_values.redaction
         USING ERRCODE = 'insufficient_privilege';
     END IF;
     PERFORM 1 FROM fact f WHERE f.number = fact_number AND (f.plan_id = asked.plan_id
       OR (f.plan_id IS NULL AND f.mission_id = asked.mission_id AND f.name ~ '^(report|assessment|document)[.]')
       OR (f.subject_type = 'upload' AND EXISTS (SELECT 1 FROM evidence e JOIN activity a ON a.id = e.activity_id
             WHERE e.upload_id = f.subject_id AND a.plan_id = asked.plan_id)));
     IF NOT FOUND THEN
       RAISE EXCEPTION 'Fact % is not of the plan of this redaction', fact_number
         USING ERRCODE = 'insufficient_privilege';
     END IF;
     SELECT v.* INTO kept FROM fact_value v WHERE v.number = fact_number FOR UPDATE;
     IF NOT (only_erases(kept.before, new_before, asked.tombstone)
         AND only_erases(kept.after, new_after, asked.tombstone)) THEN
       RAISE EXCEPTION 'A redaction takes words out and changes nothing else: fact %', fact_number
         USING ERRCODE = 'insufficient_privilege';
     END IF;
     UPDATE fact_value v SET before = new_before, after = new_after, salt = NULL, redaction_id = asked.id
      WHERE v.number = fact_number;
   END $$`;

export const SALTED_CHAIN = [
  ACCESS_HASH,
  APPEND_ACCESS,
  'DROP FUNCTION value_digest(jsonb)',
  VALUE_DIGEST,
  APPEND_FACTS(true),
  TEXT_ONLY_ERASES,
  ONLY_ERASES,
  REDACT_VALUES,
  'REVOKE ALL ON FUNCTION redact_values(uuid, bigint, jsonb, jsonb) FROM PUBLIC',
];

/** What stood before; rows that were written since no longer fit their hashes and digests. */
export const BEFORE_REDACTION = [
  'DROP FUNCTION redact_values(uuid, bigint, jsonb, jsonb)',
  'DROP FUNCTION only_erases(jsonb, jsonb, text)',
  'DROP FUNCTION text_only_erases(text, text, text)',
  'DROP FUNCTION value_digest(jsonb, text)',
  `CREATE FUNCTION value_digest(v jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
     SELECT encode(sha256(convert_to(v::text, 'UTF8')), 'hex')
   $$`,
  APPEND_FACTS(false),
  `CREATE OR REPLACE FUNCTION access_hash(a access) RETURNS text LANGUAGE sql IMMUTABLE AS $$
     SELECT encode(sha256(convert_to(jsonb_build_array(
       a.number, extract(epoch FROM a.at)::numeric(20, 3)::text, a.name, a.person_id, a.post_id, a.source, a.subject_type,
       a.subject_id, a.plan_id, a.detail, a.previous_hash)::text, 'UTF8')), 'hex')
   $$`,
];
