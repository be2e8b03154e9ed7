import { type Clue, type ClueName, clue, cluesByTag, indexAfter, indexBefore } from './clue.ts';
import type { Tag } from './lexicon/tags.ts';
import { has, isArabicWord, type Sentence, type Word } from './read-sentences.ts';

const PLACES: ReadonlyMap<Tag, ClueName> = new Map([
  ['region', 'region'],
  ['month', 'month'],
  ['lives', 'lives'],
  ['works', 'works'],
  ['hospital', 'hospital'],
  ['school', 'school'],
  ['near', 'near'],
  ['private', 'trait'],
] as const);

/** Where and when: a small or named place, a day, an hour, a school's class, a hospital's bed. */
export function cluesOfPlaceAndTime(sentence: Sentence): Clue[] {
  const { words } = sentence;
  return [
    ...cluesByTag(sentence, PLACES),
    ...smallPlaces(words),
    ...namedPlaces(sentence),
    ...days(words),
    ...hours(words),
    ...numbered(words, 'room', 'room'),
    ...classes(words),
    ...homes(words),
  ];
}

/** "the camp", "près du puits"; not "villages", "camp management", "market survey". */
function smallPlaces(words: Word[]): Clue[] {
  return words.flatMap((word, at) => {
    if (!has(word, 'smallPlace') || has(word, 'many')) return [];
    const next = words[at + 1];
    return next && /^(management|committee|leaders|survey|level|officers|chiefs)$/.test(next.word)
      ? []
      : [clue('smallPlace', at)];
  });
}

function namedPlaces({ words, capitalsTell }: Sentence): Clue[] {
  return words.flatMap((word, at) => {
    if (has(word, 'town')) return [clue('townPlace', at), clue('namedPlace', at)];
    const before = words[at - 1];
    const isBehind = has(before, 'at', 'near') || (has(before, 'of') && !has(before, 'the'));
    const isCapital =
      capitalsTell && word.capital === 'first' && word.tags.size === 0 && word.word.length > 2;
    if (isBehind && isCapital) return [clue('namedPlace', at)];
    const isArabicPlace =
      isArabicWord(word) &&
      word.kind === 'word' &&
      word.tags.size === 0 &&
      has(before, 'smallPlace') &&
      !/^ال/.test(word.word);
    return isArabicPlace ? [clue('namedPlace', at)] : [];
  });
}

function days(words: Word[]): Clue[] {
  return words.flatMap((word, at) => {
    if (has(word, 'relativeDay', 'weekday') && word.kind === 'word')
      return isRoutine(words, at) ? [] : [clue('day', at)];
    if (word.kind !== 'number') return [];
    const number = Number(word.word);
    const monthAt = indexAfter(words, at, 3, (each) => has(each, 'month'));
    const isBeforeMonth =
      monthAt >= 0 &&
      words.slice(at + 1, monthAt).every((each) => /^(st|nd|rd|th|er|of|-|من|شهر)$/.test(each.word));
    const next = words[at + 1];
    const before = words[at - 1];
    const isAfterMonth =
      has(before, 'month') && word.word.length <= 2 && !has(next, 'yearUnit') && next?.word !== '%';
    if (number >= 1 && number <= 31 && word.word.length <= 2 && (isBeforeMonth || isAfterMonth))
      return [clue('day', at)];
    return isNumericDate(words, at) ? [clue('day', at, at + 5)] : [];
  });
}

/** "every Friday", "tous les lundis" is a habit, not a day. */
function isRoutine(words: Word[], at: number): boolean {
  return has(words[at], 'weekday') && indexBefore(words, at, 2, (word) => has(word, 'every')) >= 0;
}

/** 12/03/2024, 2024-03-12, 3.5.24, and 3/5 in a note. */
function isNumericDate(words: Word[], at: number): boolean {
  const [first, mark, second, again, third] = words.slice(at, at + 5);
  if (!second || !mark || second.kind !== 'number' || mark.spaced || second.spaced) return false;
  if (!['/', '-', '.'].includes(mark.word) || words[at - 1]?.word === '/') return false;
  const isThree = again?.word === mark.word && third?.kind === 'number' && !third.spaced;
  const [a, b] = [Number(first!.word), Number(second.word)];
  if (isThree) {
    const c = Number(third.word);
    const isEuropean = a <= 31 && b <= 12 && (third.word.length === 4 || third.word.length === 2);
    return (
      isEuropean ||
      (first!.word.length === 4 && b <= 12 && c <= 31) ||
      (a <= 12 && b <= 31 && third.word.length === 4)
    );
  }
  return (
    mark.word === '/' &&
    a >= 1 &&
    a <= 31 &&
    b >= 1 &&
    b <= 12 &&
    first!.word.length <= 2 &&
    second.word.length <= 2
  );
}

