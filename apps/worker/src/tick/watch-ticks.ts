import type { Logger } from 'pino';
import { reasonOf } from '../reason-of.ts';

/** Three ticks of the schedule. */
const silentAfterMs = 45_000;

export interface TickWatch {
  ticked(): void;
  stop(): void;
}

/**
 * A schedule that lives in a queue can get lost with it. Where this process has seen no tick for too long it
 * asks for one itself; one tick too many changes nothing.
 */
export function watchTicks(askForTick: () => Promise<void>, log: Logger): TickWatch {
  let lastTickAt = Date.now();
  const timer = setInterval(() => {
    if (Date.now() - lastTickAt < silentAfterMs) return;
    log.warn('The schedule is silent; a tick is asked for');
    askForTick().catch((error: unknown) =>
      log.warn({ reason: reasonOf(error) }, 'No tick could be asked for'),
    );
  }, silentAfterMs / 3);
  timer.unref();
  return {
    ticked: () => {
      lastTickAt = Date.now();
    },
    stop: () => clearInterval(timer),
  };
}
