import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

const dayMs = 86_400_000;
const told = '/api/plans/MLI-2022/reminders';
let api: TestApi;
let coordinator: TestClient;
let lead: TestClient;
let admin: TestClient;
let cards: Json[];
let now: number;
let leadPost: { id: string; person_id: string };

beforeAll(async () => {
  api = await startTestApi();
  [coordinator, lead, admin] = await Promise.all([
    api.as('coordinator'),
    api.as('lead.justice'),
    api.as('admin'),
  ]);
  const mine: Json[] = (await lead.get('/api/me/activities')).body.items;
  const reports = mine.filter(({ openUpdate, card }) => openUpdate === null && card.status === 'in_progress');
  cards = [...reports.slice(0, 1), ...mine.filter((item) => item !== reports[0])].map(({ card }) => card);
  const [clock] = await api.dataSource.query('SELECT offset_ms FROM clock');
  now = Date.now() + Number(clock.offset_ms);
  [leadPost] = await api.dataSource.query(
    `SELECT tenure.post_id AS id, person.id AS person_id FROM person JOIN tenure ON tenure.person_id = person.id
      WHERE email = 'lead.justice@demo.jalon.test'`,
  );
  await api.dataSource.query('DELETE FROM mail WHERE digest_id IS NOT NULL');
  await api.dataSource.query('DELETE FROM reminder');
  await api.dataSource.query('DELETE FROM digest');
}, startMs);
afterAll(() => api.stop());

/** A digest of so many days ago with one line about a card, in its mail. */
async function aLine(daysAgo: number, card: Json, fields: Record<string, unknown> = {}) {
  const at = new Date(now - daysAgo * dayMs).toISOString();
  const [digestId, id, mailId] = [randomUUID(), randomUUID(), randomUUID()];
  const query = (sql: string, values: unknown[]) => api.dataSource.query(sql, values);
  const state = (fields.state as string) ?? 'sent';
  await query(
    `INSERT INTO digest (id, person_id, mission_id, local_date, due_at, planned_at, sent_at, state, reason)
     SELECT $1, $2, mission_id, $3::timestamptz::date, $3, $3, $3, $4, $5 FROM plan WHERE reference = 'MLI-2022'`,
    [digestId, leadPost.person_id, at, state, fields.reason ?? null],
  );
  await query(
    `INSERT INTO reminder (id, digest_id, person_id, post_id, subject_type, subject_id, plan_id, activity_id, rule,
       local_date, due_on, days, state, reason, sent_at)
     SELECT $1, $2, $3, $4, 'activity', $5, id, $5, $6, $7::timestamptz::date, '2026-12-01', 3, $8, $9, $10
       FROM plan WHERE reference = 'MLI-2022'`,
    [
      id,
      digestId,
      leadPost.person_id,
      leadPost.id,
      card.id,
      fields.rule ?? 'due_within_7',
      at,
      state,
      fields.reason ?? null,
      state === 'suppressed' ? null : at,
    ],
  );
  if (state !== 'suppressed')
    await query(
      `INSERT INTO mail (id, person_id, digest_id, mission_id, to_address, subject, html, text, language, message_id,
         created_at, delivered_at, failed_at, failure, attempts)
       SELECT $1::uuid, $2, $3, mission_id, 'lead.justice@demo.jalon.test', 'A subject', '', '', 'fr', '<' || $1::text || '>',
         $4, $5::timestamptz, $6::timestamptz, $7, $8 FROM plan WHERE reference = 'MLI-2022'`,
      [
        mailId,
        leadPost.person_id,
        digestId,
        at,
        state === 'sent' ? at : null,
        state === 'failed' ? at : null,
        state === 'failed' ? (fields.reason ?? null) : null,
        1,
      ],
    );
  return { id, digestId, mailId };
}

