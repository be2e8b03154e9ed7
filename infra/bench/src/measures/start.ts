import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Line, Measure } from '../measure.ts';
import { duration } from '../page/quantity.ts';
import { type RunningJalon, startJalon } from '../program/running-jalon.ts';

/** `npm start` in a fresh clone of the committed files, and once more in the same clone. */
export const start: Measure = {
  name: 'start',
  title: 'npm start, from the command to the printed address',
  limitMs: 300_000,
  run: async (ground) => {
    const clone = ground.folder('clone');
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', ground.root, clone]);
    const cold = await startOnce(clone);
    const warm = await startOnce(clone);
    return {
      lines: [
        {
          what: 'cold: a fresh clone; only the cache of downloaded packages was warm',
          measured: duration(cold.readyAfterMs),
        },
        ...stepLines(cold),
        { what: 'warm: the second start', measured: duration(warm.readyAfterMs), goal: 'seconds' },
      ],
    };
  },
};

async function startOnce(clone: string): Promise<RunningJalon> {
  const jalon = await startJalon({
    file: 'npm',
    args: ['start'],
    folder: clone,
    dataDirectory: join(clone, '.jalon'),
    followsUs: false,
  });
  await jalon.stop();
  return jalon;
}

/** The steps that the program itself reports, such as `✓ Building (12.3 s)`. */
function stepLines({ output }: RunningJalon): Line[] {
  return [...output.matchAll(/✓ (.+?) \((\d+(?:\.\d+)? m?s)\)/g)].map(([, what, took]) => ({
    what: `… ${what}`,
    measured: took!,
  }));
}
