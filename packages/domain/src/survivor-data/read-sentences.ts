import type { Tag } from './lexicon/tags.ts';
import { sentencesOf, type Token } from './tokens-of.ts';
import { isKnownIn, phrasesFrom, type Tags, type Tongue, tagsOfPhrase, tagsOfWord } from './word-tags.ts';

/** A word, or a phrase that was read as one, with what is known of it. */
export interface Word extends Token {
  tags: Tags;
}

export interface Sentence {
  words: Word[];
  /** Whether capitals tell anything: not where all, or none, of the words have them. */
  capitalsTell: boolean;
  isArabic: boolean;
}

const arabicLetter = /[\u0600-\u06ff]/;
const FUNCTION_WORDS: Record<'english' | 'french', ReadonlySet<string>> = {
  english: new Set(
    'the of and in to was is for by with on at from who were had has her his she he it'.split(' '),
  ),
  french: new Set(
    'le la les de des du un une et est en dans par pour avec qui que au aux sa ses sur elle il l d ete'.split(
      ' ',
    ),
  ),
};

/** The sentences of a text with every word looked up in the language that the sentence speaks. */
export function readSentences(text: string): Sentence[] {
  return sentencesOf(text).map((tokens) => {
    const tongue = latinTongueOf(tokens);
    const words = withPhrases(tokens, tongue).map((token) => ({ ...token, tags: tagsOf(token, tongue) }));
    const arabic = words.filter(({ word }) => arabicLetter.test(word)).length;
    return { words, capitalsTell: doCapitalsTell(words), isArabic: arabic * 2 > words.length };
  });
}

export function has(word: Word | undefined, ...tags: Tag[]): boolean {
  return word !== undefined && tags.some((tag) => word.tags.has(tag));
}

export function isArabicWord({ word }: Token): boolean {
  return arabicLetter.test(word);
}

function latinTongueOf(tokens: Token[]): 'english' | 'french' {
  const scoreOf = (tongue: 'english' | 'french') =>
    tokens.reduce(
      (sum, { word }) =>
        sum +
        (FUNCTION_WORDS[tongue].has(word) ? 3 : 0) +
        (word.length > 2 && isKnownIn(word, tongue) ? 1 : 0),
      0,
    );
  return scoreOf('french') > scoreOf('english') ? 'french' : 'english';
}

function tongueOf(token: Token, latin: 'english' | 'french'): Tongue {
  return isArabicWord(token) ? 'arabic' : latin;
}

function tagsOf(token: Token, latin: 'english' | 'french'): Tags {
  const tongue = tongueOf(token, latin);
  if (token.word.includes(' ')) {
    const own = tagsOfPhrase(token.word, tongue);
    const known = own.size > 0 || tongue === 'arabic' ? own : tagsOfPhrase(token.word, other(latin));
    // "did to her" still speaks of her.
    return /(^| )(her|him|she|he|elle|lui)( |$)/.test(token.word) ? new Set<Tag>([...known, 'she']) : known;
  }
  if (token.kind === 'mark') return new Set();
  // The month, not the verb.
  if (token.word === 'may' && token.capital === 'first') return new Set<Tag>(['month']);
  const tags = tagsOfWord(token.word, tongue);
  // A mixed sentence: the word may be of the other language. Short words are too often both.
  return tags.size === 0 && tongue !== 'arabic' && token.word.length > 3 && !COGNATE_WORDS.has(token.word)
    ? withoutCognates(tagsOfWord(token.word, other(latin)))
    : tags;
}

/** "declaration" and "audience" are words of the other language too, and mean something else there. */
const COGNATES: readonly Tag[] = [
  'testify',
  'judgment',
  'image',
  'private',
  'law',
  'document',
  'nicknamed',
  'public',
];

/** "informer" tells in French and is somebody in English. */
const COGNATE_WORDS: ReadonlySet<string> = new Set(['informer']);

function withoutCognates(tags: Tags): Tags {
  return COGNATES.some((tag) => tags.has(tag)) ? new Set() : tags;
}

function other(tongue: 'english' | 'french'): 'english' | 'french' {
  return tongue === 'english' ? 'french' : 'english';
}

/** Joins the words of every known phrase into one. */
function withPhrases(tokens: Token[], latin: 'english' | 'french'): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const length = token.kind === 'mark' ? undefined : phraseLengthAt(tokens, at, tongueOf(token, latin));
    if (length === undefined) {
      joined.push(token);
      at += 1;
      continue;
    }
    const last = tokens[at + length.tokens - 1]!;
    joined.push({ ...token, word: length.phrase, end: last.end });
    at += length.tokens;
  }
  return joined;
}

/** The longest phrase that begins here; hyphens and low lines between its words do not count. */
function phraseLengthAt(tokens: Token[], at: number, tongue: Tongue) {
  const first = tokens[at]!;
  const stem = tongue === 'arabic' ? first.word.replace(/^[وفبل]?ال|^[وفبل]/, '') : first.word;
  for (const parts of [
    ...phrasesFrom(first.word, tongue),
    ...(stem === first.word ? [] : phrasesFrom(stem, tongue)),
  ]) {
    let next = at + 1;
    let isThere = true;
    for (const part of parts.slice(1)) {
      while (tokens[next] && isJoin(tokens[next]!)) next += 1;
      const token = tokens[next];
      const same =
        token &&
        (token.word.replace("'", '') === part || (tongue === 'arabic' && token.word === `ال${part}`));
      if (!same) {
        isThere = false;
        break;
      }
      next += 1;
    }
    if (isThere) return { tokens: next - at, phrase: parts.join(' ') };
  }
  return undefined;
}

function isJoin({ word, spaced }: Token): boolean {
  return (word === '-' || word === '_') && !spaced;
}

/** A line in capitals, or a title with a capital at every word, says nothing by them. */
function doCapitalsTell(words: Word[]): boolean {
  const letters = words.filter(
    ({ kind, word }) => kind === 'word' && word.length > 2 && !arabicLetter.test(word),
  );
  const inCapitals = letters.filter(({ capital }) => capital === 'all').length;
  if (letters.length >= 3 && inCapitals * 2 >= letters.length) return false;
  const begun = letters.filter(({ capital }) => capital === 'first').length;
  return letters.length < titleWords || begun * 10 < letters.length * 6;
}
const titleWords = 8;
