import { expect, test } from 'vitest';
import { readSentences } from '../../survivor-data/read-sentences.ts';
import { forgetWords } from './forget-words.ts';
import { sumOf, type Weighed, weighClues } from './weigh-clues.ts';

const text = (harmful: boolean, ...readings: string[]): Weighed => ({
  harmful,
  times: 1,
  readings: readings.map((reading) => new Set(reading.split(' '))),
});
const few = [
  text(true, 'harm name'),
  text(true, 'harm place'),
  text(true, 'law', 'harm'),
  text(false, 'name law'),
  text(false, 'place'),
  text(false, 'law'),
];
const texts = Array.from({ length: 30 }, () => few).flat();

test('a clue that stands only in harmful texts speaks for harm, one that stands only in harmless ones against', () => {
  const weights = weighClues(texts);
  expect(weights.ofClues.get('harm')).toBeGreaterThan(1);
  expect(weights.ofClues.get('law')).toBeLessThan(0);
  const isHarmful = (reading: string) => sumOf(new Set(reading.split(' ')), weights) > 0;
  expect(['harm', 'harm name'].every(isHarmful)).toBe(true);
  expect(['law', 'place', 'nothing'].some(isHarmful)).toBe(false);
});

test('the same texts give the same weights, turned labels turned ones', () => {
  expect(weighClues(texts)).toEqual(weighClues(texts));
  const turned = weighClues(texts.map((each) => ({ ...each, harmful: !each.harmful })));
  expect(turned.ofClues.get('harm')).toBeLessThan(0);
});

test('forgets words of the lists, never the small ones', () => {
  const [sentence] = readSentences('The survivor was raped.');
  const tagsOf = (share: number) =>
    forgetWords(sentence!, share, 'a').words.map(({ word, tags }) => [word, tags.size > 0]);
  expect(tagsOf(0)).toContainEqual(['survivor', true]);
  expect(tagsOf(1)).toContainEqual(['survivor', false]);
  expect(tagsOf(1)).toContainEqual(['the', true]);
});
