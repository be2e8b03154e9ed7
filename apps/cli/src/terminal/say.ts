/** Writes one line for the person at the terminal. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Writes one line about something that went wrong. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Says how long a step took, so that a slow start explains itself. */
export async function step<T>(done: (result: T) => string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`  ✓ ${done(result)} (${seconds} s)`);
  return result;
}