describe('who was told what, and whether it helped', () => {
  let helping: Awaited<ReturnType<typeof aLine>>;
  const linesOf = async (question = '') => (await coordinator.get(`${told}${question}`)).body;

  beforeAll(async () => {
    const [reported, silent, early, hidden] = cards;
    helping = await aLine(2, reported);
    const draft = await lead.post(`/api/activities/${reported.id}/updates`, {
      done: 'Le texte a été transmis.',
      status: 'in_progress',
    });
    expect((await lead.post(`/api/updates/${draft.body.id}/submit`)).status).toBe(200);
    await api.dataSource.query('UPDATE activity SET audience = $2 WHERE id = $1', [hidden.id, 'national']);
    // Sixty days ago, where the demonstration's own history holds no report within a week of it.
    const quiet = await quietDaysAgo(silent);
    await aLine(quiet, silent, { rule: 'overdue' });
    await aLine(1, early, { rule: 'overdue' });
    await aLine(3, hidden);
    await aLine(4, silent, { state: 'suppressed', reason: 'snoozed' });
    await aLine(5, silent, { state: 'failed', reason: '550 5.1.1 <a.person@example.org>: unknown user' });
  });

  /** A day in the last three months on which nothing was reported on a card for a week. */
  async function quietDaysAgo(card: Json): Promise<number> {
    const facts = await api.dataSource.query('SELECT at FROM fact WHERE activity_id = $1', [card.id]);
    const ages = facts.map(({ at }: { at: Date }) => (now - at.getTime()) / dayMs);
    const quiet = [30, 40, 50, 60, 70, 80].find((day) =>
      ages.every((age: number) => age > day || age < day - 7),
    );
    return quiet ?? 89;
  }

  test('each line says to which post, in which mail, and what came of it', async () => {
    const { items } = await linesOf();
    const line = items.find(({ id }: Json) => id === helping.id);
    expect(line).toMatchObject({
      activity: { reference: cards[0].reference, shortReference: cards[0].shortReference },
      recipientPost: { id: leadPost.id },
      rule: 'due_within_7',
      state: 'sent',
      mail: { id: helping.mailId },
      measure: 'helped',
      helped: { what: 'update.submitted', days: 2 },
    });
    expect(line.helped.post).toBe(line.recipientPost.title);
  });

  test('the summary is a fraction of what can be judged, and each part of it opens', async () => {
    const { summary, from, to } = await linesOf();
    expect(summary).toMatchObject({
      sent: 3,
      helped: 1,
      measured: 2,
      early: 1,
      suppressed: 1,
      failed: 1,
      suppressedBy: [{ reason: 'snoozed', count: 1 }],
    });
    expect(summary.byRule.find(({ rule }: Json) => rule === 'overdue')).toMatchObject({
      sent: 2,
      measured: 1,
    });
    expect(summary.byPost).toMatchObject([{ post: { id: leadPost.id }, helped: 1, measured: 2 }]);
    expect(from < to).toBe(true);
    for (const [question, count] of [
      ['helped=helped', 1],
      ['helped=not_helped', 1],
      ['helped=early', 1],
      ['state=suppressed', 1],
      ['rule=overdue', 2],
      [`postId=${leadPost.id}`, 5],
      [`postId=${randomUUID()}`, 0],
      [`activity=${cards[0].reference}`, 1],
      [`from=${to}&to=${to}`, 0],
    ] as const) {
      expect({ question, count: (await linesOf(`?${question}`)).items.length }).toEqual({ question, count });
    }
    // What is looked at changes the list, and not what it is counted against.
    expect((await linesOf('?helped=helped')).summary).toMatchObject({ helped: 1, measured: 2 });
  });

  test('what the coordinator may not see is neither listed nor counted', async () => {
    const { items, summary } = await linesOf();
    expect(JSON.stringify(items)).not.toContain(cards[3].reference);
    expect(summary.sent).toBe(3);
    // A report for the national side alone did not, for her, answer anything.
    await api.dataSource.query(`UPDATE "update" SET audience = 'national' WHERE activity_id = $1`, [
      cards[0].id,
    ]);
    expect((await linesOf()).summary).toMatchObject({ helped: 0, early: 2 });
    await api.dataSource.query(`UPDATE "update" SET audience = 'all' WHERE activity_id = $1`, [cards[0].id]);
  });

  test('a failure is said as what it means, without the address in the server’s answer', async () => {
    const { items } = await linesOf('?state=failed');
    expect(items[0]).toMatchObject({ reason: 'mailbox_unknown' });
    const card = (await lead.get(`/api/activities/${cards[1].id}/reminders`)).body.items;
    expect(card.find(({ state }: Json) => state === 'failed').reason).toBe('mailbox_unknown');
    expect(JSON.stringify(card)).not.toContain('a.person@');
    expect(card.find(({ state }: Json) => state === 'suppressed').reason).toBe('snoozed');
  });

  test('on the card a line about a milestone names it', async () => {
    const id = randomUUID();
    await api.dataSource.query(
      `INSERT INTO milestone (id, activity_id, title, due_on) VALUES ($1, $2, 'Decree drafted', '2026-12-01')`,
      [id, cards[1].id],
    );
    await api.dataSource.query(
      `UPDATE reminder SET subject_type = 'milestone', subject_id = $1 WHERE activity_id = $2 AND state = 'failed'`,
      [id, cards[1].id],
    );
    const { items } = (await lead.get(`/api/activities/${cards[1].id}/reminders`)).body;
    const named = items.map(({ state, milestone }: Json) => [state, milestone]);
    expect(named).toContainEqual(['failed', 'Decree drafted']);
    expect(named).toContainEqual(['suppressed', undefined]);
  });

  test('what no mail server took was told to nobody: it is on its way for 36 hours, then it was not delivered', async () => {
    const unsent = (hours: number) =>
      api.dataSource.query(
        'UPDATE mail SET attempts = 0, delivered_at = NULL, created_at = $2 WHERE id = $1',
        [helping.mailId, new Date(now - hours * 3_600_000).toISOString()],
      );
    const lineOf = async () => (await linesOf()).items.find(({ id }: Json) => id === helping.id);
    const onCard = async () => {
      const { items } = (await lead.get(`/api/activities/${cards[0].id}/reminders`)).body;
      const of = ({ messageId }: Json) => messageId === `<${helping.mailId}>`;
      return items.find(of);
    };
    expect(await onCard()).toMatchObject({ state: 'sent', delivery: 'delivered' });
    expect((await onCard()).deliveredAt).toBe((await onCard()).sentAt);
    await unsent(35);
    expect(await lineOf()).toMatchObject({
      state: 'waiting',
      mail: { deliveredAt: null },
      measure: 'none',
      helped: null,
    });
    expect((await linesOf()).summary).toMatchObject({ sent: 2, waiting: 1, failed: 1, helped: 0, mails: 2 });
    expect((await linesOf('?state=waiting')).items).toHaveLength(1);
    // It stands in the outbox, which is what `sent` means to a program that reads a card.
    expect(await onCard()).toMatchObject({ state: 'sent', delivery: 'waiting' });
    expect(await onCard()).not.toHaveProperty('deliveredAt');
    await unsent(37);
    expect(await onCard()).toMatchObject({ state: 'sent', delivery: 'not_delivered' });
    expect(await lineOf()).toMatchObject({
      state: 'failed',
      reason: 'never_tried',
      measure: 'none',
      helped: null,
    });
    const { summary } = await linesOf();
    expect(summary).toMatchObject({
      sent: 2,
      waiting: 0,
      failed: 2,
      helped: 0,
      measured: 1,
      early: 1,
      mails: 2,
    });
    expect((await linesOf('?state=failed')).items).toHaveLength(2);
    await api.dataSource.query('UPDATE mail SET attempts = 1, delivered_at = created_at WHERE id = $1', [
      helping.mailId,
    ]);
  });

  test('is the coordinator’s alone', async () => {
    expect((await lead.get(told)).status).toBe(403);
    expect((await admin.get(told)).status).toBe(404);
    expect((await coordinator.get(`${told}?rule=none`)).status).toBe(422);
  });
});

