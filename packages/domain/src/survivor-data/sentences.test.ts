import { describe, expect, it } from 'vitest';
import { inspectText } from './inspect-text.ts';
import { readSentences } from './read-sentences.ts';
import { RULES } from './rules.ts';
import * as arabic1 from './test-sentences/arabic-1.ts';
import * as arabic2 from './test-sentences/arabic-2.ts';
import * as arabic3 from './test-sentences/arabic-3.ts';
import * as arabic4 from './test-sentences/arabic-4.ts';
import * as arabic5 from './test-sentences/arabic-5.ts';
import * as english1 from './test-sentences/english-1.ts';
import * as english2 from './test-sentences/english-2.ts';
import * as english3 from './test-sentences/english-3.ts';
import * as english4 from './test-sentences/english-4.ts';
import * as english5 from './test-sentences/english-5.ts';
import * as french1 from './test-sentences/french-1.ts';
import * as french2 from './test-sentences/french-2.ts';
import * as french3 from './test-sentences/french-3.ts';
import * as french4 from './test-sentences/french-4.ts';
import * as french5 from './test-sentences/french-5.ts';

const english = [english1, english2, english3, english4, english5];
const french = [french1, french2, french3, french4, french5];
const arabic = [arabic1, arabic2, arabic3, arabic4, arabic5];
const languages = {
  English: {
    harmful: english.flatMap(({ englishHarmful }) => englishHarmful),
    harmless: english.flatMap(({ englishHarmless }) => englishHarmless),
  },
  French: {
    harmful: french.flatMap(({ frenchHarmful }) => frenchHarmful),
    harmless: french.flatMap(({ frenchHarmless }) => frenchHarmless),
  },
  Arabic: {
    harmful: arabic.flatMap(({ arabicHarmful }) => arabicHarmful),
    harmless: arabic.flatMap(({ arabicHarmless }) => arabicHarmless),
  },
};
const isRefused = (text: string) => inspectText(text).length > 0;

/*
 * The guard was built by these, so they say nothing of sentences that it has not seen: those are measured in
 * labelled-sentences.test.ts. They keep what was won from being lost.
 */
describe('the sentences by which the guard was built', () => {
  it.each(Object.entries(languages))('%s: at most 6 of 100 harmful ones are missed', (_, { harmful }) => {
    const missed = harmful.filter((text) => !isRefused(text));
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(Math.ceil(harmful.length * 0.06));
  });

  it.each(Object.entries(languages))('%s: no harmless one is refused', (_, { harmless }) => {
    expect(harmless.filter(isRefused)).toEqual([]);
  });

  it('are some hundreds', () => {
    const all = Object.values(languages).flatMap(({ harmful, harmless }) => [...harmful, ...harmless]);
    expect(all.length).toBeGreaterThan(600);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('however it is typed', () => {
  const sentence = 'The survivor Aminata Diarra was raped in Gao on 12 March.';
  const french = 'La victime Aminata Diarra a été violée à Gao le 12 mars.';
  const arabic = 'الناجية فاطمة محمد اغتصبت في كتم';
  it.each([
    ['small letters', sentence.toLowerCase()],
    ['capitals', sentence.toUpperCase()],
    ['French without accents', french.normalize('NFD').replace(/\p{M}/gu, '')],
    ['French in capitals', french.toUpperCase()],
    ['loose accents', french.normalize('NFD')],
    ['zero-width spaces', [...sentence].join('\u200b')],
    ['soft hyphens', sentence.replace('rap', 'ra\u00adp').replace('Ami', 'A\u00admi')],
    ['Cyrillic look-alikes', sentence.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о')],
    [
      'wide letters',
      [...sentence]
        .map((each) => (/[a-z]/i.test(each) ? String.fromCharCode(each.charCodeAt(0) + 0xfee0) : each))
        .join(''),
    ],
    ['typing errors', 'the survivr Aminata Diarra was rapped in Gao'],
    ['low lines', 'victim_aminata_diarra_raped_gao.pdf'],
    ['tatweel', arabic.replace('الناجية', 'النـــاجية').replace('اغتصبت', 'اغتـصبت')],
    ['vowel signs', 'النَّاجِيَة فَاطِمَة مُحَمَّد اُغْتُصِبَت'],
    ['other hamzas', arabic.replace('اغتصبت', 'أغتصبت')],
    ['Persian letters', arabic.replaceAll('ي', 'ی')],
    ['direction marks', `\u202b${arabic}\u202c`],
    ['Arabic with Latin letters', 'Najiya ismaha Fatima, ightasabuha junud fi Kutum'],
    ['Arabic-Indic digits', 'فتاة عمرها ١٤ سنة اغتصبت في كتم'],
    ['Persian digits', 'فتاة عمرها ۱۴ سنة اغتصبت في كتم'],
    ['two languages', 'La survivante قالت that she was violée à Gao hier'],
  ])('%s', (_, text) => {
    expect(isRefused(text)).toBe(true);
  });
});

describe('two sentences that name one person together', () => {
  it.each([
    'Aminata lives in Gao. She was raped in March.',
    'Nous avons parlé à Kadidia au marché. Elle a été violée par des soldats.',
    'تسكن حليمة قرب السوق. اغتصبها الجنود في مارس.',
  ])('%s', (text) => expect(isRefused(text)).toBe(true));

  it('an officer who is named before a count is not', () => {
    expect(
      isRefused('Major Deng opened the course. She said that 40 women had been raped in the state.'),
    ).toBe(false);
  });
});

it('the table of rules is read whole', () => {
  expect(RULES.length).toBeGreaterThan(60);
  expect(RULES.every(({ all }) => all.length > 0 && all.every((group) => group.length > 0))).toBe(true);
});

/*
 * What is done for a word looks at its sentence at most, and a sentence is never longer than this: the work grows
 * with the length of the text, whatever stands in it.
 */
it.each([
  ['words', 'girl '],
  ['names', 'Mary '],
  ['digits', '1 '],
  ['joined digits', '1.'],
  ['addresses', 'a@'],
  ['letters', 'a'],
  ['strokes', 'a/1-'],
  ['capitals', 'M.'],
  ['Arabic', 'اغتصبت '],
  ['apostrophes', "l'"],
  ['invisible characters', 'a\u200b'],
  ['line ends', 'a\n'],
])('cuts a long text of %s into short sentences', (_, piece) => {
  const text = piece.repeat(200_000 / piece.length);
  const sentences = readSentences(text);
  const words = sentences.map((sentence) => sentence.words.length);
  expect(Math.max(...words.slice(0, 100_000))).toBeLessThanOrEqual(110);
  expect(words.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(text.length);
});
