import { type Clue, clue, indexAfter, indexBefore } from './clue.ts';
import type { Person } from './people-in.ts';
import { has, type Sentence, type Word } from './read-sentences.ts';

/** Number words that are ages of children and young people, in the three languages. */
const NUMBER_WORDS = new Set(
  `six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  sept huit neuf dix onze douze treize quatorze quinze seize
  ثماني تسع عشر عشره اثنتي احدي ثلاث اربع خمس ست سبع ثمان تسعه اثني سته خمسه اربعه ثلاثه سبعه ثمانيه عشرين`.split(
    /\s+/,
  ),
);
const oldest = 110;
const ofAge = 18;
/** "F1" is a form or a figure, "F16" a girl. */
const youngestCoded = 5;

/** The age of one person: not a threshold, not a range, not how long something lasts. */
export function cluesOfAge({ words }: Sentence, people: Person[]): Clue[] {
  return words.flatMap((word, at) => {
    if (!isAgeNumber(word)) return [];
    const to = endOfAge(words, at, people);
    if (to === undefined || isThresholdOrRange(words, at, to) || isOfMany(words, at, to, people)) return [];
    // "a 16-year-old", "F, 22": the age alone says that somebody is meant, and whether it is a child.
    const isChild = word.kind === 'number' && Number(word.word) < ofAge;
    const isSomeone = words
      .slice(Math.max(0, at - 2), to + 1)
      .some((each) => /^(f|m|old|yo)$/.test(each.word));
    const who = isSomeone ? [clue(isChild ? 'minorOne' : 'adultOne', at, to), clue('someone', at, to)] : [];
    return [clue('age', at, to), ...who];
  });
}

function isAgeNumber(word: Word): boolean {
  if (word.kind === 'number')
    return word.word.length <= 3 && Number(word.word) <= oldest && Number(word.word) > 0;
  return NUMBER_WORDS.has(word.word.replace(/^(ال|ب)/, ''));
}

function endOfAge(words: Word[], at: number, people: Person[]): number | undefined {
  const isAnnounced = indexBefore(words, at, 3, (each) => has(each, 'aged')) >= 0;
  let unit = at + 1;
  while (words[unit]?.word === '-' || isTen(words[unit])) unit += 1;
  const hasUnit = has(words[unit], 'yearUnit');
  const isBesidePerson = people.some(
    (person) =>
      !person.isForce &&
      (!person.isOfficial || person.how !== 'noun') &&
      person.how !== 'pronoun' &&
      person.to <= at &&
      person.to >= at - 4 &&
      words
        .slice(person.to, at)
        .every((each) => each.kind === 'mark' || has(each, 'of', 'at', 'be', 'aged', 'she', 'who')),
  );
  const pronoun = indexBefore(words, at, 2, (each) => has(each, 'she') || has(each, 'be')) >= 0;
  if (hasUnit) {
    const next = words[unit + 1]?.word === '-' ? unit + 2 : unit + 1;
    const isOld = /^(old|o|of age)$/.test(words[next]?.word ?? '') || /^(yo|y)$/.test(words[unit]!.word);
    const followed = people.some(
      (person) => person.at >= unit + 1 && person.at <= unit + 2 && person.how === 'noun' && !person.isForce,
    );
    if (isOld) return next + 1;
    if (/^[fm]$/.test(words[at - 1]?.word ?? '')) return unit + 1;
    const isAtEvent = words[at - 1]?.word === 'a' && has(words[at - 2], 'act', 'weakAct');
    if (isAnnounced || isBesidePerson || isAtEvent) return unit + 1;
    if (has(words[unit], 'yearUnit') && (followed || startsNote(words, at, unit))) return unit + 1;
    return undefined;
  }
  if (isAnnounced && !isTotal(words, at)) return at + 1;
  if (
    pronoun &&
    isEnd(words[at + 1]) &&
    word2(words[at - 1]) &&
    people.some((person) => person.to <= at && person.to >= at - 3)
  )
    return at + 1;
  const sex = words[at - 1]?.word === '/' ? words[at - 2] : words[at - 1];
  const isSexCode = /^(f|m)$/.test(sex?.word ?? '');
  if (words[at + 1]?.word === '%') return undefined;
  if (isSexCode && Number(words[at]!.word) >= youngestCoded && word2(words[at])) return at + 1;
  return isBesidePerson && isBetweenMarks(words, at) && !(Number(words[at]!.word) <= 2) ? at + 1 : undefined;
}

