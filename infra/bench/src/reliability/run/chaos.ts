import type { Postgres } from '../machines/postgres.ts';
import type { Redis } from '../machines/redis.ts';
import type { Smtp } from '../machines/smtp.ts';
import type { Workers } from '../machines/workers.ts';
import type { SeededRandom } from '../story/seeded-random.ts';
import type { Blow, TrialSize } from './trial.ts';

export interface ChaosSettings {
  readonly size: TrialSize;
  readonly random: SeededRandom;
  readonly postgres: Postgres;
  /** Null where the queue lies in PostgreSQL. */
  readonly redis: Redis | null;
  readonly smtp: Smtp;
  readonly workers: Workers;
  readonly say: (line: string) => void;
}

/** Breaks things while mails are on their way: as planned for a stop, or every so often of the time that they are. */
export class Chaos {
  readonly #with: ChaosSettings;
  /** On the clock of the time in which mails were on their way. */
  readonly #nextAt = new Map<Blow, number>();
  readonly #struck = new Set<unknown>();
  readonly blows: Record<Blow, number> = {
    kill: 0,
    'postgres-fast': 0,
    'postgres-immediate': 0,
    'redis-restart': 0,
    'redis-flush': 0,
  };
  #stop = '';
  #acceptedBefore = 0;
  #busyMs = 0;
  /** Real time of the last look at which mails were on their way; null while none is. */
  #lookedAtMs: number | null = null;

  constructor(settings: ChaosSettings) {
    this.#with = settings;
  }

  begin(stop: string): void {
    this.#stop = stop;
    this.#acceptedBefore = this.#with.smtp.status.accepted;
    // Nothing strikes before anything is on its way.
    this.#lookedAtMs = null;
  }

  /** Nothing is broken until the next stop begins. */
  end(): void {
    this.#stop = '';
  }

  async look(): Promise<void> {
    if (this.#stop === '') return;
    const accepted = this.#with.smtp.status.accepted - this.#acceptedBefore;
    for (const planned of this.#with.size.plannedBlows) {
      if (planned.stop !== this.#stop || accepted < planned.afterAccepted || this.#struck.has(planned))
        continue;
      this.#struck.add(planned);
      await this.#strike(planned.blow);
    }
    const often = this.#with.size.blowEveryMs;
    if (!often || accepted === 0) return;
    const nowMs = Date.now();
    this.#busyMs += nowMs - (this.#lookedAtMs ?? nowMs);
    this.#lookedAtMs = nowMs;
    for (const [blow, everyMs] of Object.entries(often) as [Blow, number][]) {
      const at = this.#nextAt.get(blow) ?? this.#soon(everyMs);
      this.#nextAt.set(blow, at);
      if (this.#busyMs < at) continue;
      this.#nextAt.set(blow, this.#soon(everyMs));
      await this.#strike(blow);
    }
  }

  /** Half to one and a half times that long from now. */
  #soon(everyMs: number): number {
    return this.#busyMs + everyMs * (0.5 + this.#with.random.next());
  }

  async #strike(blow: Blow): Promise<void> {
    const { postgres, redis, workers, random, say } = this.#with;
    if (blow.startsWith('redis') && !redis) return;
    this.blows[blow] += 1;
    if (blow !== 'kill') say(`  ${this.#stop}: ${blow}`);
    switch (blow) {
      case 'kill':
        return workers.kill((names) => random.pick(names));
      case 'postgres-fast':
        return postgres.restart('fast');
      case 'postgres-immediate':
        return postgres.restart('immediate');
      case 'redis-restart':
        return redis!.restart();
      case 'redis-flush':
        return redis!.flush();
    }
  }
}
