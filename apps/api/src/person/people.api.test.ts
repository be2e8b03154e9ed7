import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let admin: TestClient;
beforeAll(async () => {
  api = await startTestApi();
  admin = await api.as('admin');
}, startMs);
afterAll(() => api.stop());

const nobodysId = '00000000-0000-4000-8000-000000000000';
const codeOf = ({ status, body }: { status: number; body: Json }) => [status, body.type?.split('/').at(-1)];
const personOf = async (address: string) =>
  (await admin.get(`/api/people?search=${address}`)).body.items[0] as Json;
const invite = (email: string, more: object = {}) =>
  admin.post('/api/invitations', { email, name: 'Fatoumata Keïta', language: 'fr', ...more });
const mailsTo = (address: string) =>
  api.dataSource.query('SELECT * FROM mail WHERE to_address = $1 ORDER BY created_at, id', [address]);
const counts = async () => {
  const [row] = await api.dataSource.query(
    `SELECT (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM tenure) AS tenures,
            (SELECT count(*)::int FROM one_time_link) AS links, (SELECT count(*)::int FROM mail) AS mails,
            (SELECT count(*)::int FROM fact) AS facts, (SELECT count(*)::int FROM sign_in_session) AS sessions`,
  );
  return row;
};
/** Gives an invited person a password, as using their link would. */
async function signUp(personId: string): Promise<void> {
  await api.dataSource.query(
    `INSERT INTO sign_in_account (id, account_id, provider_id, user_id, password, created_at, updated_at)
     VALUES (gen_random_uuid(), $1::text, 'credential', $1::uuid, 'x', now(), now())`,
    [personId],
  );
}

