import { indexAfter, indexBefore } from './clue.ts';
import { initialsAt } from './initials-at.ts';
import { nameAt } from './name-at.ts';
import { has, isArabicWord, type Sentence, type Word } from './read-sentences.ts';

/** Somebody, or some people, that a sentence speaks of. */
export interface Person {
  /** `known` names are in the lists or carry a title; a `possible` one only has capitals. */
  how: 'known' | 'possible' | 'weak' | 'initials' | 'noun' | 'pronoun';
  at: number;
  to: number;
  isMany: boolean;
  /** Two to nine people: few enough to be found out. */
  isFew: boolean;
  /** "each survivor", "a victim may": nobody in particular. */
  isGeneral: boolean;
  /** Somebody who acts in public: the name stands beside a rank or an office. */
  isOfficial: boolean;
  isForce: boolean;
  isDefinite: boolean;
}

/** Everybody a sentence speaks of, from left to right. */
export function peopleIn(sentence: Sentence): Person[] {
  const people: Person[] = [];
  for (let at = 0; at < sentence.words.length; ) {
    const person = initialsPerson(sentence, at) ?? namedPerson(sentence, at) ?? nounPerson(sentence, at);
    if (person) people.push(person);
    at = person ? person.to : at + 1;
  }
  return people;
}

const nobody = {
  isMany: false,
  isFew: false,
  isGeneral: false,
  isOfficial: false,
  isForce: false,
  isDefinite: true,
};

function initialsPerson({ words }: Sentence, at: number): Person | undefined {
  const to = initialsAt(words, at);
  return to === undefined ? undefined : { ...nobody, how: 'initials', at, to };
}

function namedPerson(sentence: Sentence, at: number): Person | undefined {
  const name = nameAt(sentence, at);
  if (!name) return undefined;
  return { ...nobody, how: name.how, at, to: name.to, isOfficial: isOfficial(sentence.words, at, name.to) };
}

const ranksBefore = 4;
const ranksBehind = 7;

/** A rank or office right before a name, or behind it after a comma: "General X", "X, judge of the court". */
function isOfficial(words: Word[], at: number, to: number): boolean {
  if (words.slice(at, to).some((word) => has(word, 'official'))) return true;
  const rank = indexBefore(words, at, ranksBefore, (word) => has(word, 'official'));
  const kin = indexBefore(words, at, ranksBefore, (word) => has(word, 'kin', 'survivor', 'witness', 'force'));
  if (rank > kin && words.slice(rank + 1, at).every((word) => !has(word, 'act', 'by', 'who'))) return true;
  const next = words[to];
  if (!next || (next.word !== ',' && next.word !== '(' && next.word !== '،' && next.word !== '-'))
    return false;
  const office = indexAfter(words, to, ranksBehind, (word) => has(word, 'official'));
  const private_ = indexAfter(words, to, ranksBehind, (word) =>
    has(word, 'kin', 'survivor', 'witness', 'act'),
  );
  return office >= 0 && (private_ < 0 || office < private_);
}

function nounPerson({ words }: Sentence, at: number): Person | undefined {
  const word = words[at]!;
  if (has(word, 'she') && word.kind === 'word' && !isEmphasis(words, at))
    return { ...nobody, how: 'pronoun', at, to: at + 1 };
  const isForce = has(word, 'force');
  const isPerson =
    isForce ||
    has(
      word,
      'minor',
      'adult',
      'kin',
      'role',
      'survivor',
      'witness',
      'patient',
      'many',
      'official',
      'office',
    );
  if (isReligiousTitle(words, at) || isInstitution(words, at) || isOnDuty(words, at)) return undefined;
  if (!(isPerson || isWhoever(words, at)) || isCompound(words, at)) return undefined;
  const count = countBefore(words, at);
  // "survivant(e)s"
  const isBracketed = words[at + 1]?.word === '(' && !words[at + 1]!.spaced;
  const isMany = isBracketed || has(word, 'many') || (count !== undefined && count > 1);
  return {
    how: 'noun',
    at,
    to: at + 1,
    isMany,
    isFew: count !== undefined && count > 1 && count < 10,
    isGeneral: isGeneral(words, at),
    isOfficial: has(word, 'official'),
    isForce,
    isDefinite: isDefinite(words, at),
  };
}

/** "the widow", "her mother", and "widow" in a note without articles; not "a widow". */
function isDefinite(words: Word[], at: number): boolean {
  if (has(words[at], 'the', 'possessive')) return true;
  const article = indexBefore(words, at, 3, (each) => has(each, 'the', 'possessive', 'a', 'every'));
  if (article >= 0) return has(words[article], 'the', 'possessive');
  // "بائعة الشاي": the word that follows makes it definite.
  if (isArabicWord(words[at]!)) return has(words[at + 1], 'the') || /^ال/.test(words[at + 1]?.word ?? '');
  return true;
}

/** "ministère de la Femme", "نيابة المرأة والطفل": whom an office is for, in its name. */
function isInstitution(words: Word[], at: number): boolean {
  if (!has(words[at], 'adult', 'minor', 'kin')) return false;
  const from = indexBefore(words, at, 8, (word) => INSTITUTION.test(word.word));
  if (from < 0) return false;
  return words
    .slice(from + 1, at)
    .every((word) => word.word === ',' || has(word, 'of', 'the', 'and', 'adult', 'minor', 'kin'));
}
const INSTITUTION = /^(ministere|promotion|secretariat|ministry|وزاره|نيابه|شرطه|اداره|مجلس|امانه)$/;

