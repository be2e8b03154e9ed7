import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { figuresTable, kindsTable, withFigures } from '../testing/survivor-data/figures-page.ts';
import { readSentences, SPLITS, TONGUES, type Tongue } from '../testing/survivor-data/labelled-sentences.ts';
import {
  addUp,
  falseAlarmRate,
  type Measured,
  measureGuard,
  recall,
} from '../testing/survivor-data/measure-guard.ts';
import { inspectText } from './inspect-text.ts';

/**
 * What the guard may not fall behind on the half that nobody tunes on, in sentences of 100. Raise it with the
 * guard; lowering it takes a reason in the commit.
 */
const FLOOR: Record<Tongue, { recall: number; falseAlarms: number }> = {
  en: { recall: 90, falseAlarms: 5 },
  fr: { recall: 91, falseAlarms: 9 },
  ar: { recall: 81, falseAlarms: 7 },
  mixed: { recall: 81, falseAlarms: 7 },
};

const page = fileURLToPath(new URL('../../../../docs/survivor-data-guard.md', import.meta.url));
const sets = SPLITS.flatMap((split) =>
  TONGUES.map((tongue) => ({ split, tongue, sentences: readSentences(split, tongue) })),
);
const isRefused = (text: string) => inspectText(text).length > 0;
const measurements = sets.map((set) => ({ ...set, measured: measureGuard(set.sentences, isRefused) }));

describe('the guard on sentences that nobody tuned it on', () => {
  const reported = measurements.filter(({ split }) => split === 'report');

  // Identifiers only: whoever reads a failure must not come to know the sentence.
  test.each(reported)('keeps its floor in $tongue', ({ tongue, measured }) => {
    expect(fallsBehind(measured, FLOOR[tongue])).toEqual([]);
  });

  test('a guard that refuses nothing, and one that refuses everything, fall behind', () => {
    const { sentences, measured } = reported[0]!;
    const floor = { recall: 50, falseAlarms: 50 };
    const missing = measureGuard(sentences, () => false);
    const crying = measureGuard(sentences, () => true);
    expect(fallsBehind(missing, floor)).toHaveLength(measured.harmful);
    expect(fallsBehind(crying, floor)).toHaveLength(measured.harmless);
  });
});

// After a change of the guard: `vitest run packages/domain/src/survivor-data/labelled-sentences.test.ts --update`.
test('docs/survivor-data-guard.md gives the figures that are measured', async () => {
  const all = measurements.filter(({ split }) => split === 'report');
  const kinds = kindsTable(
    all.flatMap(({ sentences }) => sentences),
    addUp(all.map(({ measured }) => measured)),
  );
  const figures = figuresTable(measurements);
  process.stdout.write(`survivor-data guard on labelled sentences:\n${figures}\n`);
  const written = readFileSync(page, 'utf8');
  const wanted = withFigures(written, `${figures}\n\nBy kind, on \`report\`:\n\n${kinds}`);
  await expect(wanted).toMatchFileSnapshot(page);
  expect(withFigures(wanted, figures.replace(/\d+/, '999'))).not.toBe(wanted);
});

describe('the labelled set', () => {
  const everything = sets.flatMap(({ sentences }) => sentences);
  const idsOf = (sentences: readonly { id: string }[]) => sentences.map(({ id }) => id);

  test('holds at least 600 sentences, about half of each language harmful', () => {
    expect(everything.length).toBeGreaterThanOrEqual(600);
    for (const { measured } of measurements) {
      const share = measured.harmful / (measured.harmful + measured.harmless);
      expect(Math.abs(share - 0.5)).toBeLessThan(0.1);
    }
  });

  test('gives every sentence a number of its own and every field', () => {
    expect(new Set(idsOf(everything)).size).toBe(everything.length);
    expect(idsOf(everything.filter(({ text, kind, why }) => !text || !kind || !why))).toEqual([]);
    for (const { split, tongue, sentences } of sets) {
      expect(idsOf(sentences).every((id) => id.startsWith(`${split}-${tongue}-`))).toBe(true);
    }
  });

  test('has every kind in both halves, and no kind under both labels', () => {
    const kindsIn = (split: string) =>
      [...new Set(sets.filter((set) => set.split === split).flatMap(labelsOf))].sort();
    expect(kindsIn('dev')).toEqual(kindsIn('report'));
    const kinds = kindsIn('report').map((label) => label.split(' ')[1]);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test('never has nearly the same sentence in both halves', () => {
    const [dev, report] = SPLITS.map((split) =>
      sets
        .filter((set) => set.split === split)
        .flatMap(({ sentences }) => sentences.map(({ id, text }) => ({ id, words: wordsOf(text) }))),
    );
    const alike = report!.filter(({ words }) => dev!.some((other) => likeness(words, other.words) > 0.6));
    expect(idsOf(alike)).toEqual([]);
    expect(likeness(wordsOf('One girl was taken.'), wordsOf('one GIRL was taken'))).toBe(1);
  });
});

/** What slipped where a measurement is behind its floor: nothing while it is not. */
function fallsBehind(measured: Measured, floor: { recall: number; falseAlarms: number }): string[] {
  const missed = recall(measured) < floor.recall ? measured.missed : [];
  const alarms = falseAlarmRate(measured) > floor.falseAlarms ? measured.falseAlarms : [];
  return [...missed, ...alarms].map(({ id }) => id);
}

function labelsOf({ sentences }: { sentences: readonly { harmful: boolean; kind: string }[] }): string[] {
  return sentences.map(({ harmful, kind }) => `${harmful ? 'harmful' : 'harmless'} ${kind}`);
}

/** The share of words that two texts have in common: 1 where they are the same words. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common / (one.size + other.size - common);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
