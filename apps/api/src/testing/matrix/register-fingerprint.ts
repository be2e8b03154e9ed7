import type { DataSource } from 'typeorm';

/** What a refused request may write: its refusal, and that somebody was seen. */
const MAY_CHANGE = ['access', 'sign_in_session', 'sign_in_failure', 'sign_in_known_source', 'watermark'];

/** One hash a table, over every row of it, of every table that the database has: a new one is not forgotten. */
export async function registerFingerprint(dataSource: DataSource): Promise<Record<string, string>> {
  const tables: { name: string }[] = await dataSource.query(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL($1) ORDER BY 1`,
    [MAY_CHANGE],
  );
  const rows: { name: string; hash: string | null }[] = await dataSource.query(
    tables
      .map(({ name }) => {
        const everything = `md5(string_agg(t::text, '|' ORDER BY t::text))`;
        return `SELECT '${name}' AS name, ${everything} AS hash FROM "${name}" t`;
      })
      .join(' UNION ALL '),
  );
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash ?? 'empty']));
}
