import type { EntityManager } from 'typeorm';

/**
 * The schema of this database as SQL, read from PostgreSQL's own catalogue and in an order of its own, so that two
 * databases made by the same migrations give the same text. It creates the tables anew; the rights of the
 * program's role are set by `migrate`, and the list of migrations is TypeORM's own.
 */
export async function writeSchema(manager: EntityManager): Promise<string> {
  const parts: { statement: string }[] = [];
  for (const query of [TABLES, CONSTRAINTS, INDEXES, FUNCTIONS, TRIGGERS]) {
    parts.push(...(await manager.query(query)));
  }
  return `${HEAD}\n${parts.map(({ statement }) => `${statement.trimEnd()};`).join('\n\n')}\n`;
}

const HEAD = `-- Jalon's tables as the migrations make them. Generated from the catalogue: do not edit it, change a migration.
`;

/** Tables with their columns; the order of columns is that of the table. */
const TABLES = `
SELECT format(E'CREATE TABLE %I (\\n%s\\n)', relname, string_agg(line, E',\\n' ORDER BY attnum)) AS statement
  FROM (SELECT class.relname, attribute.attnum,
               format('  %I %s%s%s%s', attname, format_type(atttypid, atttypmod),
                 CASE WHEN attcollation <> typcollation THEN ' COLLATE ' || quote_ident(collname) ELSE '' END,
                 coalesce(' DEFAULT ' || pg_get_expr(adbin, adrelid), ''),
                 CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END) AS line
          FROM pg_attribute attribute
          JOIN pg_class class ON class.oid = attrelid AND class.relkind = 'r' AND class.relname <> 'migration'
          JOIN pg_namespace namespace ON namespace.oid = class.relnamespace AND nspname = 'public'
          JOIN pg_type type ON type.oid = atttypid
          LEFT JOIN pg_collation coll ON coll.oid = attcollation
          LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
         WHERE attnum > 0 AND NOT attisdropped) columns
 GROUP BY relname ORDER BY relname COLLATE "C"`;

/** Keys first, because references rest on them. NOT NULL stands with its column. */
const CONSTRAINTS = `
SELECT format('ALTER TABLE %I ADD CONSTRAINT %I %s', relname, conname, pg_get_constraintdef(con.oid)) AS statement
  FROM pg_constraint con
  JOIN pg_class class ON class.oid = conrelid AND class.relname <> 'migration'
  JOIN pg_namespace namespace ON namespace.oid = class.relnamespace AND nspname = 'public'
 WHERE contype IN ('p', 'u', 'c', 'f')
 ORDER BY array_position(ARRAY['p', 'u', 'c', 'f'], contype::text), relname COLLATE "C", conname COLLATE "C"`;

const INDEXES = `
SELECT pg_get_indexdef(indexrelid) AS statement
  FROM pg_index
  JOIN pg_class class ON class.oid = indexrelid
  JOIN pg_namespace namespace ON namespace.oid = class.relnamespace AND nspname = 'public'
 WHERE NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)
 ORDER BY class.relname COLLATE "C"`;

/** Functions of an extension belong to it. */
const FUNCTIONS = `
SELECT pg_get_functiondef(proc.oid) AS statement
  FROM pg_proc proc
  JOIN pg_namespace namespace ON namespace.oid = pronamespace AND nspname = 'public'
 WHERE NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = proc.oid AND deptype = 'e')
 ORDER BY proname COLLATE "C"`;

const TRIGGERS = `
SELECT pg_get_triggerdef(trigger.oid) AS statement
  FROM pg_trigger trigger
  JOIN pg_class class ON class.oid = tgrelid
  JOIN pg_namespace namespace ON namespace.oid = class.relnamespace AND nspname = 'public'
 WHERE NOT tgisinternal
 ORDER BY tgname COLLATE "C"`;
