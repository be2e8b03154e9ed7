import { type Clue, type ClueName, clue, cluesByTag, indexAfter, indexBefore } from './clue.ts';
import type { Tag } from './lexicon/tags.ts';
import type { Person } from './people-in.ts';
import { has, isArabicWord, type Sentence, type Word } from './read-sentences.ts';

const CONTEXTS: ReadonlyMap<Tag, ClueName> = new Map([
  ['testify', 'testified'],
  ['medical', 'medical'],
  ['medicalWeak', 'care'],
  ['caseWork', 'care'],
  ['meeting', 'meeting'],
  ['venue', 'venue'],
  ['law', 'law'],
  ['judgment', 'judgment'],
  ['officePlace', 'office'],
  ['public', 'public'],
  ['policy', 'policy'],
  ['civic', 'civic'],
  ['agreement', 'agreement'],
  ['military', 'military'],
  ['official', 'official'],
  ['force', 'force'],
  ['danger', 'danger'],
  ['captivity', 'captivity'],
  ['fiction', 'fiction'],
  ['said', 'said'],
  ['aid', 'aid'],
  ['nameList', 'nameList'],
  ['social', 'social'],
  ['shelter', 'shelter'],
] as const);

/** What a sentence speaks of besides people: testimony, illness, a meeting; and what shows that it speaks of nobody. */
export function cluesOfContext(sentence: Sentence, people: Person[]): Clue[] {
  const { words } = sentence;
  return [
    ...cluesByTag(sentence, CONTEXTS).filter((seen) => !(seen.name === 'medical' && isKit(words, seen.at))),
    ...networks(words, people),
    ...statistics(words, people),
    ...generalWords(words, people),
    ...convictions(words),
    ...offenders(words),
    ...arabicPronouns(words),
    ...readerWords(words),
  ];
}

/** "kit PEP", "kits of emergency contraception": what lies in store is nobody's illness. */
function isKit(words: Word[], at: number): boolean {
  return (
    /^kits?\b/.test(words[at]!.word) || indexBefore(words, at, 2, (word) => /^kits?$/.test(word.word)) >= 0
  );
}

/** "her rapist", "son violeur", "مغتصبها": whoever has one is a survivor. */
function offenders(words: Word[]): Clue[] {
  return words.flatMap((word, at) => {
    if (!has(word, 'offender')) return [];
    const isOwn = has(word, 'possessive') || /^(her|his|sa|son|ses|my|mon)$/.test(words[at - 1]?.word ?? '');
    return isOwn ? [clue('offender', at), clue('harm', at)] : [];
  });
}

/** Survivors who meet: their network by its name, or several of them. */
function networks(words: Word[], people: Person[]): Clue[] {
  const named = words.flatMap((word, at) =>
    has(word, 'network') && /[ ]|شبكه|رابطه|جمعيه/.test(word.word)
      ? [clue('network', at), clue('survivorGroup', at)]
      : [],
  );
  const many = people.filter(
    (person) => person.isMany && has(words[person.at], 'survivor') && !isTopic(words, person.at),
  );
  const plural = words.flatMap((word, at) =>
    /^(ال|بال|لل|مع)?(survivors|victims|survivantes|survivants|victimes|ناجيات|ناجين|ضحايا)$/.test(
      word.word,
    ) && !isTopic(words, at)
      ? [clue('network', at)]
      : [],
  );
  const escaped = people.filter(
    (person) =>
      person.isMany &&
      !person.isForce &&
      (indexAfter(words, person.at, 3, (word) => has(word, 'captivity')) >= 0 ||
        has(words[person.at - 1], 'captivity')),
  );
  return [
    ...escaped.map((person) => clue('network', person.at)),
    ...named,
    ...many.map((person) => clue('network', person.at)),
    ...plural,
  ];
}

/** "training on the protection of survivors": what it is about, not who comes. */
function isTopic(words: Word[], at: number): boolean {
  return (
    indexBefore(words, at, 7, (word) =>
      /^(on|about|protection|rights|droits|assistance|care|accueil|prise en charge|sur|حقوق|حمايه|رعايه|support|appui|for|pour|approach|treatment|handling|towards|against|referral|needs)$/.test(
        word.word,
      ),
    ) >= 0
  );
}

