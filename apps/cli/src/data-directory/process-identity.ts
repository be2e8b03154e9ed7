import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isAlive } from '../embedded-postgres/stop-server.ts';

/** A process, told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it was born, in whatever form this system tells it. */
  readonly born: string;
}

/** The identity of a running process. */
export function identityOf(pid: number): ProcessIdentity {
  return { pid, born: birthOf(pid) };
}

/** Whether that very process still runs. */
export function stillRuns(identity: ProcessIdentity): boolean {
  return isAlive(identity.pid) && birthOf(identity.pid) === identity.born;
}

function birthOf(pid: number): string {
  try {
    // The name of the program, in brackets, may hold spaces; the birth is the 20th field behind it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return birthFromPs(pid);
  }
}

function birthFromPs(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
