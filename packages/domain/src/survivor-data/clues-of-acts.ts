import { type Clue, clue, indexAfter, indexBefore } from './clue.ts';
import type { Person } from './people-in.ts';
import { has, isArabicWord, type Sentence, type Word } from './read-sentences.ts';

const objectReach = 5;
/** "raped a 14-year-old girl" has seven words between. */
const verbObjectReach = 9;
const subjectReach = 16;

/** What was done to somebody, and to whom: a name, one person, a few, many. */
export function cluesOfActs(sentence: Sentence, people: Person[]): Clue[] {
  const { words } = sentence;
  return words.flatMap((word, at) => {
    // With the article, an Arabic act is the offence as such.
    const isAct =
      has(word, 'act') && !(has(word, 'the') && isArabicWord(word)) && !breaksAnAgreement(words, at);
    const isWeak = has(word, 'weakAct') && !isAct && !/^(that|que|ان)$/.test(words[at + 1]?.word ?? '');
    const isOffence = has(word, 'offence') || (has(word, 'act') && has(word, 'the') && isArabicWord(word));
    const isSubjected =
      has(word, 'subjected') &&
      (indexAfter(words, at, 8, (each) => has(each, 'offence', 'act')) >= 0 ||
        indexBefore(words, at, 5, (each) => has(each, 'offence')) >= 0);
    if (!isAct && !isOffence && !isSubjected && !isWeak) return [];
    const offence = isOffence ? [clue('offence', at)] : [];
    const victim = isOffence && !isAct ? victimOfNoun(words, at, people) : victimOf(words, at, people);
    if (
      victim === 'nobody' ||
      (isWeak && !isPrivate(words, victim)) ||
      (isSubjected && !isAct && !isSomebody(victim))
    )
      return offence;
    return [...offence, ...cluesOfVictim(victim, at)];
  });
}

/** "was taken", "a été emmenée" count only for somebody in particular: measures are taken too. */
function isPrivate(words: Word[], victim: Exclude<Victim, 'nobody'>): boolean {
  if (victim === 'implied' || victim.isOfficial || (victim.isMany && !victim.isFew)) return false;
  return victim.how !== 'noun'
    ? victim.how !== 'weak'
    : has(words[victim.at], 'minor', 'adult', 'kin', 'role', 'survivor', 'office');
}

/** One or a few: an army or a region that "suffered attacks" is nobody. */
function isSomebody(victim: Exclude<Victim, 'nobody'>): boolean {
  return victim !== 'implied' && (!victim.isMany || victim.isFew);
}

/** "The agreement was violated", "les droits violés": nobody suffered it. */
function breaksAnAgreement(words: Word[], at: number): boolean {
  if (!/^viol|^abuse|^انتهك/.test(words[at]!.word)) return false;
  return (
    indexBefore(words, at, 7, (each) => has(each, 'agreement')) >= 0 ||
    indexAfter(words, at, 4, (each) => has(each, 'agreement')) >= 0
  );
}

type Victim = Person | 'implied' | 'nobody';

/** Of a noun, the victim stands behind it: "the rape of …", "viol d'une …", "اغتصاب …". */
function victimOfNoun(words: Word[], at: number, people: Person[]): Victim {
  const next = people.find((person) => person.at > at && person.at <= at + objectReach);
  if (!next || next.isForce) return 'nobody';
  const between = words.slice(at + 1, next.at);
  const isLinked = isArabicWord(words[at]!)
    ? between.every((word) => !has(word, 'at', 'who', 'act') && word.kind === 'word')
    : between.some((word) =>
        /^(of|de|d|du|des|against|on|sur|contre|committed|commis|envers)$/.test(word.word),
      );
  const isBroken =
    (next.how === 'weak' && between.length > 1) ||
    between.some((word) => word.kind === 'mark' || has(word, 'by', 'and', 'might', 'law'));
  return isLinked && !isBroken ? next : 'nobody';
}

/** Of a verb, the object behind it, or else who stands before it. */
function victimOf(words: Word[], at: number, people: Person[]): Victim {
  // "ضربها": the object is her, who was named before.
  const isHer = isArabicWord(words[at]!) && /(ها|وها)$/.test(words[at]!.word);
  const object = isHer
    ? undefined
    : people.find((person) => person.at > at && person.at <= at + verbObjectReach && !person.isForce);
  if (object && isObject(words, at, object)) return object;
  const before = people.filter(
    (person) => person.to <= at && person.at >= at - subjectReach && !isByThem(words, person),
  );
  const subject = before.filter((person) => !person.isForce).at(-1);
  if (subject) return subject.how === 'pronoun' ? (antecedentOf(before, subject) ?? subject) : subject;
  if (indexBefore(words, at, 6, (word) => has(word, 'every', 'might', 'law', 'not')) >= 0) return 'nobody';
  return 'implied';
}

/** "She" is who was named before her in the same sentence. */
function antecedentOf(before: Person[], pronoun: Person): Person | undefined {
  const one = before.filter(
    (person) => person.at < pronoun.at && !person.isForce && !person.isMany && !person.isOfficial,
  );
  return one.findLast((person) => person.how === 'known' || person.how === 'initials') ?? one.at(-1);
}

function isByThem(words: Word[], person: Person): boolean {
  return indexBefore(words, person.at, 3, (word) => has(word, 'by')) >= 0;
}

function isObject(words: Word[], at: number, object: Person): boolean {
  const between = words.slice(at + 1, object.at);
  if (isArabicWord(words[at]!))
    return between.every((word) => word.kind !== 'mark' && !has(word, 'at', 'by', 'of'));
  if (words[at]!.word.endsWith(' par')) return false;
  return between.every((word) => {
    if (word.kind === 'mark') return word.word === '-' || word.word === '.';
    return !has(word, 'by', 'at', 'of', 'and', 'who', 'month', 'act') || has(word, 'a', 'the');
  });
}

function cluesOfVictim(victim: Exclude<Victim, 'nobody'>, at: number): Clue[] {
  if (victim === 'implied') return [clue('harm', at)];
  if (victim.isGeneral && victim.how === 'noun') return [];
  const span = (name: Clue['name']) => clue(name, Math.min(victim.at, at), Math.max(victim.to, at + 1));
  if (victim.isMany) return [victim.isFew ? span('victimFew') : span('victimMany')];
  if (['known', 'possible', 'weak'].includes(victim.how)) {
    return [span(victim.isOfficial ? 'victimOfficial' : 'victimName'), clue('harm', at)];
  }
  if (victim.how === 'initials') return [span('victimInitials'), clue('harm', at)];
  return [span('victimOne'), clue('harm', at)];
}
