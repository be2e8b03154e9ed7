import { randomUUID } from 'node:crypto';
import { setClock } from '@jalon/database/clock/clock.query';
import { hashPassword } from '@jalon/use-cases/person/hash-password';
import { tokenOf } from '@jalon/use-cases/person/one-time-token';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

const password = 'une phrase longue et calme';
const secret = 'another secret of tests that is long enough';
let api: TestApi;
let admin: TestClient;
beforeAll(async () => {
  api = await startTestApi({ secret });
  admin = await api.as('admin');
}, startMs);
beforeEach(() => api.dataSource.query('DELETE FROM sign_in_failure'));
afterAll(() => api.stop());

const codeOf = ({ status, body }: { status: number; body: Json }) => [status, body.type?.split('/').at(-1)];
const look = (token: string, headers = {}) =>
  api.nobody.post('/api/auth/one-time-link/look', { token }, headers);
const use = (token: string, word = password) =>
  api.nobody.post('/api/auth/one-time-link/use', { token, password: word });
const forgot = (email: string, headers = {}) =>
  api.nobody.post('/api/auth/forgotten-password', { email }, headers);
const outboxTo = async (to: string, client = admin) =>
  (await client.get(`/api/outbox?to=${encodeURIComponent(to)}`)).body.items as Json[];
/** The token in the latest mail to this address, as a demonstration's outbox shows it. */
async function tokenTo(email: string): Promise<string> {
  const [mail] = await outboxTo(email);
  const [, token] = /#([0-9a-f-]{36}\.[\w-]{43})/.exec(mail.text) ?? [];
  if (!token) throw new Error(`No link in the mail to ${email}`);
  expect(mail.html).toContain(
    `href="http://127.0.0.1:3000/${mail.text.includes('/invitation#') ? 'invitation' : 'new-password'}#${token}"`,
  );
  return token;
}
async function invited(name: string): Promise<{ email: string; person: Json; id: string }> {
  const email = `${name}@example.org`;
  const { body } = await admin.post('/api/invitations', { email, name, language: 'fr' });
  return { email, person: body.person, id: body.id };
}
const nowIs = async () => (await admin.get('/api/me')).body.now as string;

