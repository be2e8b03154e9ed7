import { isClosedToTokens, scopeFor, TOKEN_SCOPES } from '@jalon/domain/person/token-scopes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KnownRoutes } from '../http/known-routes.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Answer, Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let lead: TestClient;
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  api = await startTestApi();
  lead = await api.as('lead.justice');
}, startMs);
afterAll(() => api.stop());

const ask = (client: TestClient, scopes: string[], more: object = {}): Promise<Answer<Json>> =>
  client.post('/api/me/tokens', { name: 'A program', scopes, expiresOn: tomorrow, ...more });

async function aToken(
  client: TestClient,
  ...scopes: string[]
): Promise<{ id: string; headers: { authorization: string } }> {
  const { status, body } = await ask(client, scopes);
  expect(status).toBe(201);
  return { id: body.id, headers: { authorization: `Bearer ${body.token}` } };
}

const code = ({ status, body }: Answer<Json>) => [status, body.type?.split('/').at(-1)];
const lastFact = async () =>
  (
    await api.dataSource.query(
      'SELECT name, source, person_id, subject_id FROM fact ORDER BY number DESC LIMIT 1',
    )
  )[0];

describe('the table of scopes', () => {
  /** What needs no token: whoever asks is answered. */
  const open =
    /^((GET|HEAD) (\/(healthz|readyz|metrics)|\/api\/(docs|openapi\.json|demo\/accounts|calendar\/:\w+))|\w+ \/api\/unsubscribe\/:\w+)$/;

  test('decides about every route of the router', () => {
    const routes = api.application
      .get(KnownRoutes)
      .all()
      .filter(({ url }) => url !== '/*');
    expect(routes.length).toBeGreaterThan(60);
    const undecided = routes.filter(
      ({ method, url }) =>
        scopeFor(method, url) === null &&
        !isClosedToTokens(method, url) &&
        !url.startsWith('/api/auth/') &&
        !open.test(`${method} ${url}`),
    );
    expect(undecided.map(({ method, url }) => `${method} ${url}`)).toEqual([]);
    const both = routes.filter(({ method, url }) => scopeFor(method, url) && isClosedToTokens(method, url));
    expect(both).toEqual([]);
  });

  test('offers no scope that opens nothing', () => {
    const routes = api.application.get(KnownRoutes).all();
    const used = new Set(routes.map(({ method, url }) => scopeFor(method, url)));
    expect(TOKEN_SCOPES.filter((scope) => !used.has(scope))).toEqual([]);
  });
});

