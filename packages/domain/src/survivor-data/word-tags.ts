import { arabicEvents } from './lexicon/arabic-events.ts';
import { arabicInLatin } from './lexicon/arabic-in-latin.ts';
import { arabicPeople } from './lexicon/arabic-people.ts';
import { englishEvents } from './lexicon/english-events.ts';
import { englishPeople } from './lexicon/english-people.ts';
import { frenchEvents } from './lexicon/french-events.ts';
import { frenchPeople } from './lexicon/french-people.ts';
import { arabicNames } from './lexicon/names-arabic.ts';
import { latinNames } from './lexicon/names-latin.ts';
import { places } from './lexicon/places.ts';
import type { Lexicon, Tag } from './lexicon/tags.ts';
import { readableText } from './readable-text.ts';

export type Tags = ReadonlySet<Tag>;
export type Tongue = 'english' | 'french' | 'arabic';

/** The words of one language and the phrases that begin with a word, longest first. */
interface Vocabulary {
  words: Map<string, Set<Tag>>;
  phrases: Map<string, string[][]>;
}

const none: Tags = new Set();

/** All that is loaded once: reading a text only looks up. */
const vocabularies: Record<Tongue | 'names', Vocabulary> = {
  english: vocabularyOf([englishPeople, englishEvents]),
  french: vocabularyOf([frenchPeople, frenchEvents]),
  arabic: vocabularyOf([arabicPeople, arabicEvents]),
  names: vocabularyOf([latinNames, arabicNames, places, arabicInLatin]),
};
const shortestMisspelt = 6;
/** Only the words that matter most are read with a mistake in them. */
const KEY_TAGS: readonly Tag[] = ['act', 'survivor', 'witness'];
const misspelt = {
  english: misspellingsOf('english'),
  french: misspellingsOf('french'),
  arabic: new Map<string, string>(),
};

function vocabularyOf(lexicons: Lexicon[]): Vocabulary {
  const vocabulary: Vocabulary = { words: new Map(), phrases: new Map() };
  for (const lexicon of lexicons) {
    for (const [tag, list] of Object.entries(lexicon) as [Tag, string][]) {
      for (const entry of list.split(/\s+/)) for (const form of formsOf(entry)) add(vocabulary, form, tag);
    }
  }
  for (const phrases of vocabulary.phrases.values()) phrases.sort((one, other) => other.length - one.length);
  return vocabulary;
}

/** "surnomme(e)" is two words. */
function formsOf(entry: string): string[] {
  const plain = readableText(entry).text;
  if (!plain.includes('(')) return plain === '' ? [] : [plain];
  return [plain.replace(/\(.*?\)/g, ''), plain.replace(/[()]/g, '')];
}

function add(vocabulary: Vocabulary, form: string, tag: Tag): void {
  const parts = form.split('_').filter((part) => part !== '');
  const [first] = parts;
  if (first === undefined) return;
  const whole = parts.join(' ');
  const tags = vocabulary.words.get(whole);
  if (tags) tags.add(tag);
  else vocabulary.words.set(whole, new Set([tag]));
  if (parts.length === 1) return;
  const phrases = vocabulary.phrases.get(first) ?? [];
  if (!phrases.some((known) => known.join(' ') === whole)) phrases.push(parts);
  vocabulary.phrases.set(first, phrases);
}

/** The phrases of a language that begin with a word. */
export function phrasesFrom(word: string, tongue: Tongue): string[][] {
  const own = vocabularies[tongue].phrases.get(word) ?? [];
  const placed = vocabularies.names.phrases.get(word) ?? [];
  return placed.length === 0 ? own : [...own, ...placed];
}

/** What is known of a phrase, written with spaces. */
export function tagsOfPhrase(phrase: string, tongue: Tongue): Tags {
  return vocabularies[tongue].words.get(phrase) ?? vocabularies.names.words.get(phrase) ?? none;
}

/** What is known of a word: itself, its singular, or the key word that it misspells. Names beside it. */
export function tagsOfWord(word: string, tongue: Tongue): Tags {
  const own = tongue === 'arabic' ? arabicTags(word) : latinTags(word, tongue);
  const name =
    vocabularies.names.words.get(word) ?? (tongue === 'arabic' ? nameBehindLetter(word) : undefined);
  if (name === undefined) return own;
  return own.size === 0 ? name : new Set([...own, ...name]);
}

export function isKnownIn(word: string, tongue: Tongue): boolean {
  return vocabularies[tongue].words.has(word);
}

