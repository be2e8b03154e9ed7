import { afterAll, describe, expect, test } from 'vitest';
import type { Measure, Result } from './measure.ts';
import { Ground } from './program/ground.ts';
import { takeMeasures } from './take-measures.ts';

const ground = new Ground('/', true);
afterAll(() => ground.clear());

function aMeasure(name: string, run: () => Promise<Result>, limitMs = 5_000): Measure {
  return { name, title: name, limitMs, run };
}
const works = async () => ({ lines: [{ what: 'it', measured: 'works' }] });
const silent = () => undefined;

describe('a run', () => {
  test('goes on after a measure that failed, and keeps its reason on one line', async () => {
    const fails = aMeasure('fails', async () => {
      throw new Error('no answer\n  from anybody');
    });
    const outcomes = await takeMeasures([fails, aMeasure('works', works)], ground, silent);
    expect(outcomes[0]).toMatchObject({ failure: 'no answer · from anybody' });
    expect(outcomes[1]).toMatchObject({ result: { lines: [{ measured: 'works' }] } });
  });

  test('gives up a measure that takes too long', async () => {
    const hangs = aMeasure('hangs', () => new Promise(() => undefined), 20);
    const [outcome] = await takeMeasures([hangs], ground, silent);
    expect(outcome).toMatchObject({ failure: 'it took more than 0.02 s' });
  });
});
