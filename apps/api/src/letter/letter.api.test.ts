import { Transactions } from '@jalon/database/transaction/transactions';
import { MakeLetter } from '@jalon/use-cases/letter/make-letter';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Answer, Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let coordinator: TestClient;
let open: { id: string; reference: string };

beforeAll(async () => {
  api = await startTestApi();
  coordinator = await api.as('coordinator');
  [open] = await sql(
    `SELECT activity.id, activity.reference FROM activity JOIN plan ON plan.id = activity.plan_id
      WHERE plan.reference = 'MLI-2022' AND activity.status = 'in_progress' AND activity.sensitivity = 'unclassified'
        AND activity.audience = 'all' ORDER BY activity.reference LIMIT 1`,
  );
}, startMs);
afterAll(() => api.stop());

const sql = (text: string, values: unknown[] = []) => api.dataSource.query(text, values);
const path = (language = 'fr') => `/api/activities/${open.reference}/letter?lang=${language}`;
const code = ({ status, body }: Answer<Json>) => [status, body.type?.split('/').at(-1)];
const asked = async (): Promise<{ id: string; language: string }[]> =>
  sql('SELECT id, language FROM letter WHERE activity_id = $1 AND made_at IS NULL AND failure IS NULL', [
    open.id,
  ]);

/** What the worker does with the letters that were asked for, with the words instead of a document. */
async function makeLetters(): Promise<string[]> {
  const made: string[] = [];
  for (const { id } of await asked()) {
    await new MakeLetter(new Transactions(api.dataSource)).execute(id, async (content) => {
      made.push(JSON.stringify(content));
      return Buffer.from(JSON.stringify(content));
    });
  }
  return made;
}

describe('a draft letter', () => {
  test('is asked for, then fetched as it was kept, with its hash; the same letter is made once', async () => {
    const first = await coordinator.send('HEAD', path());
    expect([first.status, first.headers.get('retry-after')]).toEqual([202, '2']);
    await coordinator.send('HEAD', path());
    const [content, ...more] = await makeLetters();
    expect(more).toEqual([]);
    expect(JSON.parse(content!)).toMatchObject({ language: 'fr', reference: open.reference });
    const fetched = await coordinator.get(path());
    expect(fetched.status).toBe(200);
    expect(fetched.headers.get('content-disposition')).toBe(
      `attachment; filename="letter-${open.reference}-fr.docx"`,
    );
    expect(fetched.headers.get('digest')).toMatch(/^sha-256=/);
    expect(await asked()).toEqual([]);
    const names = await sql(`SELECT name FROM fact WHERE name LIKE 'letter.%' ORDER BY number`);
    expect(names.map(({ name }: Json) => name)).toEqual(['letter.requested', 'letter.made']);
  });

  test('speaks to a function, in the language that was asked for, and names no person', async () => {
    await coordinator.send('HEAD', path('ar'));
    const [content] = await makeLetters();
    const { addressee, about, language } = JSON.parse(content!);
    expect(language).toBe('ar');
    expect(addressee.organization).not.toBe('');
    expect(about.commitment.source).not.toBe('');
    const people: { name: string }[] = await sql('SELECT name FROM person');
    for (const { name } of people) expect(content).not.toContain(name);
  });

  test('is another one once the register says something else', async () => {
    await sql(`UPDATE activity SET due_on = due_on - 40 WHERE id = $1`, [open.id]);
    expect((await coordinator.send('HEAD', path())).status).toBe(202);
    await sql(`UPDATE activity SET due_on = due_on - 1 WHERE id = $1`, [open.id]);
    expect(await makeLetters()).toEqual([]);
    const [{ failure }] = await sql('SELECT failure FROM letter WHERE made_at IS NULL AND activity_id = $1', [
      open.id,
    ]);
    expect(failure).toBe('outdated');
  });

  test('on a confidential activity says its reference alone', async () => {
    const [{ title }] = await sql(
      `UPDATE activity SET sensitivity = 'confidential' WHERE id = $1 RETURNING title`,
      [open.id],
    ).then(([rows]: [Json[]]) => rows);
    await coordinator.send('HEAD', path('en'));
    const [content] = await makeLetters();
    expect(content).toContain(open.reference);
    expect(content).not.toContain(title);
    expect(JSON.parse(content!).about).toBeNull();
    await sql(`UPDATE activity SET sensitivity = 'unclassified' WHERE id = $1`, [open.id]);
  });

  test('is for the coordinator only; on what its reader may not see, or what is done, there is none', async () => {
    for (const account of ['lead.justice', 'colead'])
      expect(code(await (await api.as(account)).get(path())), account).toEqual([403, 'may-not-do-this']);
    expect((await api.nobody.get(path())).status).toBe(401);
    const change = (set: string) => sql(`UPDATE activity SET ${set} WHERE id = $1`, [open.id]);
    await change(`audience = 'un'`);
    expect(code(await coordinator.get(path()))).toEqual([409, 'letter-not-needed']);
    await change(`audience = 'national'`);
    expect(code(await coordinator.get(path()))).toEqual([404, 'not-found']);
    await change(`audience = 'all', status = 'completed'`);
    expect(code(await coordinator.get(path()))).toEqual([409, 'letter-not-needed']);
    await change(`status = 'in_progress'`);
    expect((await coordinator.get(path('de'))).status).toBe(422);
  });
});
