/*
 * Weighs the clues of the survivor-data guard anew and writes packages/domain/src/survivor-data/clue-points.ts. Run it
 * after the word lists or the clues have changed: `node packages/domain/src/testing/survivor-data/write-clue-points.ts`.
 * It reads the half `dev`, the sentences of the tests and, where they lie beside the clone, the published stories;
 * never the half `report`.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import type { ClueName } from '../../survivor-data/clue.ts';
import { cluesIn } from '../../survivor-data/clues-in.ts';
import { goesOn } from '../../survivor-data/goes-on.ts';
import { readSentences as readText } from '../../survivor-data/read-sentences.ts';
import { forgetWords } from './forget-words.ts';
import { readSentences, TONGUES } from './labelled-sentences.ts';
import { findSummaries, readSummaries, splitStories } from './published-stories.ts';
import { type Weighed, type Weights, weighClues } from './weigh-clues.ts';

/** Each text is read with all words, and so often with some of them forgotten. */
const ROUNDS = ['all', 'a', 'b', 'c'];
const FORGOTTEN = 0.3;
/** A point is so much of a weight: half points would pretend to an accuracy that is not there. */
const POINTS_OF_ONE = 2;
/** Real texts, and sentences that must not be refused, count more. */
const TIMES_REAL = 3;

interface LabelledText {
  text: string;
  harmful: boolean;
  times: number;
}

export function devTexts(): LabelledText[] {
  return TONGUES.flatMap((tongue) =>
    readSentences('dev', tongue).map(({ text, harmful }) => ({ text, harmful, times: 1 })),
  );
}

const folder = new URL('../../survivor-data/test-sentences/', import.meta.url);

export async function testTexts(): Promise<LabelledText[]> {
  const files = readdirSync(folder).sort();
  const modules: Record<string, string[]>[] = await Promise.all(
    files.map((file) => import(new URL(file, folder).href)),
  );
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, texts]) => {
      const harmful = name.endsWith('Harmful');
      return texts.map((text) => ({ text, harmful, times: harmful ? 1 : TIMES_REAL }));
    }),
  );
}

export function storyTexts(): LabelledText[] {
  const file = findSummaries();
  if (file === null) return [];
  return splitStories(readSummaries(file)).flatMap(({ paragraphs }) =>
    paragraphs.map((text) => ({ text, harmful: false, times: TIMES_REAL })),
  );
}

/** The clues of each sentence, and of each with the one that it goes on from, as the guard reads them. */
export function readingsOf(text: string, round: string): Set<ClueName>[] {
  const sentences = readText(text).map((sentence) => {
    const read = round === 'all' ? sentence : forgetWords(sentence, FORGOTTEN, round);
    return { names: new Set(cluesIn(read).map(({ name }) => name)), words: sentence.words.length };
  });
  const readings = sentences.flatMap((own, at) => {
    const before = sentences[at - 1];
    const together = before && goesOn(before, own) ? [new Set([...before.names, ...own.names])] : [];
    return [own.names, ...together];
  });
  return readings.filter((names) => !names.has('fiction'));
}

export function weighedFrom(texts: readonly LabelledText[]): Weighed[] {
  return texts.flatMap(({ text, harmful, times }) =>
    ROUNDS.map((round) => ({ readings: readingsOf(text, round), harmful, times })),
  );
}

function tableOf({ ofClues }: Weights): string {
  const points = [...ofClues]
    .map(([name, weight]) => [name, Math.round(weight * POINTS_OF_ONE)] as const)
    .filter(([, rounded]) => rounded !== 0)
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return `import type { ClueName } from './clue.ts';

/**
 * What each clue counts for, and against, a sentence being about one person who survived, saw or told. Weighed on the
 * sentences that the guard is tuned on, by packages/domain/src/testing/survivor-data/write-clue-points.ts, which writes
 * this table: with a part of the words forgotten, so that it holds for sentences whose words are in no list.
 */
export const CLUE_POINTS: Readonly<Partial<Record<ClueName, number>>> = {
${points.map(([name, rounded]) => `  ${name}: ${rounded},`).join('\n')}
};
`;
}

if (import.meta.main) {
  const weights = weighClues(weighedFrom([...devTexts(), ...(await testTexts()), ...storyTexts()]));
  writeFileSync(new URL('../../survivor-data/clue-points.ts', import.meta.url), tableOf(weights));
  process.stdout.write(`no clue at all: ${(weights.start * POINTS_OF_ONE).toFixed(1)} points\n`);
}
