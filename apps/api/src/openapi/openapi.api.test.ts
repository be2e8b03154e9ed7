import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KnownRoutes } from '../http/known-routes.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { describeApi } from './describe-api.ts';

const committedFile = fileURLToPath(new URL('../../../../docs/openapi.json', import.meta.url));

let api: TestApi;
let live: { openapi: string; paths: Record<string, Record<string, Operation>> };
interface Operation {
  operationId?: string;
  summary?: string;
  requestBody?: { content: Record<string, { schema: unknown }> };
  responses: Record<string, unknown>;
}

beforeAll(async () => {
  api = await startTestApi({ content: 'none' });
  live = (await api.nobody.get('/api/openapi.json')).body;
}, startMs);
afterAll(() => api.stop());

describe('the description of the API', () => {
  test('is OpenAPI 3.1, and the committed file, the running program and the generator agree', async () => {
    expect(live.openapi).toMatch(/^3\.1/);
    const generated = JSON.parse(JSON.stringify(await describeApi()));
    expect(live).toEqual(generated);
    expect(
      JSON.parse(readFileSync(committedFile, 'utf8')),
      'docs/openapi.json is old: write it anew with the script "openapi" of apps/api',
    ).toEqual(generated);
  });

  test('names every route that the router knows, and none that it does not', () => {
    const routed = api.application
      .get(KnownRoutes)
      .all()
      .filter(({ method, url }) => method !== 'HEAD' && url !== '/*')
      .map(({ method, url }) => `${method} ${url}`);
    expect(new Set(documented())).toEqual(new Set(routed));
    expect(routed.length).toBeGreaterThan(40);
  });

  test('gives every operation a sentence, and every change a body with a shape', () => {
    for (const [path, item] of Object.entries(live.paths)) {
      for (const [method, operation] of Object.entries(item)) {
        expect(operation.summary, `${method} ${path}`).toMatch(/\w/);
        if (method === 'get') continue;
        // A file is sent as multipart, a mail program's click as a form, everything else as JSON.
        const { content = {} } = operation.requestBody ?? {};
        const schema = (
          content['application/json'] ??
          content['multipart/form-data'] ??
          content['application/x-www-form-urlencoded']
        )?.schema;
        expect(schema, `${method} ${path}`).toBeDefined();
      }
    }
  });

  test('calls no two operations the same', () => {
    const ids = Object.values(live.paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has every route of the contract that this version promises', () => {
    for (const route of promised) expect(documented()).toContain(route);
  });

  test('can be read as a page that needs no script', async () => {
    const { status, headers, body } = await api.nobody.get('/api/docs');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch('text/html');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/);
    expect(body).not.toMatch(/<script|<style|style=/);
    expect(body).toContain('/api/plans/{planId}/board');
  });
});

function documented(): string[] {
  return Object.entries(live.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  );
}

const promised = [
  'POST /api/auth/sign-in/email',
  'POST /api/auth/sign-out',
  'GET /api/me',
  'GET /api/plans',
  'POST /api/plans',
  'GET /api/plans/:planId',
  'PATCH /api/plans/:planId',
  'POST /api/plans/:planId/pillars',
  'POST /api/pillars/:pillarId/commitments',
  'GET /api/organizations',
  'GET /api/plans/:planId/board',
  'GET /api/plans/:planId/progress',
  'POST /api/plans/:planId/activities',
  'GET /api/activities/:activityId',
  'PATCH /api/activities/:activityId',
  'POST /api/activities/:activityId/move',
  'POST /api/activities/:activityId/updates',
  'GET /api/updates/:updateId',
  'PATCH /api/updates/:updateId',
  'POST /api/updates/:updateId/submit',
  'POST /api/updates/:updateId/return',
  'POST /api/updates/:updateId/accept',
  'POST /api/updates/:updateId/discard',
  'POST /api/updates/:updateId/findings',
  'POST /api/findings/:findingId/reply',
  'POST /api/updates/:updateId/errata',
  'GET /api/me/activities',
  'GET /api/plans/:planId/cycles',
  'GET /api/cycles/:cycleId/returns',
  'POST /api/cycles/:cycleId/close',
  'POST /api/returns/:returnId/submit',
  'GET /api/activities/:activityId/comments',
  'POST /api/activities/:activityId/comments',
  'POST /api/uploads',
  'GET /api/plans/:planId/reminder-policy',
  'PUT /api/plans/:planId/reminder-policy',
  'GET /api/activities/:activityId/reminders',
  'GET /api/outbox',
  'GET /api/benchmark-sets',
  'GET /api/benchmarks/:benchmarkId',
  'POST /api/benchmark-reports',
  'GET /api/benchmark-reports/:reportId',
  'PATCH /api/assessments/:assessmentId',
  'POST /api/assessments/:assessmentId/share',
  'POST /api/benchmark-reports/:reportId/submit',
  'POST /api/benchmark-reports/:reportId/clear',
  'POST /api/benchmark-reports/:reportId/freeze',
  'GET /api/benchmark-reports/:reportId/document',
  'GET /api/events',
  'POST /api/demo/clock',
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
];
