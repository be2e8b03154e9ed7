import { type TickTraces, tickTraces } from '@jalon/database/operations/operations.query';
import type { Instant } from '@jalon/domain/mission/local-date';
import { type WorkerHealth, workerHealth } from '@jalon/domain/operations/worker-health';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How the workers are, and on which clocks. */
export interface WatchedWorkers extends TickTraces {
  health: WorkerHealth;
  /** The program's clock. */
  now: Instant;
  realNowMs: number;
}

/** Whether somebody ticks and the ticks come to their end. It knows when this process began, and asks the database. */
@Injectable()
export class WorkerWatch {
  readonly #startedMs: number;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject('realTime') private readonly realTime: () => number,
  ) {
    this.#startedMs = realTime();
  }

  async look(): Promise<WatchedWorkers> {
    const traces = await tickTraces(this.dataSource.manager);
    const realNowMs = this.realTime();
    const now = new Date(realNowMs + traces.offsetMs).toISOString();
    const { reachedAt } = traces;
    const health = workerHealth({
      ...{ now, reachedAt, realNowMs, startedMs: this.#startedMs },
      lastTickMs: msOf(traces.lastTickAt),
      movedMs: msOf(traces.movedAt),
    });
    return { ...traces, health, now, realNowMs };
  }
}

const msOf = (instant: Instant | null) => (instant === null ? null : Date.parse(instant));
