/**
 * The two append-only chains, each with the question that finds what is wrong in it: a number that is missing,
 * a row that does not continue the one before it, a row whose content is no longer what was hashed, a value
 * that is no longer what its digest says.
 */
export const CHAINS = {
  fact: {
    table: 'fact',
    redacted: 'SELECT count(*) FROM fact_value WHERE redaction_id IS NOT NULL',
    problems: `SELECT number, problem FROM (
        SELECT row.number, CASE
          WHEN row.number <> row.previous_number + 1 THEN 'a row before it is missing'
          WHEN row.previous_hash <> row.hash_before THEN 'it does not continue the row before it'
          WHEN row.hash <> row.hash_now THEN 'its content was changed'
          WHEN kept.number IS NULL THEN 'its values are missing'
          WHEN kept.redaction_id IS NOT NULL THEN CASE WHEN NOT EXISTS (
            SELECT 1 FROM fact AS confirmed WHERE confirmed.name = 'redaction.confirmed'
               AND confirmed.subject_id = kept.redaction_id
          ) THEN 'its values were redacted, and no redaction is on record' END
          WHEN row.digest_before IS DISTINCT FROM value_digest(kept.before, kept.salt)
            OR row.digest_after IS DISTINCT FROM value_digest(kept.after, kept.salt) THEN 'its values were changed'
        END AS problem
        FROM (SELECT fact.*, fact_hash(fact) AS hash_now,
                lag(number, 1, 0::bigint) OVER (ORDER BY number) AS previous_number,
                lag(hash, 1, repeat('0', 64)) OVER (ORDER BY number) AS hash_before
              FROM fact) AS row
        LEFT JOIN fact_value AS kept ON kept.number = row.number
      ) AS looked WHERE problem IS NOT NULL ORDER BY number`,
  },
  access: {
    table: 'access',
    redacted: 'SELECT 0',
    problems: `SELECT number, problem FROM (
        SELECT row.number, CASE
          WHEN row.number <> row.previous_number + 1 THEN 'a row before it is missing'
          WHEN row.previous_hash <> row.hash_before THEN 'it does not continue the row before it'
          WHEN row.hash <> row.hash_now THEN 'its content was changed'
        END AS problem
        FROM (SELECT access.*, access_hash(access) AS hash_now,
                lag(number, 1, 0::bigint) OVER (ORDER BY number) AS previous_number,
                lag(hash, 1, repeat('0', 64)) OVER (ORDER BY number) AS hash_before
              FROM access) AS row
      ) AS looked WHERE problem IS NOT NULL ORDER BY number`,
  },
} as const;

export type ChainName = keyof typeof CHAINS;
