import { request as httpRequest } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendFile } from '../testing/send-file.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';

let api: TestApi;
let lead: TestClient;
let colead: TestClient;
let coordinator: TestClient;
const boundary = 'a-boundary';
const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`;

beforeAll(async () => {
  api = await startTestApi({ uploads: { slots: { perPerson: 1, inAll: 2, idleMs: 3_000 } } });
  [lead, colead, coordinator] = (await Promise.all(
    ['lead.justice', 'colead', 'coordinator'].map((one) => api.as(one)),
  )) as [TestClient, TestClient, TestClient];
}, startMs);
afterAll(() => api.stop());

/** Begins to send a file and stays in the middle of it. */
function begin(client: TestClient) {
  const request = httpRequest(`${client.url}/api/uploads`, {
    method: 'POST',
    headers: { cookie: client.cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
  });
  request.on('error', () => undefined);
  request.write(`${head}the first words`);
  const answered = new Promise<number | undefined>((resolve) => {
    request.once('response', (response) => resolve(response.resume().statusCode));
    request.once('close', () => resolve(undefined));
  });
  return { request, answered, end: () => request.end(`\r\n--${boundary}--\r\n`) };
}
const text = new TextEncoder().encode('Twelve officers were trained.');
const kept = async (): Promise<number> =>
  (await api.dataSource.query('SELECT count(*)::int AS n FROM upload'))[0].n;
const eventually = async (check: () => Promise<boolean>) => {
  for (let turn = 0; turn < 50; turn += 1) {
    if (await check()) return true;
    await delay(100);
  }
  return false;
};

describe('files at once', () => {
  it('are counted for each person and for all, and a place is free again afterwards', async () => {
    const first = begin(lead);
    await delay(300);
    const second = await sendFile(lead, text, 'b.txt');
    expect([second.status, second.body.type.split('/').at(-1)]).toEqual([429, 'uploads-at-once']);
    const other = begin(colead);
    await delay(300);
    const third = await sendFile(coordinator, text, 'c.txt');
    expect([third.status, third.body.type.split('/').at(-1)]).toEqual([503, 'uploads-busy']);
    first.end();
    other.end();
    expect([await first.answered, await other.answered]).toEqual([201, 201]);
    expect((await sendFile(lead, text, 'd.txt')).status).toBe(201);
  });

  it('that stop in the middle are refused, and free their place', async () => {
    const before = await kept();
    const stopped = begin(lead);
    expect(await stopped.answered).toBe(400);
    expect((await sendFile(lead, text, 'f.txt')).status).toBe(201);
    expect(await kept()).toBe(before + 1);
  });

  it('whose sender loses the post on the way are not kept', async () => {
    const before = await kept();
    const sender = await api.as('lead.cma');
    const slow = begin(sender);
    await delay(300);
    await api.dataSource.query(
      `UPDATE tenure SET ends_on = starts_on - 1 WHERE person_id = (SELECT id FROM person WHERE email = $1)`,
      ['lead.cma@demo.jalon.test'],
    );
    slow.end();
    expect(await slow.answered).toBe(403);
    expect(await kept()).toBe(before);
  });

  it('that break off in the middle leave nothing, and free their place', async () => {
    const before = await kept();
    const broken = begin(lead);
    await delay(300);
    broken.request.destroy();
    expect(await eventually(async () => (await sendFile(lead, text, 'e.txt')).status === 201)).toBe(true);
    expect(await kept()).toBe(before + 1);
  });
});