describe('mails that did not arrive', () => {
  const letters = '/api/dead-letters';
  const idsOf = async (client: TestClient) =>
    (await client.get(letters)).body.items.map(({ id }: Json) => id);

  test('are listed with what the answer means, for who looks after them, without a word of what they say', async () => {
    const { body } = await admin.get(letters);
    const failed = body.items.find(({ failure }: Json) => failure === 'mailbox_unknown');
    expect(failed).toMatchObject({
      to: 'lead.justice@demo.jalon.test',
      missionCode: 'MLI',
      attempts: 1,
      answer: '550 5.1.1 <a.person@example.org>: unknown user',
      lines: 1,
      isToldLater: true,
    });
    expect(failed.recipientPosts).toHaveLength(1);
    expect(body.total).toBe(body.items.length);
    expect(JSON.stringify(body)).not.toContain('A subject');
    expect(await idsOf(coordinator)).toContain(failed.id);
    expect((await lead.get(letters)).status).toBe(403);
    const again = await admin.post(`${letters}/${failed.id}/send-again`);
    expect([again.status, again.body.type.split('/').at(-1)]).toEqual([409, 'mail-told-later']);
  });

  /** A mail about the lead's account, written so many hours ago. */
  async function anAccountMail(hoursAgo: number, failed: boolean): Promise<string> {
    const mailId = randomUUID();
    const at = new Date(now - hoursAgo * 3_600_000).toISOString();
    await api.dataSource.query(
      `INSERT INTO mail (id, person_id, mission_id, kind, to_address, subject, html, text, language, message_id,
         created_at, failed_at, failure, attempts)
       SELECT $1::uuid, $2, mission_id, 'security', 'lead.justice@demo.jalon.test', 'A subject', '', '', 'fr', $1::text,
         $3, $4::timestamptz, $5, $6 FROM plan WHERE reference = 'MLI-2022'`,
      [mailId, leadPost.person_id, at, failed ? at : null, failed ? '452 4.2.2 full' : null, failed ? 20 : 0],
    );
    return mailId;
  }

  test('one that was never tried is among them after 36 hours', async () => {
    const old = await anAccountMail(37, false);
    const young = await anAccountMail(35, false);
    const ids = await idsOf(admin);
    expect(ids).toContain(old);
    expect(ids).not.toContain(young);
  });

  test('of no mission, or of another one, are not a coordinator’s', async () => {
    const mailId = await anAccountMail(60, true);
    await api.dataSource.query('UPDATE mail SET mission_id = NULL WHERE id = $1', [mailId]);
    expect(await idsOf(admin)).toContain(mailId);
    expect(await idsOf(coordinator)).not.toContain(mailId);
    expect((await coordinator.post(`${letters}/${mailId}/send-again`)).status).toBe(404);
  });

  test('are sent again by who may, once; others do not know of them', async () => {
    const mailId = await anAccountMail(60, true);
    const path = `${letters}/${mailId}/send-again`;
    expect((await lead.post(path)).status).toBe(403);
    expect((await coordinator.post(`${letters}/${randomUUID()}/send-again`)).status).toBe(404);
    expect((await coordinator.post(path)).body).toEqual({ id: mailId, state: 'waiting' });
    expect((await admin.post(path)).status).toBe(200);
    expect(await idsOf(admin)).not.toContain(mailId);
    const facts = await api.dataSource.query(
      `SELECT post.kind FROM fact JOIN post ON post.id = fact.post_id WHERE name = 'mail.sent_again' AND subject_id = $1`,
      [mailId],
    );
    expect(facts).toEqual([{ kind: 'coordinator' }]);
    await api.dataSource.query('UPDATE mail SET delivered_at = created_at WHERE id = $1', [mailId]);
    const late = await admin.post(path);
    expect([late.status, late.body.type.split('/').at(-1)]).toEqual([409, 'mail-delivered-meanwhile']);
  });
});
