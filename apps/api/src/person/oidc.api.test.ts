import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAccount } from '../testing/add-account.ts';
import { startIdentityProvider, type TestIdentityProvider } from '../testing/start-identity-provider.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { TestBrowser } from '../testing/test-browser.ts';
import { TestClient } from '../testing/test-client.ts';

const publicUrl = 'http://127.0.0.1:3000';
let provider: TestIdentityProvider;
let api: TestApi;

beforeAll(async () => {
  provider = await startIdentityProvider(publicUrl);
  api = await startTestApi({ content: 'none', demonstration: false, oidc: provider.settings });
}, startMs);
afterAll(async () => {
  await api.stop();
  await provider.stop();
});

const aBrowser = () => new TestBrowser({ from: publicUrl, to: api.url });
const isCallback = (url: string) => url.includes('/api/auth/oidc/callback');
const isPageOfOurs = (url: string) => url.startsWith(api.url) && !url.startsWith(`${api.url}/api/`);
const pathOf = (url: string) => url.slice(api.url.length);

/** Walks through the provider's pages as this subject, up to our page or, where asked, to the callback's address. */
async function walk(
  browser: TestBrowser,
  subject: string,
  { from = '/', until = isPageOfOurs } = {},
): Promise<string> {
  const start = `${api.url}/api/auth/oidc/start?${new URLSearchParams({ return: from })}`;
  return through(browser, start, subject, until);
}
async function through(
  browser: TestBrowser,
  start: string,
  subject: string,
  until: (url: string) => boolean,
): Promise<string> {
  const login = await browser.visit(start, until);
  if (until(login.url)) return login.url;
  const consent = await browser.submit(login, { login: subject, password: 'x' }, until);
  if (until(consent.url)) return consent.url;
  return (await browser.submit(consent, {}, until)).url;
}
const sessionOf = (browser: TestBrowser) => new TestClient(api.url, browser.cookieFor(api.url));
const meOf = async (browser: TestBrowser) => {
  const { status, body } = await sessionOf(browser).get('/api/me');
  return status === 200 ? body.person.email : status;
};
const linksOf = (email: string) =>
  api.dataSource.query(
    `SELECT provider_id, account_id FROM sign_in_account JOIN person ON person.id = user_id
      WHERE email = $1 AND provider_id <> 'credential'`,
    [email],
  );
async function comeBack(browser: TestBrowser, subject: string): Promise<string> {
  return pathOf(await walk(browser, subject));
}

describe('the ways to sign in', () => {
  test('name the provider, and say so where there is none', async () => {
    expect((await api.nobody.get('/api/auth/ways')).body).toEqual({
      password: true,
      oidc: { name: '127.0.0.1', url: '/api/auth/oidc/start' },
    });
    const without = await startTestApi({ content: 'none' });
    expect((await without.nobody.get('/api/auth/ways')).body).toEqual({ password: true, oidc: null });
    expect((await without.nobody.get('/api/auth/oidc/start')).status).toBe(404);
    expect((await without.nobody.get('/api/auth/oidc/callback?code=x')).status).toBe(404);
    await without.stop();
  });
});

