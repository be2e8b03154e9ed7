import { type Clue, clue, indexAfter, indexBefore } from './clue.ts';
import type { Person } from './people-in.ts';
import { has, isArabicWord, type Sentence, type Word } from './read-sentences.ts';

/** Who a sentence speaks of, and how narrowly it says which one. */
export function cluesOfPeople(sentence: Sentence, people: Person[]): Clue[] {
  const { words } = sentence;
  return [
    ...people.flatMap((person) => cluesOfPerson(words, person)),
    ...linkedNames(words, people),
    ...nicknames(sentence),
    ...uniquePeople(words, people),
  ];
}

function cluesOfPerson(words: Word[], person: Person): Clue[] {
  const here = (name: Clue['name']) => clue(name, person.at, person.to);
  if (person.how === 'pronoun') return [here('pronoun')];
  if (person.how === 'initials') return [here('initials')];
  if (person.how !== 'noun') {
    if (person.isOfficial) return [here('officialName')];
    return [here(person.how === 'weak' ? 'weakName' : 'name')];
  }
  const word = words[person.at]!;
  if (has(word, 'survivor')) {
    if (person.isMany || person.isGeneral) return [here('survivorWord')];
    const definite = person.isDefinite ? [here('definiteOne')] : [];
    return [here('survivorWord'), here('survivorOne'), here('someone'), ...definite];
  }
  // A number or a case leads to a witness also where the sentence only says what may be done.
  if (person.isGeneral && has(word, 'witness', 'patient')) return [here('survivorWord')];
  if (person.isMany || person.isForce || person.isGeneral) return [];
  const clues: Clue[] = person.isDefinite && !has(word, 'official') ? [here('definiteOne')] : [];
  const isOwnChild =
    /^(fille|fils|enfant|femme|garcon|bebe|baby|child|boy|girl|بنت)$/.test(word.word) &&
    isOwn(words, person.at);
  if (has(word, 'kin') || isOwnChild || isKinBeforeOf(words, person.at))
    clues.push(...cluesOfKin(words, person));
  if (has(word, 'kin')) clues.push(here('kinOne'));
  if (has(word, 'office') && !has(word, 'official')) clues.push(here('officeOne'));
  if (has(word, 'witness')) clues.push(here('witnessOne'));
  if (has(word, 'patient')) clues.push(here('patientOne'));
  if (has(word, 'minor')) clues.push(here('minorOne'));
  if (has(word, 'adult')) clues.push(here('adultOne'));
  if (has(word, 'role') || word.tags.size === 0) clues.push(here('roleOne'));
  if (clues.some(({ name }) => name !== 'officeOne' && name !== 'definiteOne')) clues.push(here('someone'));
  return clues;
}

/** "femme", "fille", "veuve", "child" are kin where "of" and somebody follow: not "fille de 13 ans". */
function isKinBeforeOf(words: Word[], at: number): boolean {
  if (!MAYBE_KIN.test(words[at]!.word)) return false;
  const next = words[at + 1];
  if (isArabicWord(words[at]!))
    return has(next, 'office', 'official', 'role', 'given') && next?.kind === 'word';
  return (
    /^(de|du|d|des|of)$/.test(next?.word ?? '') &&
    words[at + 2]?.kind === 'word' &&
    !has(words[at + 2], 'yearUnit')
  );
}
const MAYBE_KIN =
  /^(femme|fille|fils|veuve|enfant|garcon|bebe|widow|child|girl|boy|baby|orphelin|orpheline|ارمله|بنت|طفل|طفله|ابنه|ابن|مره|مرات)$/;

const kinReach = 6;

/** "the third wife of the imam", "her mother is the headmistress", "زوجة الإمام": whose kin says who. */
function cluesOfKin(words: Word[], person: Person): Clue[] {
  const { at } = person;
  // "Mme Fanta Kéïta, épouse Sangaré": a married name.
  const isMarriedName =
    words[at]!.word === 'epouse' && words[at - 1]?.word === ',' && words[at + 1]?.capital === 'first';
  if (isMarriedName) return [];
  const own = isOwn(words, at);
  const anchor = indexAfter(
    words,
    at,
    kinReach,
    (word, index) =>
      isUnknownOwner(words, at, index) ||
      (has(word, 'givenOrWord') && word.capital === 'first') ||
      has(word, 'office', 'official', 'given', 'surname', 'role', 'witness', 'survivor', 'minor') ||
      isCapitalName(word),
  );
  const isCut =
    anchor >= 0 &&
    words.slice(at + 1, anchor).some((word) => ',.;:('.includes(word.word) || has(word, 'act', 'and'));
  const behindOwner = indexBefore(words, at, 3, (word) => word.word === "'s") >= 0;
  const clues: Clue[] = [];
  if ((anchor >= 0 && !isCut) || behindOwner) {
    const ownerAt = behindOwner ? Math.max(0, at - 3) : at;
    clues.push(clue('kinOf', ownerAt, anchor >= 0 && !isCut ? anchor + 1 : at + 1));
  }
  if (own) clues.push(clue('ownKin', at));
  return clues;
}

