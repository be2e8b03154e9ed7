import { type ChildProcess, spawn } from 'node:child_process';

/** Long enough for Vitest and Playwright to stop their servers. */
const END_WITHIN_MS = 10_000;

const running = new Set<ChildProcess>();

/** Runs a command with its output on the terminal, and answers its exit code. */
export function runCommand(
  file: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<number> {
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  running.add(child);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`${file}: ${error.message}\n`);
      resolve(1);
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** Runs a command quietly, and answers its exit code and everything that it said. */
export function readCommand(
  file: string,
  args: readonly string[],
  cwd: string,
): Promise<{ exit: number; output: string }> {
  const child = spawn(file, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ exit: 1, output: `${file}: ${error.message}` }));
    child.once('close', (code) => {
      running.delete(child);
      resolve({ exit: code ?? 1, output });
    });
  });
}

/** Whoever stops the test run, or kills the program that started it, stops what it has started. */
export function stopWithMe(): void {
  const stop = () => {
    for (const child of running) child.kill('SIGTERM');
    process.exitCode = 1;
    setTimeout(() => process.exit(1), END_WITHIN_MS).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  process.once('disconnect', stop);
  process.channel?.unref();
}
