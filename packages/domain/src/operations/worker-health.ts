import type { Instant } from '../mission/local-date.ts';

/** Longer ago than this, in real time, and no worker can be said to be at work. */
export const silentAfterMs = 5 * 60_000;
/** More than this, on the program's clock, and what fell due may not be in the outbox. */
export const watermarkOldAfterMs = 15 * 60_000;
/** A clock that was moved makes the watermark old at once; workers that are there have this long to catch up, in real time. */
export const catchUpWithinMs = 60_000;

/** What is known of the ticks, on both clocks. */
export interface TickSigns {
  /** The program's clock, and up to where everything that fell due is in the outbox; null where no tick ever ended. */
  now: Instant;
  reachedAt: Instant | null;
  /** The real clock in milliseconds, the last tick that any worker began, and the start of whoever asks. */
  realNowMs: number;
  lastTickMs: number | null;
  startedMs: number;
  /** When the program's clock was moved last, on the real one; null where it never was. */
  movedMs: number | null;
}

/**
 * `starting`: whoever asks was started, or the clock was moved, so lately that no tick may have come to its end since.
 * `silent`: no worker ticks. `behind`: workers tick, and what fell due is not done.
 */
export type WorkerHealth = 'answering' | 'starting' | 'silent' | 'behind';

/** Whether mails leave when they should, from two signs: somebody ticks, and the ticks come to their end. */
export function workerHealth(signs: TickSigns): WorkerHealth {
  const fault = faultOf(signs);
  if (fault === null) return 'answering';
  const isYoung = signs.realNowMs - signs.startedMs < silentAfterMs;
  return isYoung || (fault === 'behind' && isCatchingUp(signs)) ? 'starting' : fault;
}

function faultOf({ now, reachedAt, realNowMs, lastTickMs }: TickSigns): 'silent' | 'behind' | null {
  if (lastTickMs === null || realNowMs - lastTickMs > silentAfterMs) return 'silent';
  if (reachedAt === null || Date.parse(now) - Date.parse(reachedAt) > watermarkOldAfterMs) return 'behind';
  return null;
}

/** A worker that does not tick catches up with nothing, however lately the clock was moved. */
function isCatchingUp({ realNowMs, movedMs, lastTickMs }: TickSigns): boolean {
  const isLately = (ms: number | null) => ms !== null && realNowMs - ms < catchUpWithinMs;
  return isLately(movedMs) && isLately(lastTickMs);
}
