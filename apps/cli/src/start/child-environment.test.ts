import { readEnvironment } from '@jalon/contracts/environment/environment';
import { expect, test } from 'vitest';
import { childEnvironment } from './child-environment.ts';

const given = {
  DATABASE_URL: 'postgres://jalon_app:a@db:5432/jalon',
  DATABASE_MIGRATION_URL: 'postgres://jalon_owner:o@db:5432/jalon',
  REDIS_URL: 'redis://cache:6379',
  SMTP_URL: 'smtp://mail:25',
  JALON_SECRET: 's'.repeat(40),
  JALON_DEMO: '1',
  JALON_NOW: '2026-03-02T07:00:00Z',
  OIDC_ISSUER: 'https://login.example.org',
  OIDC_CLIENT_ID: 'jalon',
  OIDC_CLIENT_SECRET: 'c',
};
const reading = readEnvironment(given);
if (!reading.ok) throw new Error('The environment of this test is not valid.');
const environment = reading.value;
const database = { appUrl: given.DATABASE_URL, secret: given.JALON_SECRET };

test.each(['api', 'worker'] as const)('what the %s gets, it reads as the launcher did', (program) => {
  const child = readEnvironment(childEnvironment(program, environment, database), program);
  expect(child).toMatchObject({
    ok: true,
    value: { databaseUrl: given.DATABASE_URL, secret: given.JALON_SECRET, demonstration: true, port: 3000 },
  });
});

test('each program gets what it reads, and neither learns who owns the tables', () => {
  const api = childEnvironment('api', environment, database);
  const worker = childEnvironment('worker', environment, database);
  expect(api).toHaveProperty('OIDC_CLIENT_SECRET');
  expect(worker).not.toHaveProperty('OIDC_CLIENT_SECRET');
  expect(worker).toHaveProperty('SMTP_URL');
  expect(api).not.toHaveProperty('SMTP_URL');
  for (const env of [api, worker]) expect(JSON.stringify(env)).not.toContain('jalon_owner');
});