describe('an invitation’s link', () => {
  test('says what it is for, sets the password once, and signs nobody in', async () => {
    const { email, person } = await invited('salif');
    const token = await tokenTo(email);
    const looked = await look(token);
    expect(looked.body).toMatchObject({ purpose: 'invitation', name: 'salif', email, language: 'fr' });
    expect(looked.body.id).toBeUndefined();
    expect(looked.headers.getSetCookie()).toEqual([]);
    const used = await use(token);
    expect([used.status, used.body, used.headers.getSetCookie()]).toEqual([
      200,
      { success: true, email },
      [],
    ]);
    expect((await (await api.nobody.signIn(email, password)).get('/api/me')).body.person.id).toBe(person.id);
    expect(codeOf(await look(token))).toEqual([409, 'link-used']);
    expect(codeOf(await use(token, 'another good long phrase'))).toEqual([409, 'link-used']);
    const [row] = await api.dataSource.query('SELECT email_verified FROM person WHERE id = $1', [person.id]);
    expect(row.email_verified).toBe(true);
    const facts = await api.dataSource.query(
      `SELECT person_id, source FROM fact WHERE subject_id = $1 AND name = 'person.password_set'`,
      [person.id],
    );
    expect(facts).toEqual([{ person_id: person.id, source: expect.any(String) }]);
  });

  test('is used by one of many who use it at once', async () => {
    const { email } = await invited('many');
    const token = await tokenTo(email);
    const words = ['un', 'deux', 'trois', 'quatre'].map((word) => `la pluie tombe sur ${word}`);
    const answers = await Promise.all(words.map((word) => use(token, word)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const winner = words[answers.findIndex(({ status }) => status === 200)] ?? '';
    expect((await api.nobody.signIn(email, winner)).cookie).not.toBe('');
  });

  test('a weak password uses nothing up', async () => {
    const { email } = await invited('weakling');
    const token = await tokenTo(email);
    for (const weak of ['short', 'password1234', 'weakling-2026']) {
      const answer = await use(token, weak);
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/password']);
    }
    expect((await use(token)).status).toBe(200);
  });

  test('ends after seven days, when another is sent, when it is taken back, and with the account', async () => {
    const late = await invited('late');
    const [lateToken, at] = [await tokenTo(late.email), await nowIs()];
    const again = await invited('again2');
    const older = await tokenTo(again.email);
    await admin.post(`/api/people/${again.person.id}/invite-again`);
    expect(codeOf(await look(older))).toEqual([409, 'link-revoked']);
    const newer = await tokenTo(again.email);
    expect((await look(newer)).status).toBe(200);
    await admin.post(`/api/people/${again.person.id}/deactivate`);
    expect(codeOf(await use(newer))).toEqual([409, 'link-revoked']);
    const back = await invited('back2');
    const backToken = await tokenTo(back.email);
    await admin.post(`/api/invitations/${back.id}/revoke`);
    expect(codeOf(await use(backToken))).toEqual([409, 'link-revoked']);
    await setClock(
      api.dataSource.manager,
      new Date(Date.parse(at) + 7 * 24 * 3_600_000 + 60_000).toISOString(),
    );
    expect(codeOf(await look(lateToken))).toEqual([409, 'link-expired']);
    expect(codeOf(await use(lateToken))).toEqual([409, 'link-expired']);
  });

  test('is computed from the secret: nothing stored opens it, and nothing forged does', async () => {
    const { email, id } = await invited('secret');
    const token = await tokenTo(email);
    expect(token).toBe(tokenOf({ id, purpose: 'invitation' }, secret));
    const rows = await api.dataSource.query(
      `SELECT (SELECT jsonb_agg(mail)::text FROM mail) AS mails, (SELECT jsonb_agg(l)::text FROM one_time_link l) AS links,
              (SELECT jsonb_agg(fact_value)::text FROM fact_value) AS facts`,
    );
    expect(JSON.stringify(rows)).not.toContain(token.split('.')[1]);
    const forged = [
      tokenOf({ id, purpose: 'new_password' }, secret),
      tokenOf({ id, purpose: 'invitation' }, 'a secret of somebody else, long enough'),
      tokenOf({ id: randomUUID(), purpose: 'invitation' }, secret),
      `${id}.${'A'.repeat(43)}`,
      `${token}x`,
      `${token}.x`,
      id + id,
    ];
    for (const one of forged) {
      expect([one, ...codeOf(await look(one))]).toEqual([one, 404, 'link-unknown']);
      await api.dataSource.query('DELETE FROM sign_in_failure');
      expect(codeOf(await use(one))).toEqual([404, 'link-unknown']);
    }
    expect((await look('x'.repeat(300))).status).toBe(422);
    expect((await api.nobody.post('/api/auth/one-time-link/use', { token, password, id })).status).toBe(422);
  });

  test('guessing is slowed down by source, and for nobody else', async () => {
    const { email } = await invited('guessed');
    const token = await tokenTo(email);
    const from = (ip: string) => ({ 'x-forwarded-for': ip });
    for (let guess = 0; guess < 10; guess += 1) {
      expect((await look(`${randomUUID()}.guess`, from('203.0.113.7'))).status).toBe(404);
    }
    const slowed = await look(token, from('203.0.113.7'));
    expect([slowed.status, Number(slowed.headers.get('retry-after')) > 60]).toEqual([429, true]);
    expect((await look(token, from('198.51.100.9'))).status).toBe(200);
  });
});

describe('a forgotten password', () => {
  test('the answer is the same for whoever asks for whomever', async () => {
    const before = (await api.dataSource.query('SELECT count(*)::int AS count FROM mail'))[0].count;
    const answers = await Promise.all(
      ['nobody@example.org', 'LEAD.Justice@demo.jalon.test', 'late@example.org'].map((email) =>
        forgot(email),
      ),
    );
    for (const answer of answers) {
      expect([answer.status, answer.body, answer.headers.getSetCookie()]).toEqual([
        200,
        { success: true },
        [],
      ]);
    }
    const after = (await api.dataSource.query('SELECT count(*)::int AS count FROM mail'))[0].count;
    // Neither a stranger nor somebody who has not opened their account yet is written to.
    expect(after - before).toBe(1);
    expect((await forgot('not an address')).status).toBe(422);
    expect(
      (await api.nobody.post('/api/auth/forgotten-password', { email: 'a@b.org', ip: '1' })).status,
    ).toBe(422);
  });

  test('the link sets a new password, ends every session, and the person is told', async () => {
    const email = 'lead.justice@demo.jalon.test';
    const before = await api.as('lead.justice');
    const token = await tokenTo(email);
    expect((await look(token)).body).toMatchObject({ purpose: 'new_password', email });
    expect((await before.get('/api/me')).status).toBe(200);
    expect((await use(token)).status).toBe(200);
    expect((await before.get('/api/me')).status).toBe(401);
    await expect(api.as('lead.justice')).rejects.toThrow();
    const after = await api.nobody.signIn(email, password);
    const [told] = await outboxTo(email, after);
    expect(told.subject).toMatch(/mot de passe a été modifié/);
    expect(told.text).not.toContain('#');
  });

  test('nobody’s mailbox is flooded, and an older link no longer holds', async () => {
    const email = 'focal.women@demo.jalon.test';
    const answers: number[] = [];
    for (let ask = 0; ask < 3; ask += 1) answers.push((await forgot(email)).status);
    const first = await tokenTo(email);
    answers.push(
      ...(await Promise.all(Array.from({ length: 4 }, () => forgot(email)))).map(({ status }) => status),
    );
    expect(new Set(answers)).toEqual(new Set([200]));
    const [{ count }] = await api.dataSource.query('SELECT count(*)::int FROM mail WHERE to_address = $1', [
      email,
    ]);
    expect(count).toBe(3);
    expect((await look(first)).status).toBe(200);
    const later = new Date(Date.parse(await nowIs()) + 3_601_000).toISOString();
    await setClock(api.dataSource.manager, later);
    expect(codeOf(await look(first))).toEqual([409, 'link-expired']);
    await forgot(email);
    expect((await look(await tokenTo(email))).status).toBe(200);
  });

  test('asking is limited by source, whatever came of it', async () => {
    const from = { 'x-forwarded-for': '203.0.113.20' };
    const burst = await Promise.all(Array.from({ length: 25 }, () => forgot('nobody@example.org', from)));
    expect(burst.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(20);
    expect((await forgot('colead@demo.jalon.test', from)).status).toBe(429);
    expect((await forgot('nobody@example.org', { 'x-forwarded-for': '203.0.113.21' })).status).toBe(200);
    // It takes nothing from anybody's sign-in.
    expect((await api.nobody.signIn('colead@demo.jalon.test', 'jalon-demo-2026')).cookie).not.toBe('');
  });
});

describe('the outbox', () => {
  test('shows mails about accounts to the administrator and, of her mission, to the coordinator; no digest to the administrator', async () => {
    const [post] = (await admin.get('/api/posts?kind=focal_point&missionId=MLI')).body.items as Json[];
    const asked = { email: 'seen@example.org', name: 'Seen', language: 'en' };
    await admin.post('/api/invitations', { ...asked, postId: post.id, deputy: true });
    const [coordinator, lead] = await Promise.all([api.as('coordinator'), api.as('lead.cma')]);
    expect(await outboxTo('seen@example.org')).toHaveLength(1);
    expect(await outboxTo('seen@example.org', coordinator)).toHaveLength(1);
    expect(await outboxTo('seen@example.org', lead)).toEqual([]);
    await invited('unposted');
    expect(await outboxTo('unposted@example.org', coordinator)).toEqual([]);
    await api.dataSource.query(
      `INSERT INTO mail (id, person_id, mission_id, to_address, subject, html, text, language, message_id, created_at)
       SELECT gen_random_uuid(), id, $1, email, 'A digest', '', '', 'en', '<digest-planted@x>', created_at
         FROM person WHERE email = 'colead@demo.jalon.test'`,
      [post.mission.id],
    );
    const shown = (await admin.get('/api/outbox')).body.items as Json[];
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.every(({ messageId }) => messageId.startsWith('<account-'))).toBe(true);
    expect(await outboxTo('colead@demo.jalon.test', coordinator)).toHaveLength(1);
  });

  test('outside a demonstration the link is masked for everybody', async () => {
    const real = await startTestApi({ content: 'none', demonstration: false, secret });
    const [{ id }] = await real.dataSource.query(
      `INSERT INTO person (id, name, email, created_at, updated_at)
       VALUES (gen_random_uuid(), 'Real', 'real@example.org', now(), now()) RETURNING id`,
    );
    await real.dataSource.query(
      `INSERT INTO sign_in_account (id, account_id, provider_id, user_id, password, created_at, updated_at)
       SELECT gen_random_uuid(), $1::text, 'credential', $1::uuid, account.password, now(), now()
         FROM (SELECT $2::text AS password) account`,
      [id, await hashPassword(password)],
    );
    await real.nobody.post('/api/auth/forgotten-password', { email: 'real@example.org' });
    const self = await real.nobody.signIn('real@example.org', password);
    const [mail] = (await self.get('/api/outbox')).body.items;
    expect(mail.text).toContain('/new-password#…');
    expect(mail.html + mail.text).not.toMatch(/#[0-9a-f-]{36}/);
    await real.stop();
  });
});
