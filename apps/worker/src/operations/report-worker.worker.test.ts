import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { testRedisUrl } from '@jalon/config/testing/test-redis';
import { connect } from '@jalon/database/connection/data-source';
import { Transactions } from '@jalon/database/transaction/transactions';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningWorker, startWorker } from '../start-worker.ts';
import { tick } from '../tick/tick.ts';

const stopWithinMs = 3_000;
const redisUrl = testRedisUrl();
const backends = [
  { backend: 'postgresql', redis: null, isThere: true },
  { backend: 'redis', redis: redisUrl, isThere: redisUrl !== null },
];

for (const { backend, redis, isThere } of backends)
  describe.runIf(isThere)(`a worker with its queue in ${backend}`, () => {
    let database: TestDatabase;
    let dataSource: Awaited<ReturnType<typeof connect>>;
    const workers: RunningWorker[] = [];
    beforeAll(async () => {
      database = await createTestDatabase();
      dataSource = await connect(database.appUrl, 1);
    });
    afterAll(async () => {
      await Promise.all(workers.map((worker) => worker.stop(stopWithinMs)));
      await dataSource.destroy();
      await database.drop();
    });

    test('says of itself, in the database, what the operations page asks', async () => {
      const worker = await startWorker({
        databaseUrl: database.appUrl,
        redisUrl: redis,
        smtpUrl: null,
        publicUrl: 'https://jalon.example.org',
        secret: 'a secret of tests',
        log: pino({ level: 'silent' }),
      });
      workers.push(worker);
      await worker.ready;
      const ticked = () =>
        dataSource.query('SELECT * FROM worker_report WHERE ticked_at IS NOT NULL AND queue_answers');
      await expect.poll(ticked, { timeout: 20_000 }).toHaveLength(1);
      const [report] = await ticked();
      expect(report).toMatchObject({ backend, sends_mail: false, scheduler_present: true, failed: 0 });
      expect(report.version).toMatch(/^\d+\.\d+\.\d+$/);
      for (const count of ['waiting', 'active', 'delayed']) expect(report[count]).toBeGreaterThanOrEqual(0);
      expect(Number(report.relayed_to)).toBeLessThanOrEqual(Number(report.last_fact));
      // On the real clock, whatever date the program has.
      expect(Math.abs(Date.now() - report.seen_at.getTime())).toBeLessThan(60_000);
    });

    test('asks the database a dozen things in a tick in which nothing is due, and opens no transaction', async () => {
      const asked: string[] = [];
      dataSource.setOptions({ logging: ['query'], logger: queriesTo(asked) });
      const context = {
        ...{ dataSource, transactions: new Transactions(dataSource), log: pino({ level: 'silent' }) },
        ...{ publicUrl: 'https://jalon.example.org', secret: 'a secret of tests', post: null },
        ...{ want: async () => undefined, isStopping: () => false },
      };
      // What is due once a day is done by the first of them.
      await tick(context);
      asked.length = 0;
      await tick(context);
      dataSource.setOptions({ logging: false });
      expect(asked.filter((sql) => /^(START|COMMIT|ROLLBACK)/.test(sql))).toEqual([]);
      // A part that failed would ask less.
      expect(asked).toHaveLength(12);
    });
  });

type Options = Parameters<Transactions['dataSource']['setOptions']>[0];

/** Keeps each round trip to the database; it is told of nothing else. */
function queriesTo(asked: string[]): Exclude<Options['logger'], string | undefined> {
  const nothing = () => undefined;
  return {
    logQuery: (sql) => {
      asked.push(sql.trim());
    },
    ...{ logQueryError: nothing, logQuerySlow: nothing, logSchemaBuild: nothing },
    ...{ logMigration: nothing, log: nothing },
  };
}
