import { randomBytes } from 'node:crypto';
import '@jalon/config/testing/provided-context';
import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import { loadDemonstration } from '@jalon/use-cases/demonstration/load-demonstration';
import pg from 'pg';
import { inject } from 'vitest';

const template = 'jalon_demonstration_template';
const lock = 'SELECT pg_advisory_lock(7417, 99)';
const unlock = 'SELECT pg_advisory_unlock(7417, 99)';

/**
 * A database of one test file with the demonstration data in it. The first file of a run loads it, through the use
 * cases; the others clone what it left.
 */
export async function createDemonstrationDatabase(): Promise<TestDatabase> {
  const { adminUrl, ownerUrl, appUrl } = inject('jalonPostgres');
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(lock);
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) await loadTemplate(admin);
    const name = `test_${randomBytes(6).toString('hex')}`;
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER jalon_owner`);
    await admin.query(unlock);
    return {
      name,
      ownerUrl: inDatabase(ownerUrl, name),
      appUrl: inDatabase(appUrl, name),
      drop: () => drop(name),
    };
  } finally {
    await admin.end();
  }
}

async function loadTemplate(admin: pg.Client): Promise<void> {
  const empty = await createTestDatabase();
  const dataSource = await connect(empty.appUrl, 2);
  await loadDemonstration(dataSource);
  await dataSource.destroy();
  await admin.query(`ALTER DATABASE ${empty.name} RENAME TO ${template}`);
}

async function drop(name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('jalonPostgres').adminUrl });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.end();
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}