/** "la sage-femme de garde", "القابلة المناوبة": whoever is on duty, unless something befell or is told by them. */
function isOnDuty(words: Word[], at: number): boolean {
  if (!has(words[at], 'role', 'office', 'official')) return false;
  const next = words[at + 1]?.word ?? '';
  const isDuty =
    /^(de garde|مناوبه?|المناوبه?)$/.test(next) ||
    (/^(on|de)$/.test(next) && /^(duty|garde)$/.test(words[at + 2]?.word ?? ''));
  return isDuty && !words.some((word) => has(word, 'act', 'weakAct', 'testify', 'danger', 'survivor'));
}

/** "lui-même" behind a name says nothing more of whom. */
function isEmphasis(words: Word[], at: number): boolean {
  return words[at + 1]?.word === '-' && words[at + 2]?.word === 'meme';
}

/** "Soeur Immaculée", "Father Paul", "Sister Josephine": how a religious is called, nobody's kin. */
function isReligiousTitle(words: Word[], at: number): boolean {
  if (!/^(soeur|frere|pere|mere|sister|brother|father|mother)$/.test(words[at]!.word)) return false;
  const next = words[at + 1];
  const isNamed =
    has(next, 'given', 'surname') ||
    (has(next, 'givenOrWord') && next?.capital === 'first') ||
    (words[at]!.capital === 'first' && at > 0 && next?.capital === 'first');
  return isNamed && indexBefore(words, at, 2, (word) => has(word, 'possessive')) < 0;
}

/** "the … who": an unknown word before "who" is a person. French "qui" and Arabic "التي" speak of things too. */
function isWhoever(words: Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1]?.word === ',' ? words[at + 2] : words[at + 1];
  if (next?.word !== 'who' || word.kind !== 'word' || word.tags.size > 0 || word.word.endsWith('s'))
    return false;
  return indexBefore(words, at, 4, (each) => has(each, 'the', 'a', 'possessive')) >= 0;
}

/** "survivor-centred", "victim support unit", "child protection": no person stands there. */
function isCompound(words: Word[], at: number): boolean {
  const next = words[at + 1];
  const after = words[at + 2];
  if (next?.word === '_') return COMPOUNDS.has(after?.word ?? '');
  if (next?.word === '-' && !next.spaced && after && !after.spaced && after.kind === 'word') {
    return !has(after, 'survivor', 'kin', 'role', 'minor', 'adult', 'witness');
  }
  const isAttribute = has(
    words[at],
    'survivor',
    'witness',
    'minor',
    'patient',
    'adult',
    'official',
    'office',
    'role',
  );
  return isAttribute && COMPOUNDS.has(next?.word ?? '');
}

const COMPOUNDS = new Set(
  `support protection assistance fund unit network networks services service participation engagement care leadership
  desk desks centred centered led based sensitive friendly testimony association associations groups group rights
  empowerment reparations reparation data advocates participants safety soldiers marriage marriages welfare advisers
  adviser feedback file files files training trainings trafficking statements abuse labour recruitment consent
  confidentiality identity management pathway health mortality kits school schools stations station
  development education leaders herders peacekeepers officers observers judges magistrates police prosecutors staff`.split(
    /\s+/,
  ),
);

function countBefore(words: Word[], at: number): number | undefined {
  // "الأخوات الثلاث"
  if (isArabicWord(words[at]!) && has(words[at + 1], 'small')) return 2;
  const index = indexBefore(words, at, 2, (word) => word.kind === 'number' || has(word, 'small'));
  if (index < 0) return undefined;
  // "the P7 girl", "aged 15 girl"
  const isCode = !words[index]!.spaced && words[index - 1]?.kind === 'word';
  if (isCode || has(words[index - 1], 'aged')) return undefined;
  const between = words.slice(index + 1, at);
  const isOther = between.some(
    (each) => each.kind === 'mark' || has(each, 'many', 'force', 'kin', 'minor', 'adult', 'a'),
  );
  if (isOther && words[index + 1]?.word !== '-') return undefined;
  const word = words[index]!;
  if (word.kind !== 'number') return 2;
  // "IMG_2231 …" counts nobody.
  if (index < at - 1 && word.word.length > 3) return undefined;
  const next = words[index + 1];
  if (has(next, 'yearUnit', 'month', 'aged') || next?.word === '-' || next?.word === '/') return undefined;
  return word.word.length > 6 ? undefined : Number(word.word);
}

const TOPIC =
  /^(protection|rights|droits|welfare|bien|marriage|mariage|recruitment|recrutement|against|empowerment|autonomisation|contre|ضد|تمكين|مكافحه|شوون|قضايا|حمايه|حقوق|رعايه|زواج)$/;

function isGeneral(words: Word[], at: number): boolean {
  // "la protection de l'enfant", "حماية الأسرة والطفل": what it is about.
  if (
    has(words[at], 'minor', 'kin', 'adult', 'survivor', 'witness') &&
    indexBefore(words, at, 4, (word) => TOPIC.test(word.word)) >= 0
  )
    return true;
  // "wife no 3" is one of them, "no wife" is none.
  const every = indexBefore(words, at, 4, (word) => has(word, 'every'));
  if (every >= 0 && !(words[every]!.word === 'no' && words[every + 1]?.kind === 'number')) return true;
  const might = indexAfter(words, at, 4, (word) => has(word, 'might'));
  const act = indexAfter(words, at, 4, (word) => has(word, 'act', 'testify'));
  return might >= 0 && (act < 0 || act > might);
}
