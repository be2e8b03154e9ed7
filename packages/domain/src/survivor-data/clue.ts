import type { Tag } from './lexicon/tags.ts';
import type { Sentence, Word } from './read-sentences.ts';

/** What can be seen in one sentence. The rules say which of them together lead to a person. */
export const CLUES = [
  // Somebody.
  'name',
  'weakName',
  'officialName',
  'initials',
  'nickname',
  'survivorOne',
  'survivorWord',
  'witnessOne',
  'patientOne',
  'minorOne',
  'adultOne',
  'roleOne',
  'kinOf',
  'ownKin',
  'uniqueOne',
  'pronoun',
  'someone',
  'definiteOne',
  'kinOne',
  'officeOne',
  'force',
  'danger',
  'fiction',
  'victimOfficial',
  'said',
  'survivorGroup',
  'aid',
  'nameList',
  'social',
  'offender',
  'captivity',
  'code',
  'shelter',
  'home',
  'reader',
  // Something done to somebody in particular, and who bears it.
  'victimName',
  'victimInitials',
  'victimOne',
  'victimFew',
  'victimMany',
  'harm',
  'offence',
  'testified',
  'medical',
  'care',
  'linkedName',
  // Where, when, how old.
  'namedPlace',
  'smallPlace',
  'townPlace',
  'region',
  'day',
  'hour',
  'month',
  'age',
  'lives',
  'works',
  'school',
  'class',
  'hospital',
  'room',
  'near',
  'trait',
  // What leads to somebody directly.
  'phone',
  'personalEmail',
  'email',
  'handle',
  'idNumber',
  'caseNumber',
  'address',
  'coordinates',
  'image',
  'meeting',
  'network',
  'venue',
  // What speaks of nobody, or of somebody who acts in public.
  'general',
  'law',
  'judgment',
  'statistic',
  'office',
  'public',
  'policy',
  'agreement',
  'military',
  'official',
  'civic',
  'convicted',
  // How it is worded: of one person, or of many things.
  'hers',
  'several',
  'crowd',
  'year',
  'share',
] as const;
export type ClueName = (typeof CLUES)[number];

/** A clue and the words that it stands in, the last excluded. */
export interface Clue {
  name: ClueName;
  at: number;
  to: number;
}

export function clue(name: ClueName, at: number, to = at + 1): Clue {
  return { name, at, to };
}

/** A clue at every word that carries a tag of the table: one look at each word. */
export function cluesByTag({ words }: Sentence, table: ReadonlyMap<Tag, ClueName>): Clue[] {
  const clues: Clue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const tag of words[at]!.tags) {
      const name = table.get(tag);
      if (name !== undefined) clues.push(clue(name, at));
    }
  }
  return clues;
}

/** The index of the nearest word before `at`, at most `reach` away, for which `is` holds; -1 without one. */
export function indexBefore(words: Word[], at: number, reach: number, is: (word: Word) => boolean): number {
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) if (is(words[index]!)) return index;
  return -1;
}

export function indexAfter(
  words: Word[],
  at: number,
  reach: number,
  is: (word: Word, index: number) => boolean,
): number {
  const last = Math.min(words.length - 1, at + reach);
  for (let index = at + 1; index <= last; index += 1) if (is(words[index]!, index)) return index;
  return -1;
}
