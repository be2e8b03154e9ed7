import type { OperationsReply } from '@jalon/contracts/operations/operations';
import {
  type MissionPlanning,
  mailBacklog,
  mailOutcomes,
  missionPlanning,
  type ReportedWorker,
  relayPlace,
  reportedWorkers,
} from '@jalon/database/operations/operations.query';
import type { Instant } from '@jalon/domain/mission/local-date';
import { nextDigestAt } from '@jalon/domain/operations/next-digest-at';
import { DEFAULT_REMINDER_POLICY } from '@jalon/domain/reminder/reminder';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WorkerWatch } from './worker-watch.ts';

const dayMs = 86_400_000;
/** Four reports of a worker. */
const thereForMs = 60_000;

/** How the installation is: a constant number of statements, no content, nobody's name. */
@Injectable()
export class OperationsReads {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WorkerWatch) private readonly watch: WorkerWatch,
  ) {}

  async look(): Promise<OperationsReply> {
    const { manager } = this.dataSource;
    const { health, now, realNowMs, reachedAt, lastTickAt, lastSeenAt } = await this.watch.look();
    const age = ageAt(Date.parse(now));
    const realAge = ageAt(realNowMs);
    const before = (ms: number) => new Date(Date.parse(now) - ms).toISOString();
    const workers = (await reportedWorkers(manager)).map((worker) => ({
      ...worker,
      isThere: realNowMs - Date.parse(worker.seenAt) <= thereForMs,
    }));
    const relay = await relayPlace(manager);
    const backlog = await mailBacklog(manager, now);
    return {
      now,
      realNow: new Date(realNowMs).toISOString(),
      health,
      lastTickSeconds: realAge(lastTickAt),
      lastSeenSeconds: realAge(lastSeenAt),
      watermark: { reachedAt, ageSeconds: age(reachedAt) },
      workers,
      queue: queueOf(workers),
      relay: {
        relayedTo: relay.relayedTo,
        lastFact: relay.lastFact,
        behind: Math.max(0, relay.lastFact - relay.relayedTo),
        oldestSeconds: age(relay.oldestAt),
      },
      missions: (await missionPlanning(manager, DEFAULT_REMINDER_POLICY)).map((one) => missionAt(one, now)),
      mails: {
        last24Hours: await mailOutcomes(manager, now, before(dayMs)),
        last30Days: await mailOutcomes(manager, now, before(30 * dayMs)),
        ...backlog,
        oldestWaitingSeconds: age(backlog.oldestWaitingAt),
        areDelivered: workers.some(({ isThere, sendsMail }) => isThere && sendsMail),
      },
    };
  }
}

/** Whole seconds since an instant; none where it lies ahead, as after a clock was corrected. */
function ageAt(nowMs: number): (instant: Instant | null) => number | null {
  return (instant) =>
    instant === null ? null : Math.max(0, Math.floor((nowMs - Date.parse(instant)) / 1_000));
}

/** As the worker that spoke last saw it. */
function queueOf([worker]: ReportedWorker[]): OperationsReply['queue'] {
  if (!worker) return null;
  const { backend, queueAnswers, waiting, active, delayed, failed, schedulerPresent, seenAt } = worker;
  return { backend, answers: queueAnswers, waiting, active, delayed, failed, schedulerPresent, seenAt };
}

function missionAt(
  { policies, weekend, holidays, ...mission }: MissionPlanning,
  now: Instant,
): OperationsReply['missions'][number] {
  const { code, name, timeZone, plannedUntil } = mission;
  const days = holidays.map((holiday) => (typeof holiday === 'string' ? holiday : holiday.on));
  const shown = {
    code,
    name,
    timeZone,
    plannedUntil,
    plannedAgeSeconds: ageAt(Date.parse(now))(plannedUntil),
  };
  try {
    const next = nextDigestAt(policies, { weekend, holidays: days }, timeZone, now);
    return { ...shown, zoneIsKnown: true, nextDigestAt: next };
  } catch (error) {
    // One mission's mistake hides nothing of the others.
    if (error instanceof RangeError) return { ...shown, zoneIsKnown: false, nextDigestAt: null };
    throw error;
  }
}