describe('inviting', () => {
  test('adds somebody who has not signed up yet, with the post that was named', async () => {
    const [post] = (await admin.get('/api/posts?kind=focal_point&missionId=MLI')).body.items as Json[];
    const answer = await invite(' Fatou@Example.org ', { postId: post.id, deputy: true });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      state: 'pending',
      endedAt: null,
      person: { email: 'fatou@example.org' },
    });
    const lifeMs = Date.parse(answer.body.expiresAt) - Date.parse(answer.body.createdAt);
    expect(lifeMs).toBe(7 * 24 * 3_600_000);
    const person = (await admin.get(`/api/people/${answer.body.person.id}`)).body;
    expect(person).toMatchObject({
      state: 'invited',
      demonstration: true,
      twoFactor: false,
      invitation: { state: 'pending' },
      tenures: [{ postId: post.id, deputy: true, state: 'current' }],
    });
    const facts = await api.dataSource.query(
      `SELECT name FROM fact WHERE subject_id = ANY($1::uuid[]) AND mission_id = $2 ORDER BY number DESC LIMIT 3`,
      [[person.id, post.id], post.mission.id],
    );
    expect(facts.map(({ name }: Json) => name)).toEqual(['tenure.started', 'person.invited', 'person.added']);
  });

  test('mails a link in the person’s language; what they are called cannot change the mail', async () => {
    const name = '<b>Amina</b> "\'& {x}';
    await invite('amina@example.org', { name, language: 'ar' });
    const [mail] = await mailsTo('amina@example.org');
    expect(mail).toMatchObject({ kind: 'security', language: 'ar', digest_id: null });
    expect(mail.subject).toMatch(/^\u200fJalon: /);
    expect(mail.html).toContain('dir="rtl"');
    expect(mail.html).not.toMatch(/<b>|<img|src=/);
    expect(mail.html + mail.text).not.toMatch(/#[0-9a-f-]{36}\./);
    for (const faulty of [
      { name: 'A\r\nBcc: x@example.org' },
      { email: 'a@example.org\r\nBcc: x@example.org' },
    ]) {
      expect((await invite('header@example.org', faulty)).status).toBe(422);
    }
  });

  test('the same address twice at once makes one account; a known one is said to be known', async () => {
    const answers = await Promise.all([invite('twice@example.org'), invite('TWICE@example.org')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const before = await counts();
    const known = await invite('lead.justice@demo.jalon.test');
    expect([...codeOf(known), known.body.id]).toEqual([
      409,
      'address-taken',
      (await personOf('lead.justice@')).id,
    ]);
    expect(known.body.errors[0].pointer).toBe('/email');
    for (const foreign of ['id', 'active', 'demonstration', 'emailVerified', 'password', 'personId']) {
      expect(codeOf(await invite('new@example.org', { [foreign]: 'x' }))).toEqual([422, 'unknown-field']);
    }
    expect((await invite('new@example.org', { deputy: true })).status).toBe(422);
    expect(codeOf(await invite('new@example.org', { postId: nobodysId }))).toEqual([
      422,
      'unknown-reference',
    ]);
    expect(await counts()).toEqual(before);
  });

  test('again revokes the older link; whoever has signed up is invited no more', async () => {
    const { body: first } = await invite('again@example.org');
    const path = `/api/people/${first.person.id}/invite-again`;
    const answer = await admin.post(path);
    expect(answer.body.invitation).toMatchObject({ state: 'pending' });
    expect(answer.body.invitation.id).not.toBe(first.id);
    const { body } = await admin.get('/api/invitations');
    expect(body.items.find(({ id }: Json) => id === first.id)).toMatchObject({ state: 'revoked' });
    await signUp(first.person.id);
    expect(codeOf(await admin.post(path))).toEqual([409, 'person-has-signed-up']);
    expect((await admin.get(`/api/people/${first.person.id}`)).body.state).toBe('active');
  });

  test('can be taken back, once', async () => {
    const { body } = await invite('back@example.org');
    const path = `/api/invitations/${body.id}/revoke`;
    expect((await admin.post(path)).body).toMatchObject({ id: body.id, state: 'revoked' });
    expect(codeOf(await admin.post(path))).toEqual([409, 'invitation-is-over']);
    expect((await admin.post(`/api/invitations/${nobodysId}/revoke`)).status).toBe(404);
    const revoked = (await admin.get('/api/invitations?state=revoked')).body.items as Json[];
    expect(revoked.every(({ state }) => state === 'revoked')).toBe(true);
  });
});

describe('people', () => {
  test('are searched by the beginning of a word of their name or of their address', async () => {
    await invite('search@example.org', { name: 'Mariam Sidibé' });
    for (const search of ['mari', 'SIDI', 'search@ex'])
      expect((await personOf(search)).email).toBe('search@example.org');
    expect(await personOf('ariam')).toBeUndefined();
    expect(await personOf('%25')).toBeUndefined();
    const deactivated = (await admin.get('/api/people?state=deactivated')).body.items;
    expect(deactivated.every(({ state }: Json) => state === 'deactivated')).toBe(true);
    expect((await admin.get('/api/people?order=name')).status).toBe(422);
    expect((await admin.get(`/api/people/${nobodysId}`)).status).toBe(404);
  });

  test('come page by page', async () => {
    for (let number = 0; number < 30; number += 1) await invite(`page${number}@example.org`);
    const emails: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = (await admin.get(`/api/people${cursor ? `?cursor=${cursor}` : ''}`)) as Json;
      emails.push(...body.items.map(({ email }: Json) => email));
      cursor = body.nextCursor;
    }
    expect(emails.length).toBeGreaterThan(50);
    expect(emails).toEqual([...new Set(emails)].sort());
  });

  test('their name and language are corrected with the present version, nothing else', async () => {
    const person = await personOf('search@example.org');
    const path = `/api/people/${person.id}`;
    expect((await admin.patch(path, { language: 'en' })).status).toBe(428);
    const stale = await admin.patch(path, { language: 'en' }, person.version + 3);
    expect([stale.status, stale.body.current.id]).toEqual([412, person.id]);
    const amended = await admin.patch(path, { language: 'en', name: 'Mariam Sidibe' }, person.version);
    expect(amended.body).toMatchObject({
      language: 'en',
      name: 'Mariam Sidibe',
      version: person.version + 1,
    });
    for (const foreign of ['email', 'active', 'demonstration', 'twoFactor', 'version', 'tenures']) {
      const answer = await admin.patch(path, { [foreign]: true }, person.version + 1);
      expect(codeOf(answer)).toEqual([422, 'unknown-field']);
    }
  });

  test('are nobody’s business but an administrator’s', async () => {
    const person = await personOf('search@example.org');
    const before = await counts();
    const tries: [string, string, object?][] = [
      ['GET', '/api/people'],
      ['GET', `/api/people/${person.id}`],
      ['PATCH', `/api/people/${person.id}`, {}],
      ['GET', '/api/invitations'],
      ['POST', '/api/invitations', { email: 'x@example.org', name: 'X', language: 'en' }],
      ['POST', `/api/invitations/${person.invitation.id}/revoke`, {}],
      ...['deactivate', 'reactivate', 'invite-again', 'reset-two-factor'].map(
        (verb): [string, string, object] => ['POST', `/api/people/${person.id}/${verb}`, {}],
      ),
    ];
    const others = await Promise.all(['coordinator', 'lead.justice', 'observer'].map(api.as));
    for (const [method, path, body] of tries) {
      for (const client of others) {
        const answer = await client.send(method, path, body, { 'if-match': '"1"' });
        expect([path, ...codeOf(answer)]).toEqual([path, 403, 'may-not-do-this']);
      }
      expect((await api.nobody.send(method, path, body, { 'if-match': '"1"' })).status).toBe(401);
    }
    expect(await counts()).toEqual({ ...before, sessions: before.sessions + others.length });
  });
});

