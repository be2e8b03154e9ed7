import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The program of a Chromium for the browser tests: the installed one, else the one of the npm package; null if there is none. */
export async function findBrowser(webFolder: string): Promise<string | null> {
  const chosen = process.env.JALON_CHROMIUM;
  if (chosen) return chosen;
  return installedBrowser(process.env.PATH ?? '') ?? (await packagedBrowser(webFolder));
}

/** Looks for an installed Chromium in the folders of a search path. */
export function installedBrowser(path: string): string | null {
  const candidates = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

/** The package unpacks its browser into the temporary folder when it is asked where that is. It is built for Linux on x64. */
async function packagedBrowser(webFolder: string): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    const file = createRequire(join(webFolder, 'package.json')).resolve('@sparticuz/chromium');
    const { default: chromium } = (await import(pathToFileURL(file).href)) as {
      default: { executablePath(): Promise<string> };
    };
    return await chromium.executablePath();
  } catch {
    return null;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