/** "13 ans, violée", at the head of a note. */
function startsNote(words: Word[], at: number, unit: number): boolean {
  return at <= 1 && (words[unit + 1]?.word === ',' || has(words[unit + 1], 'act'));
}

function isTen(word: Word | undefined): boolean {
  return word !== undefined && /^(عشر|عشره|ten)$/.test(word.word);
}

function isEnd(word: Word | undefined): boolean {
  return word === undefined || [',', '.', ';', ')', '،'].includes(word.word) || has(word, 'and', 'act');
}

function word2(word: Word | undefined): boolean {
  return word !== undefined && word.word.length <= 3;
}

function isTotal(words: Word[], at: number): boolean {
  return words[at + 1]?.word === '%';
}

/** "Mary Deng, 17, was", "(15)". */
function isBetweenMarks(words: Word[], at: number): boolean {
  const before = words[at - 1]?.word ?? '';
  const after = words[at + 1]?.word ?? '.';
  return [',', '(', '،'].includes(before) &&
    [',', ')', '،', '.', ';'].includes(after) &&
    words[at + 1]?.spaced !== undefined
    ? !(words[at + 2]?.kind === 'number' && !words[at + 2]!.spaced)
    : false;
}

/** "under 18", "12 to 17", "18 ans et plus": nobody's age. */
function isThresholdOrRange(words: Word[], at: number, to: number): boolean {
  const thresholdAt = indexBefore(words, at, 5, (each) => has(each, 'threshold') && !has(each, 'aged'));
  const isThreshold =
    thresholdAt >= 0 &&
    words
      .slice(thresholdAt + 1, at)
      .every((each) => has(each, 'the', 'of', 'aged', 'threshold', 'at', 'minor') && each.kind === 'word');
  const before = words[at - 1]?.word ?? '';
  const isRange =
    (/^(-|to|a|الي)$/.test(before) && words[at - 2]?.kind === 'number') ||
    (/^(-|to|a|الي)$/.test(words[at + 1]?.word ?? '') && words[at + 2]?.kind === 'number') ||
    (words[at - 1]?.word === '-' && /^(to)$/.test(words[at - 2]?.word ?? ''));
  const isBetween =
    /^(and|et|و)$/.test(before) &&
    indexBefore(words, at, 5, (each) => /^(between|entre|بين)$/.test(each.word)) >= 0;
  const isOpen = words
    .slice(to, to + 3)
    .some((each) => /^(above|older|younger|plus|over|under|more|below|فاكثر|فما)$/.test(each.word));
  const isLength = /^(for|during|pendant|depuis|since|after|apres|dans|within|every|of imprisonment)$/.test(
    words[at - 1]?.word ?? '',
  );
  const isSentence = words
    .slice(to, to + 2)
    .some((each) =>
      /^(prison|imprisonment|reclusion|emprisonnement|jail|servitude|سجن|سجنا|experience)$/.test(each.word),
    );
  return isThreshold || isRange || isBetween || isOpen || isLength || isSentence;
}

/** "girls aged 12": a group. */
function isOfMany(words: Word[], at: number, to: number, people: Person[]): boolean {
  const before = people
    .filter((person) => person.to <= at && person.to >= at - 5 && person.how !== 'pronoun')
    .at(-1);
  const after = people.find((person) => person.at >= to && person.at <= to + 2);
  if (after && after.how === 'noun') return after.isMany || after.isGeneral;
  // "La plus jeune des plaignantes a 11 ans"
  if (/^(a|is|was)$/.test(words[at - 1]?.word ?? '')) return false;
  if (before) return (before.isMany && !before.isFew) || before.isGeneral;
  return indexAfter(words, at, 3, (each) => has(each, 'many')) >= 0;
}
