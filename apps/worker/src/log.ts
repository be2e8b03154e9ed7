import { type Logger, pino } from 'pino';

/** Lines of JSON on standard output. Ids and codes only: no address, no text of anybody. */
export function makeLog(): Logger {
  return pino({ name: 'worker', level: 'info' });
}
