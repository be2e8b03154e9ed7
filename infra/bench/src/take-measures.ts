import type { Measure, Outcome, Result } from './measure.ts';
import type { Ground } from './program/ground.ts';

/** The whole run ends after about this long; what has not begun by then is not begun any more. */
const NOTHING_BEGINS_AFTER_MS = 8 * 60_000;

/**
 * Takes the measures one after the other. One that fails or takes too long is reported as failed, with its
 * reason, and the program is stopped, so that the next one starts it afresh.
 */
export async function takeMeasures(
  measures: readonly Measure[],
  ground: Ground,
  say: (line: string) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const began = performance.now();
  for (const measure of measures) {
    say(`… ${measure.name}: ${measure.title}`);
    const isTooLate = performance.now() - began > NOTHING_BEGINS_AFTER_MS;
    const outcome = isTooLate ? tooLate(measure) : await take(measure, ground);
    if ('failure' in outcome) await ground.stop();
    const became = 'failure' in outcome ? `✗ ${outcome.failure}` : '✓';
    say(`  ${became} (${outcome.seconds.toFixed(0)} s)`);
    outcomes.push(outcome);
  }
  return outcomes;
}

function tooLate(measure: Measure): Outcome {
  const failure = `not begun: the measures before it took more than ${NOTHING_BEGINS_AFTER_MS / 60_000} minutes`;
  return { measure, seconds: 0, failure };
}

async function take(measure: Measure, ground: Ground): Promise<Outcome> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1_000;
  try {
    const result = await withLimit(measure, ground);
    return { measure, seconds: seconds(), result };
  } catch (error) {
    return { measure, seconds: seconds(), failure: reasonOf(error) };
  }
}

/** A measure that was given up goes on in the background until the stopped program makes it fail too. */
async function withLimit(measure: Measure, ground: Ground): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const why = new Error(`it took more than ${measure.limitMs / 1_000} s`);
    timer = setTimeout(() => reject(why), measure.limitMs);
  });
  try {
    const running = measure.run(ground);
    running.catch(() => undefined);
    return await Promise.race([running, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s*\n\s*/g, ' · ').slice(0, 500);
}
