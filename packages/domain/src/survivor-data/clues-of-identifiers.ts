import { type Clue, clue, indexAfter, indexBefore } from './clue.ts';
import { emailClues } from './clues-of-mail.ts';
import { phoneClues } from './clues-of-phone.ts';
import type { Person } from './people-in.ts';
import { has, isArabicWord, type Sentence, type Word } from './read-sentences.ts';

/** What leads to one person without a name: numbers, addresses, accounts, places on a map, pictures. */
export function cluesOfIdentifiers({ words }: Sentence, people: Person[]): Clue[] {
  return [
    ...phoneClues(words),
    ...emailClues(words),
    ...words.flatMap((word, at) => [
      ...codeBehind(words, at, 'idCard', 'idNumber', 3),
      ...codeBehind(words, at, 'caseFile', 'caseNumber', 2),
      ...addressAt(words, word, at),
      ...coordinatesAt(words, at),
      ...codeAt(words, at),
      ...imageAt(words, at, people),
    ]),
  ];
}

const codeReach = 6;

/** A number of some length behind "passport", "case no.", "dossier": letters, digits, strokes. */
function codeBehind(
  words: Word[],
  at: number,
  tag: 'idCard' | 'caseFile',
  name: Clue['name'],
  digitsAtLeast: number,
): Clue[] {
  if (!has(words[at], tag) || has(words[at], 'many') || startsWithLaw(words, at)) return [];
  const from = indexAfter(words, at, codeReach, (word) => word.kind === 'number');
  if (from < 0) return [];
  const between = words.slice(at + 1, from);
  if (
    between.some(
      (word) =>
        ',;'.includes(word.word) ||
        (word.kind === 'word' &&
          word.word.length > 3 &&
          !has(word, tag, 'idCard', 'caseFile', 'survivor', 'of', 'be') &&
          !/^(number|numero|registration|rccm)$/.test(word.word)),
    )
  )
    return [];
  let to = from;
  let digits = 0;
  while (
    to < words.length &&
    (to === from || !words[to]!.spaced || (tag === 'idCard' && words[to]!.kind === 'number')) &&
    (words[to]!.kind !== 'mark' || '/-.'.includes(words[to]!.word))
  ) {
    if (words[to]!.kind === 'number') digits += words[to]!.word.length;
    to += 1;
  }
  const isYear = to === from + 1 && /^(19|20)\d\d$/.test(words[from]!.word);
  const isCoded =
    between.some((word) => word.kind === 'mark' && '-/#°º:'.includes(word.word)) ||
    to > from + 1 ||
    between.some((word) => /^(no|n|number|numero|رقم|id|code|ref)$/.test(word.word)) ||
    / /.test(words[at]!.word) ||
    /رقم|رمز|كود/.test(words[at]!.word);
  return digits >= digitsAtLeast && !isYear && (isCoded || digits >= 4) ? [clue(name, at, to)] : [];
}

/** "law no.", "decree", "budget": the number of a document. */
function startsWithLaw(words: Word[], at: number): boolean {
  return indexBefore(words, at, 10, (word) => isDocumentWord(word)) >= 0 || isDocumentWord(words[at + 1]);
}

const DOCUMENTS =
  /^(law|act|decree|order|resolution|budget|project|contract|invoice|account|purchase|bill|article|regulation|circular|penal|loi|decret|arrete|projet|contrat|facture|marche|compte|ordonnance|circulaire|directive|penal|penale|civil|qr|postal|procurement|tender|inventory|قانون|قرار|مرسوم|مشروع|ميزانيه|عقد|امر|منشور)$/;
function isDocumentWord(word: Word | undefined): boolean {
  return word !== undefined && DOCUMENTS.test(word.word.replace(/^ال/, ''));
}

/** "CID/TOR/2025/33", "GBV-BEN-0113": letters, strokes and digits; not the symbol of a United Nations document. */
function codeAt(words: Word[], at: number): Clue[] {
  if (
    words[at]!.kind !== 'word' ||
    (words[at - 1] && !words[at]!.spaced && '/-'.includes(words[at - 1]!.word))
  )
    return [];
  let to = at + 1;
  while (
    to < words.length &&
    to - at < 12 &&
    !words[to]!.spaced &&
    (words[to]!.kind !== 'mark' || '/-'.includes(words[to]!.word))
  )
    to += 1;
  const parts = words.slice(at, to);
  const strokes = parts.filter(({ kind }) => kind === 'mark').length;
  const digits = parts
    .filter(({ kind }) => kind === 'number')
    .reduce((sum, { word }) => sum + word.length, 0);
  const isSymbol = /^(s|a|e|st|hrc|dec|res|pv|sc|wp|crsv|covid|ak|m|t)$/.test(words[at]!.word);
  return strokes >= 2 && digits >= 3 && !isSymbol ? [clue('code', at, to)] : [];
}

