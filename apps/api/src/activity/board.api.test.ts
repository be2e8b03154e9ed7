import { boardSchema } from '@jalon/contracts/activity/activity';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

const path = '/api/plans/MLI-2022/board';
let api: TestApi;
let coordinator: TestClient;
let lead: TestClient;
let observer: TestClient;

beforeAll(async () => {
  api = await startTestApi();
  coordinator = await api.as('coordinator');
  lead = await api.as('lead.justice');
  observer = await api.as('observer');
}, startMs);
afterAll(() => api.stop());

const cardsOf = ({ body }: { body: Json }): Json[] => body.columns.flatMap((column: Json) => column.cards);

describe('the board', () => {
  test('has five columns, counted, with the cards in the plan’s one order', async () => {
    const { body } = await coordinator.get(path);
    expect(body.columns.map((column: Json) => column.key)).toEqual([
      'not_started',
      'in_progress',
      'constrained',
      'completed',
      'verified',
    ]);
    for (const column of body.columns) expect(column.count).toBe(column.cards.length);
    const ranks: { id: string; rank: string }[] = await api.dataSource.query('SELECT id, rank FROM activity');
    const rankOf = new Map(ranks.map(({ id, rank }) => [id, rank]));
    for (const column of body.columns) {
      const inOrder = column.cards.map((card: Json) => rankOf.get(card.id));
      expect(inOrder).toEqual([...inOrder].sort());
    }
  });

  test('holds exactly what its contract names, for every kind of reader', async () => {
    for (const reader of [coordinator, lead, observer]) {
      const { body, headers } = await reader.get(`${path}?discontinued=true`);
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(boardSchema.parse(body)).toEqual(body);
    }
  });

  test('is read once for many who open it together, and each right and language has its own', async () => {
    await behindTheProgram('SELECT 1');
    const once = await statementsOf(() => coordinator.get(path));
    const again = await statementsOf(() => coordinator.get(path));
    await behindTheProgram('SELECT 1');
    const many = await statementsOf(() =>
      Promise.all(Array.from({ length: 10 }, () => coordinator.get(path))),
    );
    expect(again).toBeLessThan(once);
    expect(many).toBe(once + 9 * again);
    const boards = await Promise.all([coordinator, lead, observer].map((reader) => reader.get(path)));
    expect(new Set(boards.map(({ body }) => JSON.stringify(body))).size).toBe(3);
    await coordinator.patch('/api/me', { language: 'ar' });
    expect((await coordinator.get(path)).body.columns[0].label).not.toBe(boards[0]!.body.columns[0].label);
    await coordinator.patch('/api/me', { language: 'en' });
  });

  test('is asked for with the same few statements for 50 cards and for 350', async () => {
    await behindTheProgram('SELECT 1');
    const few = await statementsOf(() => coordinator.get(path));
    await addCards(300);
    const many = await statementsOf(() => coordinator.get(path));
    expect(cardsOf(await coordinator.get(path)).length).toBeGreaterThan(340);
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(8);
    await behindTheProgram(`DELETE FROM activity WHERE title = 'Added'`);
  });

  test('answers 304 while nothing has changed for this reader, and before it reads a card', async () => {
    const first = await coordinator.get(path);
    const etag = first.headers.get('etag') ?? '';
    const statements = await statementsOf(async () => {
      const again = await coordinator.get(path, { 'if-none-match': etag });
      expect([again.status, again.body]).toEqual([304, '']);
    });
    expect(statements).toBeLessThanOrEqual(5);
    expect((await lead.get(path)).headers.get('etag')).not.toBe(etag);
    await coordinator.patch('/api/me', { language: 'fr' });
    expect((await coordinator.get(path, { 'if-none-match': etag })).status).toBe(200);
    await coordinator.patch('/api/me', { language: 'en' });
    expect((await coordinator.get(path, { 'if-none-match': etag })).status).toBe(304);
    const card = cardsOf(first).find((one) => one.column === 'not_started');
    await coordinator.post(`/api/activities/${card.id}/move`, { status: 'in_progress' });
    expect((await coordinator.get(path, { 'if-none-match': etag })).status).toBe(200);
  });

  test('lists exactly the cards that each figure of the progress counts', async () => {
    for (const reader of [coordinator, lead, observer]) {
      const { body: progress } = await reader.get('/api/plans/MLI-2022/progress');
      for (const part of [progress, ...progress.byPillar]) {
        for (const name of ['total', 'reportedComplete', 'verified'] as const) {
          const listed = await reader.get(`${path}${part.figures[name].query}`);
          expect(cardsOf(listed)).toHaveLength(part[name]);
        }
        const { body } = await reader.get(`${path}${part.figures.discontinued.query}`);
        expect(body.discontinued.cards).toHaveLength(part.discontinued);
      }
    }
  });

  test('is filtered by pillar, lead, signal and text', async () => {
    const all = cardsOf(await coordinator.get(path));
    const one = all[3];
    const byText = cardsOf(await coordinator.get(`${path}?q=${one.reference.toLowerCase()}`));
    expect(byText.map((card) => card.id)).toContain(one.id);
    for (const [query, keeps] of [
      [`lead=${one.lead.id}`, (card: Json) => card.lead.id === one.lead.id],
      [`pillar=${one.pillarId}`, (card: Json) => card.pillarId === one.pillarId],
      ['signal=late,at_risk', (card: Json) => ['late', 'at_risk'].includes(card.signal)],
    ] as const) {
      const listed = cardsOf(await coordinator.get(`${path}?${query}`)).map((card) => card.id);
      expect(listed.sort()).toEqual(
        all
          .filter(keeps)
          .map((card) => card.id)
          .sort(),
      );
    }
    expect((await coordinator.get(`${path}?colour=red`)).status).toBe(422);
  });
});

