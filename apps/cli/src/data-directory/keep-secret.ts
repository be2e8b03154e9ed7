import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Reads a text that must survive restarts and stay private, or makes it and keeps it in that file. It is
 * written whole or not at all, readable for this account only.
 */
export function keptText(file: string, make: () => string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const text = make();
  writeFileSync(file, `${text}\n`, { mode: 0o600, flag: 'wx', flush: true });
  return text;
}

/** 256 bits of chance in letters that need no quoting anywhere. */
export function randomText(): string {
  return randomBytes(32).toString('base64url');
}
