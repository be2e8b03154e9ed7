import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from './find-browser.ts';

interface ChromiumPackage {
  readonly default: { executablePath(): Promise<string> };
  inflate(file: string): Promise<string>;
}

/**
 * Unpacks the Chromium of the npm package `@sparticuz/chromium`, which is built for Linux on x64, into `cache`.
 * Where the machine lacks the libraries that it needs, those that the package brings are used. Null where it
 * does not start at all. What an interrupted unpacking left is unpacked anew.
 */
export async function unpackBrowser(
  webFolder: string,
  cache: string,
  starts: (browser: Browser) => boolean,
): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const usualFolder = process.env.TMPDIR;
  try {
    const file = createRequire(join(webFolder, 'package.json')).resolve('@sparticuz/chromium');
    const chromium = (await import(pathToFileURL(file).href)) as ChromiumPackage;
    // The package unpacks into the temporary folder, which other people of this machine share.
    process.env.TMPDIR = cache;
    const archives = join(dirname(file), '..', 'bin');
    return (
      (await unpack(chromium, archives, cache, starts)) ??
      (await unpackAnew(chromium, archives, cache, starts))
    );
  } catch {
    return null;
  } finally {
    if (usualFolder === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usualFolder;
  }
}

async function unpackAnew(...args: Parameters<typeof unpack>): Promise<Browser | null> {
  rmSync(args[2], { recursive: true, force: true });
  return unpack(...args);
}

async function unpack(
  chromium: ChromiumPackage,
  archives: string,
  cache: string,
  starts: (browser: Browser) => boolean,
): Promise<Browser | null> {
  mkdirSync(cache, { recursive: true });
  const program = await chromium.default.executablePath();
  const asItIs = { program, env: {} };
  if (starts(asItIs)) return asItIs;
  const libraries = await chromium.inflate(join(archives, 'al2023.tar.br'));
  const withLibraries = { program, env: { LD_LIBRARY_PATH: join(libraries, 'lib') } };
  return starts(withLibraries) ? withLibraries : null;
}
