import type { Logger } from 'pino';
import { reasonOf } from '../reason-of.ts';

const ticksMissed = 3;

export interface TickWatch {
  ticked(): void;
  stop(): void;
}

/**
 * A schedule that lives in a queue can get lost with it. Where neither this process nor another one has ticked for the
 * time of three ticks, it says the schedule again and asks for a tick itself; one too many changes nothing.
 */
export function watchTicks(
  options: { everyMs: number; ticksSoFar: () => Promise<number>; mend: () => Promise<void> },
  log: Logger,
): TickWatch {
  const { everyMs, ticksSoFar, mend } = options;
  let lastTickAt = performance.now();
  let counted: number | null = null;
  const look = async () => {
    if (performance.now() - lastTickAt < ticksMissed * everyMs) return;
    const ticks = await ticksSoFar();
    const isTicking = counted !== null && ticks > counted;
    counted = ticks;
    if (isTicking) {
      lastTickAt = performance.now();
      return;
    }
    log.warn('The schedule is silent; it is said again, and a tick is asked for');
    await mend();
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => log.warn({ reason: reasonOf(error) }, 'No tick could be asked for'));
  }, everyMs);
  timer.unref();
  return {
    ticked: () => {
      lastTickAt = performance.now();
    },
    stop: () => clearInterval(timer),
  };
}
