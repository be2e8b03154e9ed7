import type { Tag } from '../../survivor-data/lexicon/tags.ts';
import type { Sentence, Word } from '../../survivor-data/read-sentences.ts';

/** Small words, and what is seen by the form of a word: nobody writes without them. */
const NEVER_FORGOTTEN: ReadonlySet<Tag> = new Set<Tag>([
  ...([
    'the',
    'a',
    'possessive',
    'she',
    'they',
    'me',
    'every',
    'might',
    'not',
    'who',
    'be',
    'of',
    'and',
  ] as const),
  ...(['by', 'at', 'named', 'month', 'weekday', 'count', 'small', 'nth', 'only', 'yearUnit', 'old'] as const),
  ...(['aged', 'many'] as const),
]);

/**
 * The sentence as the guard would read it if its word lists held only some of their words: what people write next is
 * never all in them. `share` of the words, from 0 to 1, are forgotten; which ones, `round` decides.
 */
export function forgetWords(sentence: Sentence, share: number, round: string): Sentence {
  const words = sentence.words.map((word) =>
    word.tags.size > 0 && chanceOf(round, word) < share ? forgotten(word) : word,
  );
  return { ...sentence, words };
}

function forgotten(word: Word): Word {
  return { ...word, tags: new Set([...word.tags].filter((tag) => NEVER_FORGOTTEN.has(tag))) };
}

const ARTICLES = /^(وال|بال|لل|ال|و)/;

/** From 0 to 1, the same for all forms of a word. */
function chanceOf(round: string, { word }: Word): number {
  const stem = word.replace(ARTICLES, '').slice(0, 7);
  let hash = 2166136261;
  for (const letter of `${round} ${stem}`) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