describe('somebody who was added', () => {
  test('is linked the first time on a verified address, then known by issuer and subject alone', async () => {
    await addAccount(api.dataSource, 'amina@un.example', { password: null });
    provider.accounts.set('sub-amina', { email: 'Amina@UN.example', email_verified: true });
    const browser = aBrowser();
    expect(pathOf(await walk(browser, 'sub-amina', { from: '/plans/MLI-2022?signal=late' }))).toBe(
      '/plans/MLI-2022?signal=late',
    );
    expect(await meOf(browser)).toBe('amina@un.example');
    expect(await linksOf('amina@un.example')).toEqual([
      { provider_id: `oidc:${provider.issuer}`, account_id: 'sub-amina' },
    ]);
    const me = (await sessionOf(browser).get('/api/me')).body;
    expect(me.password).toBe(false);

    // Another address at the provider later, even somebody else's, changes nothing.
    await addAccount(api.dataSource, 'somebody.else@un.example');
    provider.accounts.set('sub-amina', { email: 'somebody.else@un.example', email_verified: true });
    const again = aBrowser();
    expect(await comeBack(again, 'sub-amina')).toBe('/');
    expect(await meOf(again)).toBe('amina@un.example');
    expect(await linksOf('somebody.else@un.example')).toEqual([]);

    const [fact] = await api.dataSource.query(`SELECT name FROM fact WHERE name = 'person.provider_linked'`);
    expect(fact).toBeDefined();
  });

  test('is asked for the second factor, and gets no session before it', async () => {
    await addAccount(api.dataSource, 'two@un.example');
    const client = await api.nobody.signIn('two@un.example', 'a good long password');
    const begun = await client.post('/api/me/two-factor/begin', { password: 'a good long password' });
    const totp = new TOTP({ secret: Secret.fromBase32(begun.body.secret) });
    const confirm = { code: totp.generate({ timestamp: Date.now() - 30_000 }) };
    expect((await client.post('/api/me/two-factor/confirm', confirm)).status).toBe(200);

    provider.accounts.set('sub-two', { email: 'two@un.example', email_verified: true });
    const browser = aBrowser();
    expect(pathOf(await walk(browser, 'sub-two', { from: '/my' }))).toBe('/sign-in?twoFactor=1&return=%2Fmy');
    expect(await meOf(browser)).toBe(401);
    const done = await sessionOf(browser).post('/api/auth/sign-in/totp', { code: totp.generate() });
    expect(done.status).toBe(200);
    const session = done.headers.getSetCookie().find((line) => line.startsWith('jalon.session=')) ?? '';
    const me = await new TestClient(api.url, session.split(';')[0]).get('/api/me');
    expect(me.body.person.email).toBe('two@un.example');
  });

  test('whose post obliges, and who has no second factor yet, can set one up without a password', async () => {
    await addAccount(api.dataSource, 'coordinator@un.example', { password: null, post: 'coordinator' });
    provider.accounts.set('sub-coordinator', { email: 'coordinator@un.example', email_verified: true });
    const browser = aBrowser();
    expect(await comeBack(browser, 'sub-coordinator')).toBe('/');
    const session = sessionOf(browser);
    expect((await session.get('/api/plans')).body.type).toMatch(/two-factor-required$/);
    const { secret } = (await session.post('/api/me/two-factor/begin', {})).body;
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    expect((await session.post('/api/me/two-factor/confirm', { code })).status).toBe(200);
    expect((await session.get('/api/plans')).status).toBe(200);
    const later = aBrowser();
    expect(await comeBack(later, 'sub-coordinator')).toMatch(/^\/sign-in\?twoFactor=1/);
    expect(await meOf(later)).toBe(401);

    await api.dataSource.query(`UPDATE sign_in_session SET created_at = created_at - interval '11 minutes'`);
    expect((await session.post('/api/me/two-factor/recovery-codes', {})).body.type).toMatch(/sign-in-again$/);
  });
});

