import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import './provided-context.ts';

/** A migrated, empty database that belongs to one test file. */
export interface TestDatabase {
  readonly name: string;
  /** For the owner of the tables: what migrations use. */
  readonly ownerUrl: string;
  /** For the program's own account: what api and worker use. */
  readonly appUrl: string;
  /** Ends every connection and removes the database. */
  drop(): Promise<void>;
}

/**
 * Clones the migrated template into a database of its own. Call it in `beforeAll`, and `drop` in `afterAll`.
 * Only tests whose suffix says that they need PostgreSQL can use it (*.db.test.ts, *.api.test.ts,
 * *.worker.test.ts).
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const postgres = inject('jalonPostgres');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(postgres.adminUrl, `CREATE DATABASE ${name} TEMPLATE ${postgres.template} OWNER jalon_owner`);
  return {
    name,
    ownerUrl: withDatabase(postgres.ownerUrl, name),
    appUrl: withDatabase(postgres.appUrl, name),
    drop: () => asAdmin(postgres.adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}
