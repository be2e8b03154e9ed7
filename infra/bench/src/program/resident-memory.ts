import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a part of Jalon, in bytes. */
export interface PartMemory {
  readonly api: number;
  readonly worker: number;
  readonly postgres: number;
}

/**
 * The memory of everything that the launcher of this id has started. Api and worker are told as RSS; the
 * processes of PostgreSQL share their buffers, so theirs is the sum of their proportional sizes (PSS), in which
 * a shared page counts once. Reads /proc, so it works on Linux only; throws an Error elsewhere.
 */
export function residentMemory(launcherPid: number): PartMemory {
  if (process.platform !== 'linux') throw new Error('Memory is read from /proc, which only Linux has.');
  const processes = descendants(launcherPid);
  const sumOf = (pattern: RegExp, sizeOf: (pid: number) => number) =>
    processes.filter((pid) => pattern.test(commandLine(pid))).reduce((sum, pid) => sum + sizeOf(pid), 0);
  return {
    api: sumOf(/\/api\/dist\/main\.js/, residentSize),
    worker: sumOf(/\/worker\/dist\/main\.js/, residentSize),
    postgres: sumOf(/postgres/, proportionalSize),
  };
}

function descendants(root: number): number[] {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1] ?? 0);
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const found: number[] = [];
  for (let layer = [root]; layer.length > 0; layer = layer.flatMap((pid) => parents.get(pid) ?? [])) {
    found.push(...layer);
  }
  return found;
}

function commandLine(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
}

function residentSize(pid: number): number {
  return kilobytes(/^VmRSS:\s+(\d+)/m, read(`/proc/${pid}/status`));
}

function proportionalSize(pid: number): number {
  return kilobytes(/^Pss:\s+(\d+)/m, read(`/proc/${pid}/smaps_rollup`)) || residentSize(pid);
}

function kilobytes(pattern: RegExp, text: string): number {
  return Number(pattern.exec(text)?.[1] ?? 0) * 1_024;
}

/** A process may have ended, or belong to somebody else. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
