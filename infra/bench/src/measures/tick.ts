import { setClock } from '@jalon/database/clock/clock.query';
import { connect } from '@jalon/database/connection/data-source';
import { Transactions } from '@jalon/database/transaction/transactions';
import { addDays } from '@jalon/domain/mission/local-date';
import { instantOf, localDateOf, nextWorkingDay } from '@jalon/domain/mission/mission-calendar';
import { PlanDigests } from '@jalon/use-cases/reminder/plan-digests';
import { SendDigests } from '@jalon/use-cases/reminder/send-digests';
import type { Line, Measure } from '../measure.ts';
import { count, duration } from '../page/quantity.ts';
import { CROWDED_MISSION, seedCrowd } from './crowd.ts';

const MOST_MAILS = 5_000;
const MONDAY = 1;

/**
 * The tick at the hour of the weekly digest over a mission full of open activities: planning, the same once
 * more, and the mails into the outbox. Run on the database alone, so that the worker's own tick is not first.
 */
export const tick: Measure = {
  name: 'tick',
  title: 'Reminder tick on a Monday 08:00',
  limitMs: 240_000,
  run: async (ground) => {
    const activities = await seedCrowd(ground);
    return ground.withDatabaseAlone(async (appUrl) => {
      const dataSource = await connect(appUrl, 4);
      try {
        return { lines: await ticks(dataSource, activities) };
      } finally {
        await dataSource.destroy();
      }
    });
  },
};

type Connected = Awaited<ReturnType<typeof connect>>;

async function ticks(dataSource: Connected, activities: number): Promise<Line[]> {
  const transactions = new Transactions(dataSource);
  const mission = await missionOf(dataSource);
  const hour = digestHour(mission);
  await setClock(dataSource.manager, secondsAfter(hour, -600));
  const plan = () => timed(() => new PlanDigests(transactions).execute(mission.id));
  // What fell due before this hour is not part of this tick.
  await plan();
  await setClock(dataSource.manager, secondsAfter(hour, 15));
  const first = await plan();
  const again = await plan();
  const sending = await timed(() => sendAll(new SendDigests(transactions, 'http://127.0.0.1')));
  const nothingLeft = await timed(() => sendAll(new SendDigests(transactions, 'http://127.0.0.1')));
  const [due] = await dataSource.query(DUE, [mission.id, localDateOf(hour, mission.time_zone)]);
  return [
    {
      what: `planning over ${count(activities)} open activities, ${count(Number(due.count))} of them due within 30 days or past due`,
      measured: `${duration(first.ms)}, ${count(first.value.lines)} lines`,
    },
    {
      what: 'the same tick again',
      measured: `${duration(again.ms)}, ${count(again.value.lines)} lines`,
      goal: '0 lines',
    },
    {
      what: 'mails into the outbox, each re-checked',
      measured: `${count(sending.value)} in ${duration(sending.ms)}`,
    },
    {
      what: 'sending again',
      measured: `${count(nothingLeft.value)} in ${duration(nothingLeft.ms)}`,
      goal: '0 mails',
    },
  ];
}

const DUE = `SELECT count(*) FROM activity JOIN plan ON plan.id = activity.plan_id
  WHERE plan.mission_id = $1 AND plan.closed_at IS NULL AND activity.status NOT IN ('completed', 'discontinued')
    AND activity.due_on <= $2::date + 30`;

interface MissionRow {
  id: string;
  time_zone: string;
  weekend: number[];
  holidays: string[];
}

async function missionOf(dataSource: Connected): Promise<MissionRow> {
  const sql = 'SELECT id, time_zone, weekend, holidays FROM mission WHERE code = $1';
  const [mission] = await dataSource.query(sql, [CROWDED_MISSION]);
  return mission;
}

/** 08:00 of the mission on the next Monday from tomorrow, or on the working day after it: the default policy. */
function digestHour(mission: MissionRow): string {
  let date = addDays(localDateOf(new Date().toISOString(), mission.time_zone), 1);
  while ((new Date(date).getUTCDay() || 7) !== MONDAY) date = addDays(date, 1);
  return instantOf(nextWorkingDay(date, mission), '08:00', mission.time_zone);
}

async function sendAll(sender: SendDigests): Promise<number> {
  let sent = 0;
  for (let turn = 0; turn < MOST_MAILS; turn += 1) {
    const outcomes = await sender.next();
    if (outcomes.length === 0) return sent;
    for (const outcome of outcomes) {
      if (outcome.state === 'failed')
        throw new Error('A digest could not be sent.', { cause: outcome.error });
      if (outcome.state === 'sent') sent += 1;
    }
  }
  throw new Error(`More than ${MOST_MAILS} mails in one tick.`);
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}

function secondsAfter(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1_000).toISOString();
}