/** "house 14", "porte 212", "block C, tent 45", "12 rue". */
function addressAt(words: Word[], word: Word, at: number): Clue[] {
  if (!has(word, 'street')) return [];
  const number = indexAfter(
    words,
    at,
    5,
    (each) =>
      each.kind === 'number' || (each.word.length === 1 && each.capital === 'first' && each.word !== 'a'),
  );
  const isNumbered =
    number >= 0 &&
    words
      .slice(at + 1, number)
      .every((each) => /^(no|n|number|numero|°|º|رقم|#|\.|:)$/.test(each.word) || each.capital === 'first');
  const isBehind =
    indexBefore(words, at, 3, (each) => each.kind === 'number') >= 0 &&
    /^(rue|street|avenue|boulevard|road|شارع)$/.test(word.word);
  if (isNumbered && /^(n|rd|unit|zone|sector|road)$/.test(word.word) && !has(words[number], 'street'))
    return word.word === 'n' || word.word === 'rd' ? [] : [clue('address', at, number + 1)];
  return isNumbered || isBehind ? [clue('address', at, Math.max(at, number) + 1)] : [];
}

function coordinatesAt(words: Word[], at: number): Clue[] {
  const word = words[at]!;
  if (isDecimal(words, at, 3)) {
    const second = indexAfter(words, at + 2, 6, (each) => each.kind === 'number');
    return second >= 0 && isDecimal(words, second, 3) ? [clue('coordinates', at, second + 3)] : [];
  }
  if (
    word.kind === 'number' &&
    /^[°º]$/.test(words[at + 1]?.word ?? '') &&
    indexAfter(words, at, 6, (each) => /^['"′″]|^[nsewo]$/.test(each.word)) >= 0
  ) {
    return words[at + 2]?.kind === 'number' || /^[nsewo]$/.test(words[at + 2]?.word ?? '')
      ? [clue('coordinates', at, at + 2)]
      : [];
  }
  if (!has(word, 'coordinates')) return [];
  const number = indexAfter(words, at, 8, (each) => each.kind === 'number');
  return number >= 0 ? [clue('coordinates', at, number + 1)] : [];
}

function isDecimal(words: Word[], at: number, places: number): boolean {
  const [whole, mark, rest] = words.slice(at, at + 3);
  if (whole?.kind !== 'number' || rest?.kind !== 'number' || mark!.spaced || rest.spaced) return false;
  return (
    (mark!.word === '.' || mark!.word === ',') &&
    whole.word.length <= 3 &&
    rest.word.length > places &&
    !(words[at + 3]?.word === '.' && words[at + 4]?.kind === 'number')
  );
}

const imageReach = 7;

/** A picture of somebody who survived or of a child: "photo of the girl", "her picture". */
function imageAt(words: Word[], at: number, people: Person[]): Clue[] {
  if (!has(words[at], 'image')) return [];
  const shown = people.find(
    (person) =>
      person.at > at &&
      person.at <= at + imageReach &&
      !person.isForce &&
      !person.isOfficial &&
      !person.isGeneral,
  );
  const isOwn = has(words[at], 'possessive') || /^(her|his|sa|ses|son)$/.test(words[at - 1]?.word ?? '');
  if (isOwn) return [clue('image', at)];
  if (
    !shown ||
    words
      .slice(at + 1, shown.at)
      .some((word) => ';'.includes(word.word) || has(word, 'civic', 'policy', 'by'))
  )
    return [];
  // "a photograph waits for a second person" shows nobody.
  const between = words.slice(at + 1, shown.at);
  const isShown =
    between.every((word) => word.kind === 'mark' || has(word, 'the', 'a', 'image', 'nth', 'possessive')) ||
    between.some((word) =>
      /^(of|de|du|d|des|showing|with|shows|montrant|avec|telling|where)$/.test(word.word),
    ) ||
    isArabicWord(words[at]!);
  if (!isShown) return [];
  const isSensitive =
    has(words[shown.at], 'survivor', 'minor', 'adult', 'kin', 'witness', 'patient') || shown.how !== 'noun';
  const isMany =
    shown.isMany &&
    !has(words[shown.at], 'survivor') &&
    !/^(girls|filles|fillettes|children|enfants|survivors|victims|victimes|survivantes|فتيات|اطفال|ناجيات|ضحايا)$/.test(
      words[shown.at]!.word.replace(/^ال/, ''),
    );
  return isSensitive && !isMany && shown.how !== 'pronoun' ? [clue('image', at, shown.to)] : [];
}
