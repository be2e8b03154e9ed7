import type { OperationsReply, OutcomesReply } from '@jalon/contracts/operations/operations';
import { CONCERNS } from '@jalon/domain/operations/concerns';
import { Gauge, type Registry } from 'prom-client';

/** The operations page as figures: the same numbers, by mission code and outcome; never a person or an id. */
export class OperationsGauges {
  readonly #gauges: ReturnType<typeof gaugesIn>;

  constructor(registry: Registry) {
    this.#gauges = gaugesIn(registry);
  }

  /** Null where the database does not answer: nothing is then said of what lies in it. */
  set(operations: OperationsReply | null): void {
    for (const gauge of Object.values(this.#gauges)) gauge.reset();
    this.#gauges.database.set(operations === null ? 0 : 1);
    if (operations === null) return;
    this.#setWorkers(operations);
    this.#setQueue(operations);
    this.#setMails(operations.mails);
    for (const concern of CONCERNS)
      this.#gauges.concern.set({ concern }, operations.concerns.includes(concern) ? 1 : 0);
    for (const { code, plannedAgeSeconds, zoneIsKnown } of operations.missions) {
      this.#gauges.zone.set({ mission: code }, zoneIsKnown ? 1 : 0);
      if (plannedAgeSeconds !== null) this.#gauges.planned.set({ mission: code }, plannedAgeSeconds);
    }
  }

  #setWorkers({ health, workers, lastTickSeconds, watermark, relay }: OperationsReply): void {
    const { ready, there, tick, reached, behind, oldestFact } = this.#gauges;
    ready.set(health === 'answering' || health === 'starting' ? 1 : 0);
    there.set(workers.filter(({ isThere }) => isThere).length);
    if (lastTickSeconds !== null) tick.set(lastTickSeconds);
    if (watermark.ageSeconds !== null) reached.set(watermark.ageSeconds);
    behind.set(relay.behind);
    oldestFact.set(relay.oldestSeconds ?? 0);
  }

  #setQueue({ queue }: OperationsReply): void {
    if (!queue) return;
    const { jobs, scheduler, queueAnswers } = this.#gauges;
    const { backend } = queue;
    queueAnswers.set({ backend }, queue.answers ? 1 : 0);
    if (queue.schedulerPresent !== null) scheduler.set({ backend }, queue.schedulerPresent ? 1 : 0);
    for (const state of ['waiting', 'active', 'delayed', 'failed'] as const) {
      const count = queue[state];
      if (count !== null) jobs.set({ backend, state }, count);
    }
  }

  #setMails({
    last24Hours,
    last30Days,
    waiting,
    oldestWaitingSeconds,
    deadLetters,
  }: OperationsReply['mails']): void {
    this.#setOutcomes('24h', last24Hours);
    this.#setOutcomes('30d', last30Days);
    this.#gauges.waiting.set(waiting);
    this.#gauges.oldestMail.set(oldestWaitingSeconds ?? 0);
    this.#gauges.deadLetters.set(deadLetters);
  }

  #setOutcomes(window: string, { suppressed, written: _, ...outcomes }: OutcomesReply): void {
    for (const [outcome, count] of Object.entries(outcomes))
      this.#gauges.mails.set({ window, outcome }, count);
    for (const { reason, count } of suppressed) this.#gauges.suppressed.set({ window, reason }, count);
  }
}

function gaugesIn(registry: Registry) {
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `jalon_${name}`, help, labelNames, registers: [registry] });
  return {
    database: gauge('database_answers', '1 where the database answers'),
    ready: gauge('worker_ready', '1 where mails leave when they should, as readyz says'),
    concern: gauge('concern', '1 where an administrator has to look after it, as the operations page says', [
      'concern',
    ]),
    zone: gauge('mission_zone_known', '0 where nobody knows the time zone of a mission: it counts in UTC', [
      'mission',
    ]),
    there: gauge('workers_there', 'Worker processes that spoke within the last minute'),
    tick: gauge('worker_last_tick_age_seconds', 'Real time since a worker began a tick'),
    reached: gauge('tick_watermark_age_seconds', 'Age of the watermark on the clock of the program'),
    behind: gauge('relay_behind_facts', 'Facts to which no worker has reacted'),
    oldestFact: gauge(
      'relay_oldest_fact_age_seconds',
      'Age of the first fact to which no worker has reacted',
    ),
    queueAnswers: gauge('queue_answers', '1 where the worker can ask the queue', ['backend']),
    scheduler: gauge('queue_scheduler_present', '1 where the schedule of the ticks is there', ['backend']),
    jobs: gauge('queue_jobs', 'Jobs in the queue, as a worker saw it last', ['backend', 'state']),
    planned: gauge('mission_planned_age_seconds', 'Since when no digest of a mission was planned', [
      'mission',
    ]),
    mails: gauge('mails', 'Mails written within a time, by outcome', ['window', 'outcome']),
    suppressed: gauge('mails_suppressed', 'Mails not sent on purpose, by reason', ['window', 'reason']),
    waiting: gauge('mails_waiting', 'Mails that wait for their delivery'),
    oldestMail: gauge('mail_oldest_waiting_age_seconds', 'Age of the mail that waits longest'),
    deadLetters: gauge('dead_letters', 'Mails that have failed for good or were never tried'),
  };
}