/** Figures about many people: a count from five up, a share, "cases". */
function statistics(words: Word[], people: Person[]): Clue[] {
  const counted = people.filter((person) => {
    if (!person.isMany) return false;
    const index = indexBefore(words, person.at, 3, (word) => word.kind === 'number');
    return index >= 0 && Number(words[index]!.word) >= 5;
  });
  const words_ = words.flatMap((word, at) =>
    has(word, 'statistic') || word.word === '%' ? [clue('statistic', at)] : [],
  );
  return [...words_, ...counted.map((person) => clue('statistic', person.at))];
}

/** Who was sentenced: a name, an age and a crime beside it are those of the one who did it. */
const CONVICTED =
  /^(condamnee?s?|convicted|sentenced|jailed|ecope|ecopent|coupables?|guilty|purge|purgent|purgera|perpetuite|imprisoned|recaptured|ادين|ادينوا|ادانت|ادانه|بادانه|لادانته|ادانته|المدان|المدانين|مدان|بالسجن|حكمت|المويد|الموبد|موبد)$/;

function convictions(words: Word[]): Clue[] {
  return words.flatMap((word, at) => (CONVICTED.test(word.word) ? [clue('convicted', at)] : []));
}

/** What happens to many and often: only where nobody is named or pointed at. */
const OFTEN = /^(rarement|rarely|seldom|souvent|often|usually|generalement|beaucoup|غالبا|عاده|نادرا|كثير)$/;

const CONDITIONS = /^(if|whenever|anyone|whoever|si|quiconque|lorsqu|lorsque|اذا|عندما|never|jamais)$/;

/** What is forbidden to write is written of nobody. */
const FORBIDS = /^(forbidden|prohibited|interdit|interdite|interdits|interdites|يمنع|يحظر|ممنوع|محظور)$/;

/** "each survivor", "a victim may", "if a girl is raped", "never publish": nobody in particular. */
function generalWords(words: Word[], people: Person[]): Clue[] {
  return [
    ...people
      .filter(({ isGeneral, isForce }) => isGeneral && !isForce)
      .map(({ at, to }) => clue('general', at, to)),
    ...words.flatMap((word, at) =>
      CONDITIONS.test(word.word) || has(word, 'might') ? [clue('general', at)] : [],
    ),
    ...words.flatMap((word, at) =>
      OFTEN.test(word.word) && people.every(({ how }) => how === 'noun' || how === 'weak')
        ? [clue('general', at)]
        : [],
    ),
    ...words.flatMap((word, at) => (FORBIDS.test(word.word) ? [clue('policy', at)] : [])),
  ];
}

/** "I was", "my mother": who writes tells of themselves. */
function readerWords(words: Word[]): Clue[] {
  return words.flatMap((word, at) => {
    const isMine =
      has(word, 'kin', 'minor', 'adult') && /^(my|our|ma|mon|notre)$/.test(words[at - 1]?.word ?? '');
    const isMineInArabic = /^(اختي|بنتي|ابنتي|زوجتي|امي|اخي|ابني)$/.test(word.word);
    if (!has(word, 'me') && !isMine && !isMineInArabic) return [];
    return indexAfter(words, at, 5, (each) => has(each, 'act')) >= 0 ? [clue('reader', at)] : [];
  });
}

/** "بيتها", "شهادتها": Arabic joins "her" to the word. */
function arabicPronouns(words: Word[]): Clue[] {
  return words.flatMap((word, at) => {
    const isHers = isArabicWord(word) && word.word.endsWith('ها') && word.tags.size > 0;
    const isOfSomebody = has(
      word,
      'act',
      'weakAct',
      'lives',
      'testify',
      'medical',
      'smallPlace',
      'phone',
      'idCard',
      'caseFile',
      'captivity',
    );
    return isHers && isOfSomebody ? [clue('pronoun', at)] : [];
  });
}