describe('refused', () => {
  const problem = (code: string) => `/sign-in?problem=${code}&return=%2F`;

  test.each([
    ['unverified', { email: 'refused@un.example', email_verified: false }, 'oidc-address-not-verified'],
    ['not said to be verified', { email: 'refused@un.example' }, 'oidc-address-not-verified'],
    [
      'verified in words only',
      { email: 'refused@un.example', email_verified: 'true' },
      'oidc-address-not-verified',
    ],
    ['missing', {}, 'oidc-address-not-verified'],
    ['nobody’s here', { email: 'nobody@un.example', email_verified: true }, 'oidc-person-unknown'],
    [
      'alike in other letters',
      { email: 'refu\u017fed@un.example', email_verified: true },
      'oidc-person-unknown',
    ],
    [
      'alike in other capitals',
      { email: '\u212aim@un.example', email_verified: true },
      'oidc-person-unknown',
    ],
  ])('an address that is %s', async (name, claims, code) => {
    await addAccount(api.dataSource, 'refused@un.example').catch(() => undefined);
    await addAccount(api.dataSource, 'kim@un.example').catch(() => undefined);
    provider.accounts.set(`sub ${name}`, claims);
    const browser = aBrowser();
    expect(await comeBack(browser, `sub ${name}`)).toBe(problem(code));
    expect(await meOf(browser)).toBe(401);
    expect(await linksOf('refused@un.example')).toEqual([]);
    expect(await linksOf('kim@un.example')).toEqual([]);
  });

  test('another subject, and another issuer, with the address of somebody who is linked', async () => {
    await addAccount(api.dataSource, 'linked@un.example');
    provider.accounts.set('sub-linked', { email: 'linked@un.example', email_verified: true });
    expect(await comeBack(aBrowser(), 'sub-linked')).toBe('/');
    provider.accounts.set('sub-thief', { email: 'linked@un.example', email_verified: true });
    expect(await comeBack(aBrowser(), 'sub-thief')).toBe(problem('oidc-person-unknown'));
    await api.dataSource.query(
      `UPDATE sign_in_account SET provider_id = 'oidc:https://other.example' WHERE account_id = 'sub-linked'`,
    );
    expect(await comeBack(aBrowser(), 'sub-linked')).toBe(problem('oidc-person-unknown'));
    expect(await linksOf('linked@un.example')).toEqual([
      { provider_id: 'oidc:https://other.example', account_id: 'sub-linked' },
    ]);
  });

  test('who was deactivated, linked or not, and demonstration accounts left over', async () => {
    await addAccount(api.dataSource, 'left@un.example');
    provider.accounts.set('sub-left', { email: 'left@un.example', email_verified: true });
    expect(await comeBack(aBrowser(), 'sub-left')).toBe('/');
    await addAccount(api.dataSource, 'never@un.example');
    provider.accounts.set('sub-never', { email: 'never@un.example', email_verified: true });
    await api.dataSource.query(
      `UPDATE person SET active = false WHERE email IN ('left@un.example', 'never@un.example')`,
    );
    expect(await comeBack(aBrowser(), 'sub-left')).toBe(problem('oidc-person-unknown'));
    expect(await comeBack(aBrowser(), 'sub-never')).toBe(problem('oidc-person-unknown'));
    await addAccount(api.dataSource, 'guest@demo.jalon.test', { demonstration: true });
    provider.accounts.set('sub-guest', { email: 'guest@demo.jalon.test', email_verified: true });
    expect(await comeBack(aBrowser(), 'sub-guest')).toBe(problem('oidc-person-unknown'));
    expect(await linksOf('never@un.example')).toEqual([]);
  });

  test('who says no at the provider, and an answer that the provider did not give', async () => {
    const browser = aBrowser();
    const login = await browser.visit(`${api.url}/api/auth/oidc/start?return=/my`);
    const abort = `${login.url}/abort`;
    expect(pathOf((await browser.visit(abort, isPageOfOurs)).url)).toBe(
      '/sign-in?problem=oidc-failed&return=%2Fmy',
    );
    const made = `${api.url}/api/auth/oidc/callback?code=made-up&state=made-up`;
    expect(pathOf((await aBrowser().visit(made, isPageOfOurs)).url)).toBe(problem('oidc-failed'));
  });
});