describe('a personal token', () => {
  test('is shown once, kept as a hash, and put on record when it is made and when it is revoked', async () => {
    const { status, body } = await ask(lead, ['plans:read', 'plans:read']);
    expect(status).toBe(201);
    expect(body.token).toMatch(/^jalon_pat_[\w-]{43}$/);
    expect(body).toMatchObject({
      name: 'A program',
      scopes: ['plans:read'],
      state: 'live',
      lastUsedAt: null,
    });
    expect(await lastFact()).toMatchObject({ name: 'token.created', subject_id: body.id });
    const kept =
      JSON.stringify(await api.dataSource.query('SELECT * FROM personal_token')) +
      JSON.stringify(await api.dataSource.query('SELECT after FROM fact_value ORDER BY number DESC LIMIT 3'));
    expect(kept).not.toContain(body.token);
    expect(kept).not.toContain(body.token.slice('jalon_pat_'.length));
    const listed = await lead.get('/api/me/tokens');
    expect(JSON.stringify(listed.body)).not.toContain('jalon_pat_');
    expect(listed.body.items[0]).toMatchObject({ id: body.id, state: 'live' });

    const revoked = await lead.post(`/api/me/tokens/${body.id}/revoke`);
    expect(revoked.body).toMatchObject({ state: 'revoked', revokedAt: expect.any(String) });
    expect(await lastFact()).toMatchObject({ name: 'token.revoked', subject_id: body.id });
    const answer = await api.nobody.get('/api/plans', { authorization: `Bearer ${body.token}` });
    expect(code(answer)).toEqual([401, 'token-not-valid']);
  });

  test('opens its scopes and nothing else; what its method does decides, not its path', async () => {
    const { headers } = await aToken(lead, 'plans:read');
    expect((await api.nobody.get('/api/plans/MLI-2022/board', headers)).status).toBe(200);
    expect((await api.nobody.send('HEAD', '/api/plans', undefined, headers)).status).toBe(200);
    for (const [method, path] of [
      ['POST', '/api/plans'],
      ['PATCH', '/api/plans/MLI-2022'],
      ['PUT', '/api/plans/MLI-2022/reminder-policy'],
      ['GET', '/api/outbox'],
      ['GET', '/api/me'],
      ['GET', '/api/events'],
    ] as const) {
      const answer = await api.nobody.send(method, path, method === 'GET' ? undefined : {}, headers);
      expect(code(answer), `${method} ${path}`).toEqual([403, 'token-scope-missing']);
    }
    const overridden = { ...headers, 'x-http-method-override': 'GET' };
    expect(code(await api.nobody.post('/api/plans', {}, overridden))).toEqual([403, 'token-scope-missing']);
  });

  test('with every scope there is reaches neither credentials nor sign-in', async () => {
    const { id, headers } = await aToken(lead, ...TOKEN_SCOPES);
    for (const [method, path] of [
      ['GET', '/api/me/tokens'],
      ['POST', '/api/me/tokens'],
      ['POST', `/api/me/tokens/${id}/revoke`],
      ['GET', '/api/me/sessions'],
      ['POST', '/api/me/sessions/end-others'],
      ['PATCH', '/api/me'],
      ['POST', '/api/demo/clock'],
      ['POST', '/api/auth/sign-out'],
    ] as const) {
      const answer = await api.nobody.send(method, path, method === 'GET' ? undefined : {}, headers);
      expect(code(answer), `${method} ${path}`).toEqual([403, 'closed-to-tokens']);
    }
    const signIn = { email: 'lead.justice@demo.jalon.test', password: 'jalon-demo-2026' };
    const answer = await api.nobody.post('/api/auth/sign-in/email', signIn, headers);
    expect(code(answer)).toEqual([403, 'closed-to-tokens']);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test('gives its owner no right that they do not have', async () => {
    const { headers } = await aToken(lead, ...TOKEN_SCOPES);
    expect((await api.nobody.get('/api/plans/SSD-AF-2021', headers)).status).toBe(404);
    expect(
      (await api.nobody.get('/api/plans', headers)).body.items.map((plan: Json) => plan.reference),
    ).toEqual((await lead.get('/api/plans')).body.items.map((plan: Json) => plan.reference));
  });

  test('that nobody knows is refused, and a cookie beside it does not help', async () => {
    for (const bearer of ['jalon_pat_unknown', '', 'x'.repeat(5_000), 'jalon_pat_ÿ']) {
      const headers = { authorization: `Bearer ${bearer}`, cookie: lead.cookie };
      const answer = await api.nobody.get('/api/plans', headers);
      expect(code(answer)).toEqual([401, 'token-not-valid']);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
    const coordinator = await api.as('coordinator');
    const { headers } = await aToken(lead, 'me:read');
    const { body } = await coordinator.get('/api/me', headers);
    expect(body.person.email).toBe('lead.justice@demo.jalon.test');
    // Another scheme is not ours: the session counts.
    expect((await lead.get('/api/me', { authorization: 'Basic bGVhZDp4' })).status).toBe(200);
  });

  test('leaves its trace: the trail says by which token something was done or refused', async () => {
    const { id, headers } = await aToken(lead, 'activities:write', 'activities:read');
    const mine = (await lead.get('/api/me/activities')).body.items[0].card;
    const written = await api.nobody.post(
      `/api/activities/${mine.id}/comments`,
      { text: 'By a program.', audience: 'all' },
      headers,
    );
    expect(written.status).toBe(201);
    expect((await lastFact()).source).toBe(`127.0.0.1 token ${id}`);
    await api.nobody.get('/api/outbox', headers);
    const [refusal] = await api.dataSource.query('SELECT * FROM access ORDER BY number DESC LIMIT 1');
    expect(refusal).toMatchObject({
      name: 'refused',
      detail: 'token-scope-missing',
      source: `127.0.0.1 token ${id}`,
    });
  });

  test('says when it was used last, with one write in five minutes', async () => {
    const { id, headers } = await aToken(lead, 'plans:read');
    const used = async () =>
      (
        await api.dataSource.query(
          'SELECT last_used_at::text AS at, xmin FROM personal_token WHERE id = $1',
          [id],
        )
      )[0];
    await api.nobody.get('/api/plans', headers);
    const first = await used();
    expect(first.at).not.toBeNull();
    for (let again = 0; again < 3; again += 1) await api.nobody.get('/api/plans', headers);
    expect(await used()).toEqual(first);
    await api.dataSource.query(
      `UPDATE personal_token SET last_used_at = last_used_at - interval '6 minutes' WHERE id = $1`,
      [id],
    );
    const before = await used();
    await api.nobody.get('/api/plans', headers);
    expect((await used()).at > before.at).toBe(true);
  });

  test('ends with its day, on the real clock', async () => {
    const { id, headers } = await aToken(lead, 'plans:read');
    await api.dataSource.query(`UPDATE personal_token SET expires_on = current_date - 2 WHERE id = $1`, [id]);
    expect(code(await api.nobody.get('/api/plans', headers))).toEqual([401, 'token-not-valid']);
    const { body } = await lead.get('/api/me/tokens');
    expect(body.items.find((token: Json) => token.id === id).state).toBe('expired');
  });
});

describe('making tokens', () => {
  test('is refused without scopes, with unknown ones, with a life that is too long, and beyond twenty', async () => {
    const other = await api.as('lead.cma');
    for (const scopes of [[], ['plans:delete'], ['everything:read'], ['outbox:write'], ['plans']]) {
      expect(code(await ask(other, scopes))).toEqual([422, 'invalid-input']);
    }
    for (const expiresOn of ['2020-01-01', '2099-01-01']) {
      expect(code(await ask(other, ['plans:read'], { expiresOn }))).toEqual([422, 'token-life']);
    }
    expect(code(await ask(other, ['plans:read'], { tokenHash: 'mine' }))).toEqual([422, 'unknown-field']);
    const made = await Promise.all(Array.from({ length: 23 }, () => ask(other, ['plans:read'])));
    expect(made.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(code(made.find(({ status }) => status !== 201)!)).toEqual([409, 'too-many-tokens']);
    const [first] = (await other.get('/api/me/tokens')).body.items;
    await other.post(`/api/me/tokens/${first.id}/revoke`);
    expect((await ask(other, ['plans:read'])).status).toBe(201);
  });

  test('is one’s own affair: nobody sees or revokes somebody else’s', async () => {
    const { id, headers } = await aToken(lead, 'plans:read');
    const coordinator = await api.as('coordinator');
    const listed = (await coordinator.get('/api/me/tokens')).body.items;
    expect(listed.some((token: Json) => token.id === id)).toBe(false);
    expect(code(await coordinator.post(`/api/me/tokens/${id}/revoke`))).toEqual([404, 'not-found']);
    expect(code(await coordinator.post('/api/me/tokens/not-an-id/revoke'))).toEqual([404, 'not-found']);
    expect((await api.nobody.get('/api/plans', headers)).status).toBe(200);
  });
});

describe('somebody who must have a second factor and has none', () => {
  test('makes no token; one that they made before and their calendar open nothing', async () => {
    const sql = (text: string, values: unknown[] = []): Promise<Json[]> => api.dataSource.query(text, values);
    const { person } = (await lead.get('/api/me')).body;
    const { headers } = await aToken(lead, 'plans:read');
    const calendar = new URL((await lead.get('/api/me/calendar')).body.url).pathname;
    const [post] = await sql(`SELECT id FROM post WHERE kind = 'coordinator' LIMIT 1`);
    await sql('UPDATE person SET demonstration = false WHERE id = $1', [person.id]);
    expect((await api.nobody.get('/api/plans', headers)).status).toBe(200);
    await sql(
      `INSERT INTO tenure (id, post_id, person_id, deputy, starts_on) VALUES (gen_random_uuid(), $1, $2, true, '2020-01-01')`,
      [post.id, person.id],
    );
    expect(code(await ask(lead, ['plans:read']))).toEqual([403, 'two-factor-required']);
    expect(code(await api.nobody.get('/api/plans', headers))).toEqual([403, 'two-factor-required']);
    expect(code(await api.nobody.get(calendar))).toEqual([404, 'not-found']);
    expect(code(await lead.get('/api/me/calendar'))).toEqual([403, 'two-factor-required']);
  });
});