describe('many at once', () => {
  test('fifty moves to one place lose no card and double none', async () => {
    const before = cardsOf(await coordinator.get(path));
    const [anchor, ...others] = before;
    const moving = others.slice(0, 50);
    const answers = await Promise.all(
      moving.map(({ id, status }) =>
        coordinator.post(`/api/activities/${id}/move`, { status, after: anchor.id }),
      ),
    );
    expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
    const after = cardsOf(await coordinator.get(path));
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    const [{ doubled }] = await api.dataSource.query(
      'SELECT count(*)::int - count(DISTINCT (plan_id, rank))::int AS doubled FROM activity',
    );
    expect(doubled).toBe(0);
  });
});

describe('what somebody may see', () => {
  test('ends at their plans: another plan does not exist', async () => {
    const cma = await api.as('lead.cma');
    expect((await cma.get('/api/plans')).body.items.map((plan: Json) => plan.reference)).toEqual(['MLI-CMA']);
    const [card] = cardsOf(await coordinator.get(path));
    for (const hidden of [
      path,
      '/api/plans/MLI-2022',
      `/api/activities/${card.id}`,
      `/api/activities/${card.reference}/comments`,
    ]) {
      expect((await cma.get(hidden)).status).toBe(404);
    }
    expect((await cma.post(`/api/activities/${card.id}/move`, { status: 'in_progress' })).status).toBe(404);
    expect(
      (
        await cma.post('/api/plans/MLI-2022/activities', {
          commitmentId: card.commitmentId,
          title: 'x',
          startOn: '2026-01-01',
          dueOn: '2026-02-01',
        })
      ).status,
    ).toBe(404);
  });

  test('evidence of the UN side is counted for the UN side alone', async () => {
    const [un] = await behindTheProgram(
      `UPDATE evidence SET audience = 'un' WHERE id = (
         SELECT e.id FROM evidence e JOIN "update" u ON u.id = e.update_id JOIN activity a ON a.id = u.activity_id
           JOIN plan ON plan.id = a.plan_id
          WHERE plan.reference = 'MLI-2022' AND a.audience = 'all' AND u.state = 'accepted' LIMIT 1)
       RETURNING activity_id AS id`,
    ).then(([rows]: [{ id: string }[]]) => rows);
    if (!un) throw new Error('The demonstration has no accepted evidence');
    const countFor = async (who: TestClient) =>
      cardsOf(await who.get(path)).find((card) => card.id === un.id).evidenceCount;
    expect(await countFor(coordinator)).toBeGreaterThan(await countFor(lead));
    const titles = (await lead.get(`/api/activities/${un.id}`)).body.evidence.map(
      (item: Json) => item.audience,
    );
    expect(titles).not.toContain('un');
  });

  test('an observer sees what was accepted, and no draft, question or comment', async () => {
    const seen = cardsOf(await observer.get(path));
    const accepted: { id: string; status: string }[] = await api.dataSource.query(
      'SELECT id, accepted_status AS status FROM activity',
    );
    const statusOf = new Map(accepted.map(({ id, status }) => [id, status]));
    for (const card of seen) {
      expect(card.status).toBe(statusOf.get(card.id));
      expect(card).not.toHaveProperty('waitingFor');
      expect([card.audience, card.sensitivity]).toEqual(['all', 'unclassified']);
    }
    const { body } = await observer.get(`/api/activities/${seen[0].id}`);
    for (const update of body.updates) expect(update.acceptedAt).not.toBeNull();
  });

  test('an administrator sees no content', async () => {
    const admin = await api.as('admin');
    expect((await admin.get('/api/plans')).body.items).toEqual([]);
    expect((await admin.get(path)).status).toBe(404);
    expect((await admin.get('/api/me/waiting')).body.items).toEqual([]);
  });

  test('opening something confidential is put on record once, and a list never is', async () => {
    const [hidden] = await api.dataSource.query(
      `SELECT a.id FROM activity a JOIN plan ON plan.id = a.plan_id JOIN "update" u ON u.activity_id = a.id
        WHERE plan.reference = 'MLI-2022' AND u.state = 'accepted' AND a.audience = 'all' LIMIT 1`,
    );
    await api.dataSource.query(`UPDATE "update" SET sensitivity = 'confidential' WHERE activity_id = $1`, [
      hidden.id,
    ]);
    const openings = async () =>
      (
        await api.dataSource.query('SELECT count(*)::int AS n FROM access WHERE activity_id = $1', [
          hidden.id,
        ])
      )[0].n;
    await coordinator.get(path);
    expect(await openings()).toBe(0);
    await coordinator.get(`/api/activities/${hidden.id}`);
    // Each confidential item that was shown, under its own name.
    const once = await openings();
    expect(once).toBeGreaterThan(0);
    await coordinator.get(`/api/activities/${hidden.id}`);
    await observer.get(`/api/activities/${hidden.id}`);
    expect(await openings()).toBe(once);
  });
});

