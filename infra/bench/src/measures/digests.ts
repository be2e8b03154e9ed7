import { setTimeout as delay } from 'node:timers/promises';
import { setClock } from '@jalon/database/clock/clock.query';
import { startWorker } from '@jalon/worker/start-worker';
import { pino } from 'pino';
import type { Line, Measure } from '../measure.ts';
import { count, duration, size } from '../page/quantity.ts';
import { startMailServer } from '../program/mail-server.ts';
import { type ScratchDatabase, withScratchDatabase } from '../program/scratch-database.ts';
import { seedReminderCrowd, seedReminderPlans } from '../seed/reminder-crowd.ts';

const MISSION = 'MAIL';
const SUNDAY = '2026-05-31';
const BEFORE_THE_HOUR = '2026-06-01T07:00:00.000Z';
const AFTER_THE_HOUR = '2026-06-01T08:00:01.000Z';
/** Nine in ten lead, and each lead has three activities that are due. */
const PEOPLE = 11_112;
const ACTIVITIES_EACH = 5;
const LINES_EACH = 3;
const GOAL_A_MINUTE = 10_000;
const EVERY_MS = 1_000;
const LOOK_EVERY_MS = 100;

/**
 * One worker on the hour of the weekly digest: from the first look at the clock to the last mail that the mail server
 * has taken. Each mail is rendered for the outbox, rechecked as it leaves and compared with what it would say then.
 */
export const digests: Measure = {
  name: 'digests',
  title: 'Digests rendered and handed over by one worker, to a mail server on the loopback address',
  limitMs: 400_000,
  run: (ground) =>
    withScratchDatabase(ground, 'bench_digests', async (database) => ({
      lines: await deliver(database, ground.quick ? Math.round(PEOPLE / 10) : PEOPLE),
    })),
};

async function deliver({ appUrl, owner, dataSource }: ScratchDatabase, people: number): Promise<Line[]> {
  const plans = Math.ceil((people * 0.9 * LINES_EACH) / ACTIVITIES_EACH);
  await seedReminderCrowd(owner, { missionCode: MISSION, timeZone: 'Africa/Bamako', people });
  const seed = { missionCode: MISSION, activitiesEach: ACTIVITIES_EACH, today: SUNDAY };
  await seedReminderPlans(owner, { ...seed, firstPlan: 1, plans, oneDueIn: 1 });
  const server = await startMailServer();
  await setClock(dataSource.manager, BEFORE_THE_HOUR);
  const worker = await startWorker({
    databaseUrl: appUrl,
    redisUrl: null,
    smtpUrl: server.url,
    publicUrl: 'https://jalon.example.org',
    secret: 'a secret of the benchmark, long enough',
    log: pino({ level: 'silent' }),
    schedule: [{ id: 'tick', job: 'tick', everyMs: EVERY_MS }],
  });
  try {
    await worker.ready;
    await delay(3 * EVERY_MS);
    const began = performance.now();
    await setClock(dataSource.manager, AFTER_THE_HOUR);
    const since = () => performance.now() - began;
    let inOutboxMs = 0;
    for (;;) {
      await delay(LOOK_EVERY_MS);
      const [row] = await dataSource.query(STANDING);
      if (inOutboxMs === 0 && row.digests > 0 && row.planned === 0) inOutboxMs = since();
      if (inOutboxMs > 0 && row.waiting === 0) break;
    }
    const ms = since();
    const taken = await server.taken();
    const [{ lines }] = await dataSource.query(
      `SELECT count(*)::int AS lines FROM reminder WHERE state = 'sent'`,
    );
    return [
      {
        what: `${count(taken.mails)} digests of ${(lines / taken.mails).toFixed(1)} lines, ${size(taken.bytes / taken.mails)} each: planned, rendered and in the outbox after`,
        measured: duration(inOutboxMs),
      },
      { what: '… all of them rechecked and taken by the server after', measured: duration(ms) },
      {
        what: '… a minute',
        measured: count(Math.round((taken.mails / ms) * 60_000)),
        goal: `${count(GOAL_A_MINUTE)} or more`,
      },
      {
        what: '… taken twice, by their Message-IDs',
        measured: count(taken.mails - taken.different),
        goal: '0',
      },
    ];
  } finally {
    await worker.stop(3_000);
    server.stop();
  }
}

const STANDING = `SELECT (SELECT count(*)::int FROM digest) AS digests,
  (SELECT count(*)::int FROM digest WHERE state = 'planned') AS planned,
  (SELECT count(*)::int FROM mail WHERE delivered_at IS NULL) AS waiting`;
