import { readFileSync } from 'node:fs';

/** An account of this machine under which PostgreSQL may run. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Preferred first. Each is unprivileged, and PostgreSQL wants one that the machine knows by name. */
const CANDIDATES = ['postgres', 'nobody', 'daemon'] as const;

/** The unprivileged accounts of this machine that PostgreSQL may use, in order of preference. */
export function unprivilegedAccounts(passwd: string = readPasswd()): Account[] {
  const known = new Map(
    passwd
      .split('\n')
      .map(parseLine)
      .map((account) => [account?.name, account]),
  );
  return CANDIDATES.flatMap((name) => known.get(name) ?? []).filter((account) => account.uid !== 0);
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}

function parseLine(line: string): Account | undefined {
  const [name, , uid, gid] = line.split(':');
  if (!name || uid === undefined || gid === undefined) return undefined;
  return { name, uid: Number(uid), gid: Number(gid) };
}
