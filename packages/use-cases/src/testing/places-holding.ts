/** Fewer would mean that the question was wrong. */
const fewestColumns = 150;

/** Every column of every table of the whole database in which a text stands that `holds`, as `table.column`. */
export async function placesHolding(
  // biome-ignore lint/suspicious/noExplicitAny: rows of whatever is asked for.
  sql: (statement: string) => Promise<any>,
  holds: (text: string) => boolean,
): Promise<string[]> {
  const columns: { table: string; column: string; type: string }[] = await sql(
    `SELECT table_name AS table, column_name AS column, data_type AS type FROM information_schema.columns
      WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
        AND data_type IN ('text', 'jsonb', 'json', 'bytea', 'character varying', 'character', 'ARRAY', 'tsvector')`,
  );
  if (columns.length < fewestColumns) throw new Error('The columns were not found');
  const places: string[] = [];
  for (const { table, column, type } of columns) {
    const text = type === 'bytea' ? `convert_from("${column}", 'UTF8')` : `"${column}"::text`;
    const rows: { text: string | null }[] = await sql(`SELECT ${text} AS text FROM "${table}"`);
    if (rows.some((row) => row.text !== null && holds(row.text))) places.push(`${table}.${column}`);
  }
  return places;
}
