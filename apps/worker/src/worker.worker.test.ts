import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { testRedisUrl } from '@jalon/config/testing/test-redis';
import { readWatermark, TICK_WATERMARK } from '@jalon/database/clock/watermark.repository';
import { connect } from '@jalon/database/connection/data-source';
import { Transactions } from '@jalon/database/transaction/transactions';
import { FACT_NAMES } from '@jalon/domain/audit/fact';
import { MoveClock } from '@jalon/use-cases/clock/move-clock';
import { itIs, RegisterBuilder } from '@jalon/use-cases/testing/a-register';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REACTIONS } from './reactions.ts';
import { type RunningWorker, startWorker } from './start-worker.ts';
import { anSmtpServer, type TestSmtpServer } from './testing/an-smtp-server.ts';

const stopWithinMs = 3_000;
const redisUrl = testRedisUrl();
const backends: [string, string | null][] = [
  ['PostgreSQL', null],
  ...(redisUrl ? [['Redis', redisUrl] as [string, string]] : []),
];

describe.each(backends)('the worker with its queue in %s', (_, redis) => {
  let database: TestDatabase;
  let dataSource: Awaited<ReturnType<typeof connect>>;
  let smtp: TestSmtpServer;
  const workers: RunningWorker[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await connect(database.appUrl);
    smtp = await anSmtpServer();
    await itIs(dataSource, '2026-05-31T12:00:00.000Z');
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.stop(stopWithinMs)));
    await smtp.close();
    await dataSource.destroy();
    await database.drop();
  });

  async function start(): Promise<RunningWorker> {
    const worker = await startWorker({
      databaseUrl: database.appUrl,
      redisUrl: redis,
      smtpUrl: smtp.url,
      publicUrl: 'https://jalon.example.org',
      log: pino({ level: 'silent' }),
    });
    workers.push(worker);
    await worker.ready;
    return worker;
  }

  test('a moved clock is one tick: everything due is in the outbox before it says so, and reaches the mail server', async () => {
    const build = new RegisterBuilder(dataSource);
    const register = await build.register();
    await build.activity(register, { dueOn: '2026-04-20', title: 'An overdue matter' });
    const admin = await build.seat(null, 'administrator', 'partner');
    await Promise.all([start(), start()]);

    const monday = '2026-06-01T08:00:00.000Z';
    const actor = { personId: admin.person.id, posts: [anAdministrator(admin)] };
    await new MoveClock(new Transactions(dataSource)).execute(
      { actor, source: 'test', language: 'en' },
      monday,
    );
    await until(async () => ((await readWatermark(dataSource.manager, TICK_WATERMARK)) ?? '') >= monday);
    const mails = await dataSource.query('SELECT message_id FROM mail');
    expect(mails).toHaveLength(3);

    await until(async () => {
      const [{ count }] = await dataSource.query(
        'SELECT count(*)::int FROM mail WHERE delivered_at IS NOT NULL',
      );
      return count === 3;
    });
    expect(smtp.received.map(({ messageId }) => messageId).sort()).toEqual(
      mails.map(({ message_id }: { message_id: string }) => message_id).sort(),
    );
    expect(smtp.received.every(({ attachments }) => attachments.length === 0)).toBe(true);
    expect(smtp.received[0]?.html).toContain('An overdue matter');
  });

  test('a worker that stops lets go within its time, and the next one carries on', async () => {
    const worker = workers.shift()!;
    const began = Date.now();
    await worker.stop(stopWithinMs);
    expect(Date.now() - began).toBeLessThan(3 * stopWithinMs);
    const before = await ticks();
    await start();
    await until(async () => (await ticks()) > before);
  });

  async function ticks(): Promise<number> {
    const [row] = await dataSource.query(`SELECT ticks FROM watermark WHERE name = 'tick'`);
    return row?.ticks ?? 0;
  }
});

test('every fact has its row in the reactions table', () => {
  expect(Object.keys(REACTIONS).sort()).toEqual([...FACT_NAMES].sort());
});

function anAdministrator({ post, organizationId }: { post: { id: string }; organizationId: string }) {
  return {
    postId: post.id,
    kind: 'administrator' as const,
    missionId: null,
    organizationId,
    side: 'partner' as const,
    organizationLine: [organizationId],
    planIds: [],
    benchmarkSetIds: [],
  };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const endsAt = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > endsAt) throw new Error('It did not happen within 20 seconds');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
