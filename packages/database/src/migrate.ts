import { connect } from './connection/data-source.ts';

export interface MigrateOptions {
  /** The role the program runs under; it may use the tables and may not rewrite the trail. */
  appRole?: string;
}

/**
 * Brings a database to this version's schema and sets the program's rights. `ownerUrl` is the address for the
 * tables' owner. Two processes may call it at once: the second waits. Rejects when the server cannot be
 * reached or the database is newer than this program.
 */
export async function migrate(
  ownerUrl: string,
  { appRole }: MigrateOptions = {},
): Promise<{ applied: string[] }> {
  const dataSource = await connect(ownerUrl, 2);
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock(7417, 0)');
    await refuseNewerDatabase(dataSource);
    const done = await dataSource.runMigrations();
    if (appRole) await grantRights(dataSource, appRole);
    return { applied: done.map((migration) => migration.name) };
  } finally {
    await lock.query('SELECT pg_advisory_unlock(7417, 0)').catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
}

type Connected = Awaited<ReturnType<typeof connect>>;

/** A database that a newer Jalon has migrated is left alone: this program does not know its rules. */
async function refuseNewerDatabase(dataSource: Connected): Promise<void> {
  const [table] = await dataSource.query(`SELECT to_regclass('public.migration') AS name`);
  if (!table?.name) return;
  const rows: { name: string }[] = await dataSource.query('SELECT name FROM migration');
  const known = new Set(
    dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name),
  );
  const unknown = rows.find((row) => !known.has(row.name));
  if (unknown) {
    throw new Error(`The database is newer than this program: it holds the migration ${unknown.name}.`);
  }
}

/** Safe to run again: it states the rights, it does not add to them. */
async function grantRights(dataSource: Connected, appRole: string): Promise<void> {
  const [self] = await dataSource.query('SELECT current_user AS name');
  if (self.name === appRole) return;
  const role = `"${appRole.replaceAll('"', '""')}"`;
  for (const statement of [
    `GRANT USAGE ON SCHEMA public TO ${role}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role}`,
    `REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON fact, fact_value, access, migration FROM ${role}`,
    // A redaction that was asked for stays on record, whatever became of it.
    `REVOKE DELETE, TRUNCATE ON redaction FROM ${role}`,
    `GRANT EXECUTE ON FUNCTION append_facts(jsonb), append_access(jsonb),
       redact_values(uuid, bigint, jsonb, jsonb) TO ${role}`,
    // BullMQ keeps its own tables in a schema of its own, which the program itself brings up to date.
    `CREATE SCHEMA IF NOT EXISTS bullmq`,
    `GRANT ALL ON SCHEMA bullmq TO ${role}`,
  ]) {
    await dataSource.query(statement);
  }
}
