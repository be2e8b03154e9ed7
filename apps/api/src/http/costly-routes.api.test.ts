import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAccount } from '../testing/add-account.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { COSTLY_ROUTES } from './costly-routes.ts';
import { KnownRoutes } from './known-routes.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ content: 'none' });
  for (const name of ['one', 'other']) {
    await addAccount(api.dataSource, `${name}@un.example`, { demonstration: true, post: 'coordinator' });
  }
}, startMs);
afterAll(() => api.stop());

const signIn = (name: string) => api.nobody.signIn(`${name}@un.example`, 'a good long password');

test('every row of the table is a route of the program', () => {
  const routes = api.application.get(KnownRoutes).all();
  const known = new Set(routes.map(({ method, url }) => `${method} ${url}`));
  expect(Object.keys(COSTLY_ROUTES).filter((route) => !known.has(route))).toEqual([]);
});

test('who asks for the whole trail again and again is asked to wait; nobody else is, and nothing else', async () => {
  const one = await signIn('one');
  const most = COSTLY_ROUTES['GET /api/audit.csv'] ?? 0;
  const statuses: number[] = [];
  for (let time = 0; time < most; time += 1) statuses.push((await one.get('/api/audit.csv')).status);
  expect(statuses).not.toContain(429);

  const refused = await one.get('/api/audit.csv');
  expect([refused.status, refused.headers.get('content-type')]).toEqual([429, 'application/problem+json']);
  expect(refused.body.type).toMatch(/\/too-many-requests$/);
  const seconds = Number(refused.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);

  const again = await signIn('one');
  expect((await again.get('/api/audit.csv')).status).toBe(429);
  expect((await again.get('/api/me')).status).toBe(200);
  const other = await signIn('other');
  expect((await other.get('/api/audit.csv')).status).not.toBe(429);
});
