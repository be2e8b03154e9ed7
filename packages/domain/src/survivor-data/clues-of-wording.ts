import { type Clue, clue } from './clue.ts';
import { has, isArabicWord, type Sentence, type Word } from './read-sentences.ts';

const HERS = /^(her|hers|his|she|he|sa|son|ses|elle|il)$/;
const YEAR = /^(19|20)\d\d$/;
/** So many plurals make a sentence about things, so many more one about nobody in particular. */
const severalWords = 2;
const crowdWords = 4;

/**
 * How a sentence is worded, whatever its words mean: of one person, or of many things, years and shares. This holds
 * also where its words are in no list.
 */
export function cluesOfWording({ words }: Sentence): Clue[] {
  const clues: Clue[] = [];
  let many = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (isHers(word)) clues.push(clue('hers', at));
    if (YEAR.test(word.word)) clues.push(clue('year', at));
    if (word.word === '%') clues.push(clue('share', at));
    if (!isMany(word)) continue;
    many += 1;
    if (many === severalWords) clues.push(clue('several', at));
    if (many === crowdWords) clues.push(clue('crowd', at));
  }
  return clues;
}

/** "her", "sa"; Arabic joins "her" to any word. */
function isHers(word: Word): boolean {
  return isArabicWord(word) ? word.word.endsWith('ها') && word.word.length > 4 : HERS.test(word.word);
}

/** Several of something, by the ending where the word is in no list. */
function isMany(word: Word): boolean {
  if (has(word, 'many')) return true;
  return isArabicWord(word) ? /.{3}(ات|ين|ون)$/.test(word.word) : /.{3}[^su]s$/.test(word.word);
}
