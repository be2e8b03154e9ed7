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
const backends = [
  { name: 'PostgreSQL', redis: null, isThere: true },
  { name: 'Redis', redis: redisUrl, isThere: redisUrl !== null },
];

for (const { name, redis, isThere } of backends)
  describe.runIf(isThere)(`the worker with its queue in ${name}`, () => {
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

    async function start(queueIn = redis): Promise<RunningWorker> {
      const worker = await startWorker({
        databaseUrl: database.appUrl,
        redisUrl: queueIn,
        smtpUrl: smtp.url,
        publicUrl: 'https://jalon.example.org',
        secret: 'a secret of tests',
        log: pino({ level: 'silent' }),
      });
      workers.push(worker);
      if (queueIn === redis) await worker.ready;
      return worker;
    }

    test('a moved clock is one tick: everything due is in the outbox before it says so, and reaches the mail server', async () => {
      const build = new RegisterBuilder(dataSource);
      const register = await build.register();
      await build.activity(register, { dueOn: '2026-04-20', title: 'An overdue matter' });
      await build.seat(null, 'administrator', 'partner');
      await Promise.all([start(), start()]);

      const monday = '2026-06-01T08:00:00.000Z';
      await moveClock(monday);
      await until(async () => (await tickedUntil()) >= monday);
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

    test('where the queue is down nothing is lost: the next worker that has one does it all', async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.stop(stopWithinMs)));
      const cut = await start('redis://127.0.0.1:1');
      const before = await ticks();
      await moveClock('2026-06-08T08:00:00.000Z');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await ticks()).toBe(before);
      await cut.stop(stopWithinMs);
      workers.splice(0);
      await start();
      await until(async () => (await tickedUntil()) >= '2026-06-08T08:00:00.000Z');
      const [{ count }] = await dataSource.query(
        `SELECT count(*)::int FROM digest WHERE local_date = '2026-06-08'`,
      );
      expect(count).toBeGreaterThan(0);
    });

    if (redis === null)
      // BullMQ waits up to 15 seconds before it tries a lost connection again.
      test('carries on after every connection to PostgreSQL was cut', { timeout: 60_000 }, async () => {
        await dataSource.query(
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
        );
        const before = await ticks();
        await until(async () => (await ticks()) > before + 1);
        await moveClock('2026-06-15T08:00:00.000Z');
        await until(async () => (await tickedUntil()) >= '2026-06-15T08:00:00.000Z');
      });

    async function tickedUntil(): Promise<string> {
      return (await readWatermark(dataSource.manager, TICK_WATERMARK)) ?? '';
    }

    async function moveClock(to: string): Promise<void> {
      const [admin] = await dataSource.query(
        `SELECT tenure.person_id, post.id, post.organization_id FROM post JOIN tenure ON tenure.post_id = post.id
        WHERE kind = 'administrator'`,
      );
      const actor = { personId: admin.person_id, posts: [anAdministrator(admin)] };
      await new MoveClock(new Transactions(dataSource)).execute(
        { actor, source: 'test', language: 'en' },
        to,
      );
    }

    async function ticks(): Promise<number> {
      const [row] = await dataSource.query(`SELECT ticks FROM watermark WHERE name = 'tick'`);
      return row?.ticks ?? 0;
    }
  });

test('every fact has its row in the reactions table', () => {
  expect(Object.keys(REACTIONS).sort()).toEqual([...FACT_NAMES].sort());
});

function anAdministrator({ id, organization_id: organizationId }: { id: string; organization_id: string }) {
  return {
    postId: id,
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
  const endsAt = Date.now() + 45_000;
  while (!(await holds())) {
    if (Date.now() > endsAt) throw new Error('It did not happen within 45 seconds');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