/** How many statements PostgreSQL is asked for one request; both the program's and the sign-in's go through pg. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const { prototype } = pg.Client;
  const original = prototype.query as (this: pg.Client, ...parameters: unknown[]) => unknown;
  let count = 0;
  const counting = function (this: pg.Client, ...parameters: unknown[]): unknown {
    // The live stream looks for news by itself now and then.
    const isOfStream = String(parameters[0]).includes('fact.number >');
    if (this.database === api.database.name && !isOfStream) count += 1;
    return original.apply(this, parameters);
  };
  Object.assign(prototype, { query: counting });
  try {
    await work();
  } finally {
    Object.assign(prototype, { query: original });
  }
  return count;
}

/** Changes rows without a fact; the plans get a new version, so that no board is answered as it was kept. */
async function behindTheProgram(sql: string, parameters: unknown[] = []) {
  const answer = await api.dataSource.query(sql, parameters);
  await api.dataSource.query('UPDATE plan SET version = version + 1');
  return answer;
}

async function addCards(count: number): Promise<void> {
  await behindTheProgram(
    `INSERT INTO activity (id, plan_id, pillar_id, commitment_id, number, reference, title, start_on, due_on,
                           first_due_on, status, rank, created_at)
     SELECT gen_random_uuid(), c.plan_id, c.pillar_id, c.id, 500 + n, 'ADDED-' || n, 'Added', '2026-01-01',
            '2026-12-31', '2026-12-31', 'not_started', 'zz' || lpad(n::text, 5, '0'), now()
       FROM generate_series(1, $1::int) n,
            (SELECT commitment.* FROM commitment JOIN plan ON plan.id = plan_id
              WHERE plan.reference = 'MLI-2022' LIMIT 1) c`,
    [count],
  );
}
