import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** How many programs wanted a core before the benchmark began; well above 0, the figures are not of a quiet machine. */
const loadBefore = loadavg()[0] ?? 0;

/** What a figure cannot be read without: the machine, its programs and the day. */
export function machineFacts(postgresVersion: string): [string, string][] {
  return [
    ['CPU', cpus()[0]?.model.trim() ?? 'unknown'],
    ['cores', String(availableParallelism())],
    ['memory', `${(totalmem() / 1_073_741_824).toFixed(1)} GiB`],
    ['load before the run', loadBefore.toFixed(1)],
    ['operating system', `${distribution()} (${type()} ${release()})`],
    ['Node', process.versions.node],
    ['PostgreSQL', postgresVersion],
    ['revision', revision()],
    ['date', new Date().toISOString().slice(0, 10)],
  ];
}

function distribution(): string {
  const file = '/etc/os-release';
  const name = existsSync(file) && /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync(file, 'utf8'))?.[1];
  return name || process.platform;
}

function revision(): string {
  try {
    const options = { cwd: import.meta.dirname, encoding: 'utf8' } as const;
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], options).trim();
  } catch {
    return 'unknown';
  }
}
