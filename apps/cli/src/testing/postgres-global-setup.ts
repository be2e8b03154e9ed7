import { migrate } from '@jalon/database/migrate';
import '@jalon/config/testing/provided-context';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { APP_ROLE, OWNER_ROLE } from '../embedded-postgres/prepare-database.ts';
import { startTestPostgres } from './start-test-postgres.ts';
import { startTestRedis } from './start-test-redis.ts';

/** The migrated database that each test file clones; nobody connects to it, or it could not be cloned. */
const TEMPLATE = 'jalon_template';

/** Starts one PostgreSQL for the whole run, with one migrated database to clone from, and a Redis if there is one. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const redis = await startTestRedis();
  const postgres = await startTestPostgres();
  const admin = new pg.Client({ connectionString: postgres.adminUrlFor('postgres') });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE} OWNER ${OWNER_ROLE}`);
  await admin.end();
  await migrate(postgres.ownerUrlFor(TEMPLATE), { appRole: APP_ROLE });
  project.provide('jalonPostgres', {
    template: TEMPLATE,
    adminUrl: postgres.adminUrlFor('postgres'),
    ownerUrl: postgres.ownerUrlFor('postgres'),
    appUrl: postgres.appUrlFor('postgres'),
  });
  project.provide('jalonRedis', redis?.url ?? null);
  return async () => {
    redis?.stop();
    await postgres.stop();
  };
}
