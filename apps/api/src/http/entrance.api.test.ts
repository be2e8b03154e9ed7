import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAccount } from '../testing/add-account.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';

let api: TestApi;
let folder: string;
let someone: TestClient;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Jalon</title>');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'export const a = 1;');
  writeFileSync(join(folder, '.env'), 'SECRET=1');
  writeFileSync(join(folder, '..', `beside-${process.pid}.txt`), 'outside of the folder');
  api = await startTestApi({ content: 'none', webFolder: folder, proxies: ['127.9.9.9'] });
  await addAccount(api.dataSource, 'someone@un.example', { demonstration: true, post: 'administrator' });
  someone = await api.nobody.signIn('someone@un.example', 'a good long password');
}, startMs);
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true });
  rmSync(join(folder, '..', `beside-${process.pid}.txt`));
});

/** Bytes as they are, which no HTTP client would send, and the whole answer. */
function raw(lines: string): Promise<string> {
  const { port } = new URL(api.url);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const socket = connect(Number(port), '127.0.0.1', () => socket.write(lines.replaceAll('\n', '\r\n')));
  let answer = '';
  socket.setTimeout(3_000, () => socket.destroy());
  socket.on('data', (data) => {
    answer += data;
  });
  socket.on('close', () => resolve(answer));
  socket.on('error', reject);
  return promise;
}
const statusesIn = (answer: string) =>
  [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => status);

describe('every answer', () => {
  test('says what it is, with its character set where a browser would guess, and lets nobody else read it', async () => {
    const types: Record<string, string> = {
      '/': 'text/html; charset=utf-8',
      '/assets/app-1a2b.js': 'application/javascript; charset=utf-8',
      '/api/docs': 'text/html; charset=utf-8',
      '/api/openapi.json': 'application/json; charset=utf-8',
      '/metrics': 'text/plain; version=0.0.4; charset=utf-8',
      '/api/nothing': 'application/problem+json',
    };
    for (const [path, type] of Object.entries(types)) {
      const { headers } = await api.nobody.get(path, { origin: 'https://evil.example' });
      expect([path, headers.get('content-type')]).toEqual([path, type]);
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
    }
  });

  test('a preflight of another site is given nothing', async () => {
    const answer = await api.nobody.send('OPTIONS', '/api/me', undefined, {
      origin: 'https://evil.example',
      'access-control-request-method': 'PATCH',
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('files', () => {
  test.each([
    '/assets',
    '/assets/',
    '/.env',
    '/.git/config',
    '/assets/..%2f.env',
    '/..%2f..%2f..%2fetc/passwd.txt',
    `/..%2fbeside-${process.pid}.txt`,
    `/assets/..%5c..%5cbeside-${process.pid}.txt`,
    '/%2e%2e/%2e%2e/etc/hosts.txt',
    '/assets/%00.js',
  ])('%s shows neither a list nor a file that is none of the pages', async (path) => {
    const answer = await api.nobody.get(path);
    expect(String(answer.body)).not.toMatch(/SECRET|outside of the folder|app-1a2b|root:|localhost/);
    if (answer.status === 200) expect(String(answer.body)).toContain('<title>Jalon</title>');
  });
});

describe('a request that two servers could read as two', () => {
  test.each([
    ['two lengths', 'Content-Length: 2\nContent-Length: 40'],
    ['a length and chunks', 'Content-Length: 2\nTransfer-Encoding: chunked'],
    ['chunks, misspelt', 'Transfer-Encoding: xchunked\nContent-Length: 2'],
    ['a space before the colon', 'Content-Length : 2'],
  ])('%s is refused whole', async (_name, headers) => {
    const answer = await raw(
      `POST /api/auth/sign-out HTTP/1.1\nHost: x\nContent-Type: application/json\n${headers}\n\n{}GET /healthz HTTP/1.1\nHost: x\nConnection: close\n\n`,
    );
    expect(statusesIn(answer)).toEqual(['400']);
  });

  test('more headers than anybody needs are refused', async () => {
    const answer = await raw(`GET /healthz HTTP/1.1\nHost: x\nX-Long: ${'x'.repeat(40_000)}\n\n`);
    expect(statusesIn(answer)).toEqual(['431']);
  });

  test('TRACE and methods that do not exist echo nothing', async () => {
    for (const method of ['TRACE', 'TRACK', 'CONNECT', 'PROPFIND']) {
      const answer = await raw(
        `${method} /api/me HTTP/1.1\nHost: x\nCookie: planted=1\nConnection: close\n\n`,
      );
      expect(answer).not.toContain('planted');
      expect(statusesIn(answer).filter((status) => Number(status) < 400)).toEqual([]);
    }
  });
});

describe('parameters', () => {
  test.each(['?q=a&q=b', '?q[]=a', '?q[x]=a', '?state=active&state=', '?__proto__=1', '?constructor=1'])(
    'that come twice, or as something else than a text, are refused: %s',
    async (query) => {
      const answer = await someone.get(`/api/people${query}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'application/problem+json']);
    },
  );

  test('of a body that come twice are refused', async () => {
    const twice = '{"language": "fr", "language": "ar"}';
    expect((await someone.send('PATCH', '/api/me', twice)).status).toBe(400);
    const hidden = '{"language": "fr", "constructor": {"prototype": {"admin": true}}}';
    expect((await someone.send('PATCH', '/api/me', hidden)).status).toBe(422);
    expect({}).not.toHaveProperty('admin');
  });
});

describe('who sends something', () => {
  const failFrom = (forwarded: string) =>
    api.nobody.post(
      '/api/auth/sign-in/email',
      { email: 'someone@un.example', password: 'not the password' },
      { 'x-forwarded-for': forwarded },
    );

  test('is the last address that no proxy of ours wrote, not what they claim before it', async () => {
    const seen = async () =>
      (await api.dataSource.query(`SELECT DISTINCT source FROM access WHERE name = 'sign_in_failed'`)).map(
        (row: { source: string }) => row.source,
      );
    await failFrom('198.51.100.1, 203.0.113.5');
    expect(await seen()).toEqual(['203.0.113.5']);
    await failFrom('198.51.100.2, 203.0.113.5, 127.9.9.9');
    expect(await seen()).toEqual(['203.0.113.5']);
  });

  test('from elsewhere sees no figures of this machine', async () => {
    expect((await api.nobody.get('/metrics')).status).toBe(200);
    expect((await api.nobody.get('/metrics', { 'x-forwarded-for': '203.0.113.5' })).status).toBe(404);
  });

  test('is led to the public address, whatever name they asked for', async () => {
    const answer = await raw(
      'GET /api/me HTTP/1.1\nHost: evil.example\nX-Forwarded-Host: evil.example\nConnection: close\n\n',
    );
    expect(answer).not.toContain('evil.example');
  });
});