describe('deactivating', () => {
  test('ends sessions, links and waiting mails at once; reactivating gives back what is still theirs', async () => {
    const colead = await api.as('colead');
    const person = await personOf('colead@');
    expect((await colead.get('/api/plans')).status).toBe(200);
    const path = `/api/people/${person.id}`;
    const answer = await admin.post(`${path}/deactivate`);
    expect(answer.body).toMatchObject({ state: 'deactivated', version: person.version + 1 });
    expect((await colead.get('/api/plans')).status).toBe(401);
    const [{ count }] = await api.dataSource.query(
      'SELECT count(*)::int FROM sign_in_session WHERE user_id = $1',
      [person.id],
    );
    expect(count).toBe(0);
    expect(codeOf(await admin.post(`${path}/deactivate`))).toEqual([409, 'person-is-deactivated']);
    expect(codeOf(await admin.post(`${path}/invite-again`))).toEqual([409, 'person-is-deactivated']);
    await expect(api.as('colead')).rejects.toThrow();
    expect((await admin.post(`${path}/reactivate`)).body.state).toBe('active');
    expect(codeOf(await admin.post(`${path}/reactivate`))).toEqual([409, 'person-is-active']);
    expect((await (await api.as('colead')).get('/api/plans')).body.items.length).toBeGreaterThan(0);
    // Each mission in which they hold a post has the fact in its own trail.
    const missions = new Set(person.tenures.map(({ post }: Json) => post.mission.id));
    const facts = await api.dataSource.query(
      `SELECT mission_id FROM fact WHERE subject_id = $1 AND name = 'person.deactivated'`,
      [person.id],
    );
    expect(new Set(facts.map(({ mission_id }: Json) => mission_id))).toEqual(missions);
  });

  test('the last administrator stays, whichever way and however many ask at once', async () => {
    const self = await personOf('admin@');
    const [post] = (await admin.get('/api/posts?kind=administrator')).body.items as Json[];
    const lastOne = [409, 'last-administrator'];
    expect(codeOf(await admin.post(`/api/people/${self.id}/deactivate`))).toEqual(lastOne);
    expect(codeOf(await admin.post(`/api/tenures/${self.tenures[0].id}/end`))).toEqual(lastOne);
    const later = await admin.post(`/api/tenures/${self.tenures[0].id}/end`, { endsOn: '2099-01-01' });
    expect(codeOf(later)).toEqual(lastOne);
    // Somebody who was invited and has not signed up does not count yet.
    const asked = { email: 'second@example.org', name: 'Second', language: 'en' };
    const handed = await admin.post(`/api/posts/${post.id}/hand-over`, { invite: asked });
    expect(codeOf(handed)).toEqual(lastOne);
    const { body: second } = await admin.post('/api/invitations', {
      ...asked,
      postId: post.id,
      deputy: true,
    });
    expect(codeOf(await admin.post(`/api/people/${self.id}/deactivate`))).toEqual(lastOne);
    await signUp(second.person.id);
    const answers = await Promise.all([
      admin.post(`/api/people/${self.id}/deactivate`),
      admin.post(`/api/people/${second.person.id}/deactivate`),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    const [{ count }] = await api.dataSource.query(
      `SELECT count(*)::int FROM person WHERE active AND id = ANY($1::uuid[])`,
      [[self.id, second.person.id]],
    );
    expect(count).toBe(1);
    await api.dataSource.query('UPDATE person SET active = true WHERE id = $1', [self.id]);
    admin = await api.as('admin');
  });
});

describe('a lost second factor', () => {
  test('is taken away by an administrator who is somebody else; sessions end and the person is told', async () => {
    const coordinator = await api.as('coordinator');
    const person = await personOf('coordinator@');
    const path = `/api/people/${person.id}/reset-two-factor`;
    expect(codeOf(await admin.post(path))).toEqual([409, 'two-factor-is-off']);
    await api.dataSource.query(
      `INSERT INTO sign_in_two_factor (person_id, secret, confirmed_at, created_at) VALUES ($1, 'x', now(), now())`,
      [person.id],
    );
    await api.dataSource.query('UPDATE person SET two_factor_enabled = true WHERE id = $1', [person.id]);
    expect((await admin.get(`/api/people/${person.id}`)).body.twoFactor).toBe(true);
    expect((await admin.post(path)).body.twoFactor).toBe(false);
    expect((await coordinator.get('/api/me')).status).toBe(401);
    const [mail] = await mailsTo('coordinator@demo.jalon.test').then((mails: Json[]) => mails.slice(-1));
    expect([mail.kind, mail.link_id]).toEqual(['security', null]);
    const self = await personOf('admin@');
    expect(codeOf(await admin.post(`/api/people/${self.id}/reset-two-factor`))).toEqual([
      403,
      'may-not-do-this',
    ]);
  });
});