describe('the answer of the provider', () => {
  async function toCallback(browser: TestBrowser, subject: string): Promise<string> {
    const url = await walk(browser, subject, { until: isCallback });
    expect(isCallback(url)).toBe(true);
    return url;
  }
  beforeAll(async () => {
    await addAccount(api.dataSource, 'answer@un.example');
    provider.accounts.set('sub-answer', { email: 'answer@un.example', email_verified: true });
  });

  test('is taken once', async () => {
    const browser = aBrowser();
    const callback = await toCallback(browser, 'sub-answer');
    const cookie = browser.cookieFor(api.url);
    const headers = { cookie };
    const first = await fetch(callback, { headers, redirect: 'manual' });
    expect(first.headers.get('location')).toBe('/');
    const second = await fetch(callback, { headers, redirect: 'manual' });
    expect(second.headers.get('location')).toBe('/sign-in?problem=oidc-failed&return=%2F');
    expect(second.headers.getSetCookie().join()).not.toMatch('jalon.session');
  });

  test('is taken once for each setting out, though the provider gives a new code for it', async () => {
    const browser = aBrowser();
    const start = `${api.url}/api/auth/oidc/start`;
    const { url: asked } = await browser.visit(start, (url) => url.startsWith(provider.issuer));
    const cookie = browser.cookieFor(api.url);
    const callbacks = [
      await through(browser, asked, 'sub-answer', isCallback),
      await through(browser, asked, 'sub-answer', isCallback),
    ];
    const codes = callbacks.map((url) => new URL(url).searchParams.get('code'));
    expect(codes[0]).not.toBe(codes[1]);
    const answers: (string | null)[] = [];
    for (const url of callbacks) {
      const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' });
      answers.push(answer.headers.get('location'));
    }
    expect(answers).toEqual(['/', '/sign-in?problem=oidc-failed&return=%2F']);
  });

  test('opens no session in a browser that did not set out, or set out on another trip', async () => {
    const callback = await toCallback(aBrowser(), 'sub-answer');
    const stranger = aBrowser();
    expect(pathOf((await stranger.visit(callback, isPageOfOurs)).url)).toMatch(/problem=oidc-failed/);
    const victim = aBrowser();
    await toCallback(victim, 'sub-answer');
    expect(pathOf((await victim.visit(callback, isPageOfOurs)).url)).toMatch(/problem=oidc-failed/);
    expect([await meOf(stranger), await meOf(victim)]).toEqual([401, 401]);
  });

  test('that names another issuer, another state or another code is refused', async () => {
    for (const [name, value] of [
      ['iss', 'https://evil.example'],
      ['state', 'another'],
      ['code', 'another'],
    ] as const) {
      const browser = aBrowser();
      const callback = new URL(await toCallback(browser, 'sub-answer'));
      callback.searchParams.set(name, value);
      expect(pathOf((await browser.visit(callback.href, isPageOfOurs)).url)).toMatch(/problem=oidc-failed/);
      expect(await meOf(browser)).toBe(401);
    }
  });

  test('comes too late after ten minutes', async () => {
    const browser = aBrowser();
    const callback = await toCallback(browser, 'sub-answer');
    const realNow = Date.now;
    Date.now = () => realNow() + 11 * 60_000;
    try {
      expect(pathOf((await browser.visit(callback, isPageOfOurs)).url)).toMatch(/problem=oidc-failed/);
    } finally {
      Date.now = realNow;
    }
  });

  test('leads to a page of ours and nowhere else', async () => {
    for (const from of ['//evil.example', '/\\evil.example', 'https://evil.example/', '/api/auth/sign-out']) {
      const browser = aBrowser();
      expect(pathOf(await walk(browser, 'sub-answer', { from }))).toBe('/');
      expect(await meOf(browser)).toBe('answer@un.example');
    }
  });

  test('begins with somebody’s own act: a link on another site leads to the sign-in page', async () => {
    const from = (site: string) =>
      fetch(`${api.url}/api/auth/oidc/start?return=/my`, {
        redirect: 'manual',
        headers: { 'sec-fetch-site': site },
      });
    for (const site of ['cross-site', 'same-site']) {
      const answer = await from(site);
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in?return=%2Fmy']);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    for (const site of ['same-origin', 'none']) {
      expect((await from(site)).headers.get('location')).toMatch(/^http:.*response_type=code/);
    }
  });

  test('leaves no token of the provider here', async () => {
    const [row] = await api.dataSource.query(
      `SELECT count(*)::int AS kept FROM sign_in_account
        WHERE access_token IS NOT NULL OR refresh_token IS NOT NULL OR id_token IS NOT NULL`,
    );
    expect(row.kept).toBe(0);
  });
});

test('a provider that does not answer is a sentence on the sign-in page', async () => {
  const oidc = { ...provider.settings, issuer: 'http://127.0.0.1:1' };
  const other = await startTestApi({ content: 'none', oidc });
  const answer = await fetch(`${other.url}/api/auth/oidc/start?return=/my`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    '/sign-in?problem=oidc-failed&return=%2Fmy',
  ]);
  await other.stop();
});
