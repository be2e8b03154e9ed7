import { setClock } from '@jalon/database/clock/clock.query';
import { Transactions } from '@jalon/database/transaction/transactions';
import { PlanDigests } from '@jalon/use-cases/reminder/plan-digests';
import { tick as workerTick } from '@jalon/worker/tick/tick';
import { pino } from 'pino';
import type { Line, Measure } from '../measure.ts';
import { count, duration, spread } from '../page/quantity.ts';
import { percentile } from '../percentile.ts';
import { type ScratchDatabase, withScratchDatabase } from '../program/scratch-database.ts';
import { seedReminderCrowd, seedReminderPlans } from '../seed/reminder-crowd.ts';

const MISSION = 'TICK';
const PEOPLE = 10_000;
/** A Sunday; the digest is that of the Monday after it, at 08:00 in a zone that keeps UTC. */
const SUNDAY = '2026-05-31';
const BEFORE_THE_HOUR = '2026-06-01T07:50:00.000Z';
const AFTER_THE_HOUR = '2026-06-01T08:00:15.000Z';
const ON_TUESDAY = '2026-06-02T08:00:15.000Z';
const GOAL_MS = 1_000;

/**
 * The tick at the hour of the weekly digest over a register full of activities that are not due: what one costs when
 * ten times as many exist, when ten times as many are due, and when nothing is.
 */
export const tick: Measure = {
  name: 'tick',
  title: 'Reminder tick: Monday 08:00, 10,000 people',
  limitMs: 900_000,
  run: (ground) =>
    withScratchDatabase(ground, 'bench_tick', async (database) => ({
      lines: await ticks(database, ground.quick ? 20_000 : 1_000_000, ground.quick ? 3 : 7),
    })),
};

async function ticks(database: ScratchDatabase, activities: number, rounds: number): Promise<Line[]> {
  const { owner } = database;
  const activitiesEach = 100;
  const due = activities / 1_000;
  const few = activities / 10 / activitiesEach;
  await seedReminderCrowd(owner, { missionCode: MISSION, timeZone: 'Africa/Bamako', people: PEOPLE });
  const seed = { missionCode: MISSION, activitiesEach, today: SUNDAY };
  await seedReminderPlans(owner, { ...seed, firstPlan: 1, plans: few, oneDueIn: activities / 10 / due });
  const missionId = await missionOf(database);
  const amongFew = await planRounds(database, missionId, rounds);
  // What is due is among the first plans; of these nothing is.
  const rest = { ...seed, firstPlan: few + 1, plans: few * 9, oneDueIn: activities * 10 };
  await seedReminderPlans(owner, rest);
  const first = (await planRounds(database, missionId, 1)).samples;
  const amongMany = await planRounds(database, missionId, rounds);
  const again = await timed(() => planner(database).execute(missionId));
  const idle = await idleTicks(database, rounds * 5);
  const tuesday = await planRounds(database, missionId, rounds, ON_TUESDAY);
  await owner.query(MORE_DUE, [SUNDAY, due * 9]);
  await owner.query('VACUUM (ANALYZE) activity');
  const tenTimesDue = await planRounds(database, missionId, rounds);
  return [
    {
      what: `planning over ${count(activities)} activities of which ${count(due)} are due`,
      measured: `${spread(amongMany.samples)}, ${count(amongMany.lines)} lines; the first of them ${duration(first[0]!)}`,
      goal: `under ${duration(GOAL_MS)}`,
    },
    {
      what: `… over ${count(activities / 10)} of which ${count(due)} are due`,
      measured: spread(amongFew.samples),
    },
    {
      what: '… ten times as many exist: ratio of the p50',
      measured: ratio(amongMany.samples, amongFew.samples),
      goal: 'near 1',
    },
    {
      what: `… over ${count(activities)} of which ${count(due * 10)} are due`,
      measured: `${spread(tenTimesDue.samples)}, ${count(tenTimesDue.lines)} lines`,
    },
    {
      what: '… ten times as many are due: ratio of the p50',
      measured: ratio(tenTimesDue.samples, amongMany.samples),
      goal: 'at most 10',
    },
    {
      what: 'planning the same hour again',
      measured: `${duration(again.ms)}, ${again.value.lines} lines`,
      goal: '0 lines',
    },
    {
      what: `planning on a Tuesday 08:00, when only what is due on Wednesday is told`,
      measured: `${spread(tuesday.samples)}, ${count(tuesday.lines)} lines`,
    },
    { what: 'the whole tick of a worker while nothing is due', measured: spread(idle), goal: 'a few ms' },
  ];
}

const MORE_DUE = `UPDATE activity SET due_on = $1::date + 2 + (number % 28) WHERE id IN (
  SELECT id FROM activity WHERE status = 'not_started' ORDER BY reference LIMIT $2::int)`;

function planner({ dataSource }: ScratchDatabase): PlanDigests {
  return new PlanDigests(new Transactions(dataSource));
}

async function missionOf({ dataSource }: ScratchDatabase): Promise<string> {
  const [mission] = await dataSource.query('SELECT id FROM mission WHERE code = $1', [MISSION]);
  return mission.id;
}

/** The same hour, as if it had never been planned, so many times. */
async function planRounds(
  database: ScratchDatabase,
  missionId: string,
  rounds: number,
  at = AFTER_THE_HOUR,
): Promise<{ samples: number[]; lines: number }> {
  const { owner, dataSource } = database;
  const samples: number[] = [];
  let lines = 0;
  for (let round = 0; round < rounds; round += 1) {
    await owner.query('TRUNCATE reminder, digest, mail CASCADE');
    await owner.query(
      `INSERT INTO watermark (name, reached_at, ticks) VALUES ($1, $2::timestamptz, 1)
       ON CONFLICT (name) DO UPDATE SET reached_at = excluded.reached_at`,
      [`digests:${missionId}`, at === AFTER_THE_HOUR ? BEFORE_THE_HOUR : AFTER_THE_HOUR],
    );
    await setClock(dataSource.manager, at);
    const planned = await timed(() => planner(database).execute(missionId));
    samples.push(planned.ms);
    lines = planned.value.lines;
  }
  return { samples, lines };
}

/** Every part of a worker's tick, with a mail server that gets nothing because nothing waits. */
async function idleTicks({ dataSource }: ScratchDatabase, rounds: number): Promise<number[]> {
  await dataSource.query('DELETE FROM reminder');
  await dataSource.query('DELETE FROM digest');
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { ms } = await timed(() =>
      workerTick({
        dataSource,
        transactions: new Transactions(dataSource),
        publicUrl: 'http://127.0.0.1',
        secret: 'of nobody',
        post: { lanes: 1, handOver: async () => ({ accepted: true }), close: () => undefined },
        log: pino({ level: 'silent' }),
        want: async () => undefined,
        isStopping: () => false,
      }),
    );
    samples.push(ms);
  }
  return samples;
}

function ratio(samples: number[], of: number[]): string {
  return (percentile(samples, 0.5) / percentile(of, 0.5)).toFixed(2);
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}
