import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptText, randomText } from '../data-directory/keep-secret.ts';
import type { Passwords } from './prepare-database.ts';

/** The passwords of the embedded database, made at its first start and kept in the data directory. */
export function keptPasswords(dataDirectory: string): Passwords {
  const make = (): Passwords => ({ superuser: randomText(), owner: randomText(), app: randomText() });
  return JSON.parse(keptText(passwordFile(dataDirectory), () => JSON.stringify(make()))) as Passwords;
}

/** The port on which the embedded database of this data directory listens, and its passwords; null if it does not run. */
export function runningDatabase(dataDirectory: string): { port: number; passwords: Passwords } | null {
  const pidFile = join(dataDirectory, 'postgres', 'postmaster.pid');
  if (!existsSync(pidFile) || !existsSync(passwordFile(dataDirectory))) return null;
  const port = Number(readFileSync(pidFile, 'utf8').split('\n')[3]);
  return port > 0 ? { port, passwords: keptPasswords(dataDirectory) } : null;
}

function passwordFile(dataDirectory: string): string {
  return join(dataDirectory, 'database-passwords.json');
}