/** "la femme du dugutigi", "the wife of the kabaka": a title that no list knows, right behind "of the". */
function isUnknownOwner(words: Word[], at: number, index: number): boolean {
  const word = words[index]!;
  const isBehindOf = /^(du|of)$/.test(words[at + 1]?.word ?? '') && index <= at + 3;
  return isBehindOf && word.kind === 'word' && word.tags.size === 0 && word.word.length > 3;
}

/** "her sister", "sa fille aînée", "والدتها". */
function isOwn(words: Word[], at: number): boolean {
  return has(words[at], 'possessive') || indexBefore(words, at, 2, (word) => has(word, 'possessive')) >= 0;
}

function isCapitalName(word: Word): boolean {
  return word.kind === 'word' && word.capital === 'first' && word.tags.size === 0 && word.word.length > 2;
}

/** "the survivor Mary Deng", "Mary Deng (survivor)", "Mary, a witness", "a girl named Awa". */
function linkedNames(words: Word[], people: Person[]): Clue[] {
  const isMarked = (person: Person) =>
    person.how === 'noun' && !person.isMany && has(words[person.at], 'survivor', 'witness', 'patient');
  return people.flatMap((person, index) => {
    if (!['known', 'possible', 'weak', 'initials'].includes(person.how)) return [];
    const before = people[index - 1];
    const after = people[index + 1];
    const isAfterNoun =
      before !== undefined &&
      isMarked(before) &&
      onlyJoins(words.slice(before.to, person.at), person.how === 'weak');
    const isBeforeNoun =
      after !== undefined &&
      isMarked(after) &&
      !(person.how === 'weak' && after.at === person.to) &&
      onlyApposition(words.slice(person.to, after.at));
    // "l'enfant Divine", "الطفل …": a child is named right behind the word.
    const isNamedChild =
      before !== undefined &&
      before.to === person.at &&
      !before.isMany &&
      !before.isGeneral &&
      has(words[before.at], 'minor');
    const isNamed =
      before !== undefined &&
      before.how === 'noun' &&
      !before.isForce &&
      !before.isOfficial &&
      words
        .slice(before.to, person.at)
        .some(
          (word, index) => has(word, 'named', 'nicknamed') && words[before.to + index + 1]?.word !== 'after',
        ) &&
      person.at - before.to < 5;
    if (!isAfterNoun && !isBeforeNoun && !isNamed && !isNamedChild) return [];
    const from = isAfterNoun || isNamed || isNamedChild ? before!.at : person.at;
    return [clue('linkedName', from, isBeforeNoun ? after!.to : person.to)];
  });
}

function onlyJoins(between: Word[], isWeak: boolean): boolean {
  return (
    between.length <= 5 &&
    between.every(
      (word) => ',:(،-="'.includes(word.word) || has(word, 'named', 'nicknamed', 'title', 'the'),
    ) &&
    !(isWeak && between.some((word) => word.word === ','))
  );
}

function onlyApposition(between: Word[]): boolean {
  if (between.length === 0 || between.length > 6) return between.length === 0;
  return between.every(
    (word) =>
      ',(،-:['.includes(word.word) ||
      has(word, 'the', 'a', 'be', 'adult', 'minor', 'who', 'nth') ||
      word.kind === 'number',
  );
}

function nicknames({ words }: Sentence): Clue[] {
  return words.flatMap((word, at) => {
    if (!has(word, 'nicknamed')) return [];
    const next = words[at + 1];
    const isName =
      next !== undefined &&
      (next.word === '"' || next.capital !== 'none' || has(next, 'given', 'title', 'kin', 'the'));
    const isFighters =
      indexBefore(words, at, 8, (each) => has(each, 'official', 'force', 'organization', 'policy')) >= 0;
    const needsQuote = /^(dite?|appelle|appellent)$/.test(word.word);
    return (needsQuote ? next?.word === '"' : isName || !needsQuote) && !isFighters
      ? [clue('nickname', at, Math.min(words.length, at + 2))]
      : [];
  });
}

/** "the only midwife of", "the third wife of", "la seule femme de": one and no other. */
function uniquePeople(words: Word[], people: Person[]): Clue[] {
  return people.flatMap((person) => {
    if (person.how !== 'noun' || (person.isMany && !person.isFew) || person.isForce) return [];
    const word = words[person.at]!;
    if (!has(word, 'role', 'adult', 'minor', 'kin', 'survivor', 'office', 'patient', 'witness')) return [];
    if (person.isGeneral) return [];
    // "the first woman judge" acts in public.
    if (has(words[person.to], 'official')) return [];
    const from = indexBefore(words, person.at, 3, (each) => has(each, 'only', 'nth') && !has(each, 'month'));
    const behind = indexAfter(words, person.at, 2, (each) => has(each, 'only'));
    const isItself = has(word, 'nth');
    if (from < 0 && behind < 0 && !isItself) return [];
    return [clue('uniqueOne', from < 0 ? person.at : from, Math.max(person.to, behind + 1))];
  });
}