function latinTags(word: string, tongue: 'english' | 'french'): Tags {
  const { words } = vocabularies[tongue];
  const known = words.get(word);
  if (known) return known;
  const singular = singularsOf(word, tongue)
    .map((form) => (form.length < 4 ? undefined : words.get(form)))
    .find((tags) => tags !== undefined);
  if (singular) return new Set<Tag>([...singular, 'many']);
  const meant = word.length >= shortestMisspelt ? misspeltIn(word, tongue) : undefined;
  return (meant && words.get(meant)) || none;
}

function singularsOf(word: string, tongue: 'english' | 'french'): string[] {
  if (word.endsWith('ies') && tongue === 'english') return [`${word.slice(0, -3)}y`];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith('aux')) return [`${word.slice(0, -3)}al`];
  return word.endsWith('s') || word.endsWith('x') ? [word.slice(0, -1)] : [];
}

const before = [
  '',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'ال',
  'وال',
  'فال',
  'بال',
  'لل',
  'ول',
  'وب',
  'كال',
  'ولل',
  'وبال',
  'س',
];
const behind = ['', 'ها', 'ه', 'هم', 'هن', 'هما', 'ي', 'نا', 'ك'];
const plural = ['ات', 'ان', 'ين', 'ون', 'تان', 'تين'];

/** Arabic joins "and", "by", "the" before a word and "her", "their" behind it. */
function arabicTags(word: string): Tags {
  const { words } = vocabularies.arabic;
  const known = words.get(word);
  if (known) return word.startsWith('ال') ? new Set([...known, 'the']) : known;
  for (const prefix of before) {
    if (!word.startsWith(prefix) || word.length - prefix.length < 2) continue;
    const rest = word.slice(prefix.length);
    const tags = words.get(rest) ?? withoutEnding(rest, words);
    if (tags)
      return prefix.includes('ل') && prefix !== 'ل' && prefix !== 'ول' ? new Set([...tags, 'the']) : tags;
  }
  return none;
}

function withoutEnding(rest: string, words: Map<string, Set<Tag>>): Set<Tag> | undefined {
  for (const suffix of behind) {
    if (suffix === '' || !rest.endsWith(suffix) || rest.length - suffix.length < 2) continue;
    const stem = rest.slice(0, -suffix.length);
    // Before a pronoun, the final ha of a feminine word is written ta.
    const tags = words.get(stem) ?? (stem.endsWith('ت') ? words.get(`${stem.slice(0, -1)}ه`) : undefined);
    if (tags) return new Set<Tag>([...tags, 'possessive']);
  }
  for (const suffix of plural) {
    if (!rest.endsWith(suffix) || rest.length - suffix.length < 3) continue;
    const stem = rest.slice(0, -suffix.length);
    const tags = words.get(`${stem}ه`) ?? words.get(stem);
    if (tags) return new Set<Tag>([...tags, 'many']);
  }
  return undefined;
}

/** "بفاطمة", "لمريم": a name behind a letter that is a word of its own. */
function nameBehindLetter(word: string): Tags | undefined {
  if (word.length < 4 || !/^[وفبلك]/.test(word)) return undefined;
  return vocabularies.names.words.get(word.slice(1));
}

/** Ordinary words that stand one letter from a key word. */
const notMisspelt = new Set(
  `violent violence violets survival victims' victory wetness fitness widows window windows winter mother brother
  patent patience rapide patients garcon parent parents marches tested attached attacher violin violon enlever attaques
  survive survives survived surviving enlever elevee elevees elever temoigner abused assaults agresser victime`.split(
    /\s+/,
  ),
);

/** Every key word with one letter left out, so that one look-up finds what is at most one mistake away. */
function misspellingsOf(tongue: 'english' | 'french'): Map<string, string> {
  const index = new Map<string, string>();
  for (const [word, tags] of vocabularies[tongue].words) {
    if (word.length < shortestMisspelt + 1 || word.includes(' ')) continue;
    if (!KEY_TAGS.some((tag) => tags.has(tag))) continue;
    for (const shorter of withOneLetterLess(word)) index.set(shorter, word);
    index.set(word, word);
  }
  return index;
}

function misspeltIn(word: string, tongue: 'english' | 'french'): string | undefined {
  if (notMisspelt.has(word) || word.length > 20) return undefined;
  const index = misspelt[tongue];
  const found = index.get(word);
  if (found !== undefined) return found;
  return withOneLetterLess(word)
    .map((shorter) => index.get(shorter))
    .find(
      (key) =>
        key !== undefined && key.charAt(0) === word.charAt(0) && Math.abs(key.length - word.length) <= 1,
    );
}

function withOneLetterLess(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}
