import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Postgres } from '../machines/postgres.ts';
import { Redis } from '../machines/redis.ts';
import { Smtp } from '../machines/smtp.ts';
import { Workers } from '../machines/workers.ts';
import { plantInWorker } from '../plants/plants.ts';
import type { Evidence } from './evidence.ts';
import { Performance } from './performance.ts';
import { Register } from './register.ts';
import type { Trial } from './trial.ts';

/** Plays the story once, on real services that are broken meanwhile, and answers what there is to be judged. */
export async function play(trial: Trial): Promise<Evidence> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-reliability-'));
  const clearing: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  const keep = <T extends { stop(): unknown }>(service: T): T => {
    clearing.push(() => service.stop());
    return service;
  };
  try {
    const postgres = keep(await Postgres.start());
    const redis = trial.backend === 'Redis' ? keep(await Redis.start()) : null;
    const smtp = keep(await Smtp.start(join(folder, 'accepted.jsonl'), trial.seed));
    const register = new Register(postgres.ownerUrl);
    clearing.push(() => register.close());
    const workers = keep(
      new Workers({
        folder,
        howMany: trial.size.workers,
        tickEveryMs: trial.size.tickEveryMs,
        databaseUrl: postgres.appUrl,
        redisUrl: redis?.url ?? null,
        smtpUrlFor: (worker) => smtp.urlFor(worker),
        plant: plantInWorker(trial.plant),
      }),
    );
    return await new Performance(trial, { postgres, redis, smtp, register, workers }).run();
  } finally {
    // One that cannot be cleared away keeps no other.
    for (const clear of clearing.reverse())
      await Promise.resolve()
        .then(clear)
        .catch(() => undefined);
  }
}
