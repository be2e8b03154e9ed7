import type { OperationsReply } from '@jalon/contracts/operations/operations';
import { missionsWithUnknownZone } from '@jalon/database/mission/unknown-zones.query';
import {
  type MissionPlanning,
  mailBacklog,
  mailOutcomes,
  missionPlanning,
  type ReportedWorker,
  relayPlace,
  reportedWorkers,
} from '@jalon/database/operations/operations.query';
import { type DigestHour, digestHours } from '@jalon/database/reminder/digest-hours.query';
import type { Instant } from '@jalon/domain/mission/local-date';
import { concernsOf } from '@jalon/domain/operations/concerns';
import { missedHour } from '@jalon/domain/operations/missed-hour';
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
    const workers = (await reportedWorkers(manager)).map((worker) => ({
      ...worker,
      isThere: realNowMs - Date.parse(worker.seenAt) <= thereForMs,
    }));
    const there = workers.filter(({ isThere }) => isThere);
    const place = await relayPlace(manager);
    const relay = {
      relayedTo: place.relayedTo,
      lastFact: place.lastFact,
      behind: Math.max(0, place.lastFact - place.relayedTo),
      oldestSeconds: age(place.oldestAt),
    };
    const queue = queueOf(workers);
    const missions = await this.#missions(now);
    const areDelivered = there.some(({ sendsMail }) => sendsMail);
    const mails = { ...(await this.#mails(now)), areDelivered };
    const { neverTried } = mails.last30Days;
    return {
      now,
      realNow: new Date(realNowMs).toISOString(),
      health,
      concerns: concernsOf({
        ...{ health, queue, relay, missions },
        isWorkerThere: there.length > 0,
        mails: { ...mails, neverTried },
      }),
      lastTickSeconds: realAge(lastTickAt),
      lastSeenSeconds: realAge(lastSeenAt),
      watermark: { reachedAt, ageSeconds: age(reachedAt) },
      ...{ workers, queue, relay, missions, mails },
    };
  }

  async #missions(now: Instant): Promise<OperationsReply['missions']> {
    const { manager } = this.dataSource;
    const unknown = (await missionsWithUnknownZone(manager)).map(({ code }) => code);
    const missions = await missionPlanning(manager, DEFAULT_REMINDER_POLICY);
    const hours = new Map((await digestHours(manager)).map((one) => [one.missionId, one.hours]));
    return missions.map((mission) =>
      missionAt(mission, hours.get(mission.id) ?? [], now, !unknown.includes(mission.code)),
    );
  }

  async #mails(now: Instant): Promise<Omit<OperationsReply['mails'], 'areDelivered'>> {
    const { manager } = this.dataSource;
    const before = (ms: number) => new Date(Date.parse(now) - ms).toISOString();
    const backlog = await mailBacklog(manager, now);
    return {
      last24Hours: await mailOutcomes(manager, now, before(dayMs)),
      last30Days: await mailOutcomes(manager, now, before(30 * dayMs)),
      ...backlog,
      oldestWaitingSeconds: ageAt(Date.parse(now))(backlog.oldestWaitingAt),
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

/** A mission whose zone nobody knows counts in UTC, here as when its digests are planned. */
function missionAt(
  { policies, weekend, holidays, ...mission }: MissionPlanning,
  hours: readonly DigestHour[],
  now: Instant,
  zoneIsKnown: boolean,
): OperationsReply['missions'][number] {
  const { code, name, timeZone, plannedUntil } = mission;
  const calendar = {
    weekend,
    holidays: holidays.map((holiday) => (typeof holiday === 'string' ? holiday : holiday.on)),
  };
  const zone = zoneIsKnown ? timeZone : 'UTC';
  return {
    ...{ code, name, timeZone, zoneIsKnown, plannedUntil },
    plannedAgeSeconds: ageAt(Date.parse(now))(plannedUntil),
    missedHourAt: missedHour(hours, zone, plannedUntil, now),
    nextDigestAt: nextDigestAt(policies, calendar, zone, now),
  };
}