const ARABIC_HOURS = /^(الواحده|الثانيه|الثالثه|الرابعه|الخامسه|السادسه|السابعه|الثامنه|التاسعه|العاشره)$/;

/** 14h30, 9:30, "10 am", "الساعة 10", "à 9 heures", "at noon". */
function hours(words: Word[]): Clue[] {
  return words.flatMap((word, at) => {
    if (/^(noon|midnight|midi|minuit|dawn|dusk)$/.test(word.word)) return [clue('hour', at)];
    if (/^(ال|ب)*ساعه$/.test(word.word) && ARABIC_HOURS.test(words[at + 1]?.word ?? ''))
      return [clue('hour', at, at + 2)];
    if (word.kind !== 'number' || word.word.length > 4) return [];
    const next = words[at + 1];
    const before = words[at - 1];
    const isColon =
      next?.word === ':' &&
      !next.spaced &&
      words[at + 2]?.word.length === 2 &&
      words[at + 2]!.kind === 'number';
    const isUnit =
      has(next, 'hour') &&
      /^(am|pm|h|heures|heure|a m|p m|o clock|oclock|hrs|صباحا|مسا|ظهرا|عصرا)$/.test(next!.word);
    const isArabicHour = before !== undefined && /^(ال)?ساعه$/.test(before.word);
    const isLength = /^(for|during|pendant|durant|of|de)$/.test(before?.word ?? '');
    return (isColon || isUnit || isArabicHour) && !isLength && Number(word.word) <= 2400
      ? [clue('hour', at, at + 2)]
      : [];
  });
}

function numbered(words: Word[], name: 'room', tag: 'room'): Clue[] {
  return words.flatMap((word, at) => {
    if (/^(mattress|matelas|couchette|stretcher|brancard|فراش|نقاله)$/.test(word.word))
      return [clue(name, at)];
    if (!has(word, tag)) return [];
    // "third bed on the left"
    if (/^(bed|lit|سرير)$/.test(word.word) && has(words[at - 1], 'nth')) return [clue(name, at)];
    const number = indexAfter(
      words,
      at,
      4,
      (each) => each.kind === 'number' || (each.word.length === 1 && each.capital === 'first'),
    );
    return number >= 0 &&
      words
        .slice(at + 1, number)
        .every((each) => /^(no|n|number|numero|°|º|رقم|#|\.|n°|of|ward|:)$/.test(each.word))
      ? [clue(name, at, number + 1)]
      : [];
  });
}

/** "class 5B", "P4", "Form 2", "CM2", "5e année", "الصف الخامس". */
function classes(words: Word[]): Clue[] {
  return words.flatMap((word, at) => {
    const code = words[at + 1];
    const isCoded =
      /^(p|s|cm|ce|cp|sss?|jss?)$/.test(word.word) &&
      code?.kind === 'number' &&
      !code.spaced &&
      code.word.length === 1;
    if (isCoded) return [clue('class', at, at + 2)];
    if (!has(word, 'class')) return [];
    const next = words[at + 1];
    const before = words[at - 1];
    const isCode = /\d|^(terminale|sixieme|cinquieme)$/.test(word.word) || / /.test(word.word);
    const isNumbered =
      next?.kind === 'number' ||
      before?.kind === 'number' ||
      has(next, 'nth', 'count') ||
      has(before, 'nth') ||
      /^[a-h]$/.test(next?.word ?? '');
    const isLetterCode =
      next?.kind === 'number' &&
      /^(p|s|cm|ce|cp|form|grade|class|classe|senior|primary|standard)$/.test(word.word);
    return isCode ||
      isNumbered ||
      isLetterCode ||
      (isArabicWord(word) && has(words[at], 'class')) ||
      /^(class|classe)$/.test(word.word)
      ? [clue('class', at, Math.min(words.length, at + 2))]
      : [];
  });
}

const HOME =
  /^(house|home|hut|tent|tukul|shop|kiosk|stall|compound|maison|case|concession|boutique|tente|domicile|parcelle|kiosque|بيت|منزل|خيمه|دكان|قطيه|دار|راكوبه)(ها|ه)?$/;

/** "her house", "sa concession", "the house of Mary", "بيتها". */
function homes(words: Word[]): Clue[] {
  return words.flatMap((word, at) => {
    if (!HOME.test(word.word)) return [];
    const isOwn = has(word, 'possessive') || /^(her|his|sa|son|ses)$/.test(words[at - 1]?.word ?? '');
    const owner = words[at + 2];
    const isOfSurvivor =
      words[at - 1]?.word === "'s" || has(words[at + 1], 'survivor') || has(words[at - 1], 'survivor');
    const isOf =
      /^(of|de)$/.test(words[at + 1]?.word ?? '') &&
      (has(owner, 'given', 'title') || owner?.capital === 'first');
    return isOwn || isOf || isOfSurvivor ? [clue('home', at)] : [];
  });
}
