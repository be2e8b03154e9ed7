import { runProgram } from './run-program.ts';

/** A Thursday: the next Monday 08:00 of every mission, and the days after it, lie ahead. */
export const startsAt = '2026-11-19T06:00:00Z';

/**
 * Starts the built program with its demonstration, once for all tests. Its address stands in JALON_E2E_URL from
 * then on. What is answered here stops it.
 */
export default async function startProgram(): Promise<() => Promise<void>> {
  const { url, stop } = await runProgram({ JALON_DEMO: '1', JALON_NOW: startsAt });
  process.env.JALON_E2E_URL = url;
  return stop;
}
