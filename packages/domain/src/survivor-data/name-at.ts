import { has, isArabicWord, type Sentence, type Word } from './read-sentences.ts';

export interface SeenName {
  /** Given names of the lists, a title or "named" make it known; capitals alone make it possible; one capital weak. */
  how: 'known' | 'possible' | 'weak';
  to: number;
}

const longestName = 5;

/** The name of a person that begins here, if one does. The name of a body, a street or a place is none. */
export function nameAt(sentence: Sentence, at: number): SeenName | undefined {
  const word = sentence.words[at]!;
  if (word.kind !== 'word') return undefined;
  return isArabicWord(word) ? arabicNameAt(sentence.words, at) : latinNameAt(sentence, at);
}

function latinNameAt(sentence: Sentence, at: number): SeenName | undefined {
  const { words } = sentence;
  const isTitled = has(words[at], 'title') && words[at]!.capital !== 'none';
  const first = isTitled ? (words[at + 1]?.word === '.' ? at + 2 : at + 1) : at;
  let to = first;
  const parts: Word[] = [];
  while (parts.length < longestName && isPart(sentence, to, parts.length > 0)) {
    parts.push(words[to]!);
    to += 1;
    if (isBetweenParts(words, to)) to += 1;
  }
  if (parts.length === 0 || isWithinAddress(words, at, to)) return undefined;
  if (isBody(words, at, to)) return undefined;
  const how = strengthOf(sentence, parts, at, first, isTitled, isLabelled(words, at));
  return how === undefined || (how === 'weak' && isPlaced(words, at)) ? undefined : { how, to };
}

/** "mary.deng@…": an address has rules of its own. */
function isWithinAddress(words: Word[], at: number, to: number): boolean {
  if (words[at - 1]?.word === '@') return true;
  for (let next = to; next < to + 6 && words[next] && !words[next]!.spaced; next += 1) {
    if (words[next]!.word === '@') return true;
  }
  return false;
}

/** "Name: …", "nom :", "الاسم:": a form says that a name follows. */
function isLabelled(words: Word[], at: number): boolean {
  if (words[at - 1]?.word !== ':') return false;
  return words
    .slice(Math.max(0, at - 5), at - 1)
    .some(({ word }) => /^(name|names|nom|prenom|noms|(ال)?اسم)$/.test(word));
}

/** "in Kaga", "village de Kaga": one unknown capital behind such a word is a place. */
function isPlaced(words: Word[], at: number): boolean {
  const before = words[at - 1];
  if (has(before, 'at', 'near', 'smallPlace', 'region') && !has(before, 'a')) return true;
  if (!has(before, 'of')) return false;
  return !has(
    words[at - 2],
    'act',
    'offence',
    'kin',
    'survivor',
    'testify',
    'medical',
    'image',
    'minor',
    'adult',
  );
}

/** A hyphen or low line within a name, or the stop of an initial. */
function isBetweenParts(words: Word[], at: number): boolean {
  const mark = words[at];
  const next = words[at + 1];
  if (!mark || mark.spaced || !next || next.kind !== 'word') return false;
  if (mark.word === '.') return words[at - 1]!.word.length === 1;
  return (mark.word === '-' || mark.word === '_') && !next.spaced;
}

function isPart({ words, capitalsTell }: Sentence, at: number, isLater: boolean): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || isArabicWord(word) || word.word.includes(' ')) return false;
  if (has(word, 'given')) return true;
  // "Son bébé" begins a French sentence.
  if (has(word, 'possessive', 'the')) return false;
  const isCapital = word.capital !== 'none' && capitalsTell;
  if (has(word, 'surname', 'givenOrWord', 'nameLink')) return isCapital || isLater;
  if (!isCapital) return false;
  if (word.word.length < 2) return words[at + 1]?.word === '.';
  return (
    word.tags.size === 0 &&
    !NEVER_NAMES.has(word.word) &&
    !(word.capital === 'all' && !isLater && word.word.length < 6)
  );
}

/** Capitals that begin a sentence, or belong to things that are not people. */
const NEVER_NAMES = new Set(
  `however although despite following according during after before since while because therefore furthermore through
  under thanks additional number throughout three nearly gender child women peace security human team international
  national global joint african arab action day resolution s un crsv unmiss minusma minusca monusco unicef unfpa undp
  unhcr iom ocha who msf icrc sgbv gbv vslc vbg onu cma nas spla ssnps fardc pnc umirr dans apres avant selon depuis
  pendant lors conformement grace malgre afin ainsi avec sans sous les des ces nos vos leurs notre votre merci janvier
  english french arabic christian muslim catholic protestant sunni dinka nuer murle shilluk bari fur masalit zaghawa
  tuareg touareg peul peule fulani bambara dogon songhai hutu tutsi hema lendu banyamulenge somali arabe arabes
  malian malien malienne maliens congolese congolais sudanese soudanais soudanaise centrafricain centrafricaine
  internet covid prefecture haut statut code rome geneve geneva new york ministry ministere bureau department paragraph
  annex annexe january march monday nord sud est ouest north south east west yes no ok draft note notes update
  he she they it we you i this that these those there then when where why how what elle il ils elles nous vous on ce
  cette cela please dear regards`.split(/\s+/),
);

function strengthOf(
  { capitalsTell }: Sentence,
  parts: Word[],
  at: number,
  first: number,
  isTitled: boolean,
  isLabelled: boolean,
): SeenName['how'] | undefined {
  const isCapital = parts[0]!.capital !== 'none' && capitalsTell;
  if (isTitled || isLabelled) return 'known';
  if (parts.some((part) => has(part, 'given'))) return 'known';
  const real = parts.filter((part) => part.word.length > 1 && !has(part, 'nameLink'));
  if (real.length === 0) return undefined;
  if (real.length >= 2 && isCapital) {
    return real.some((part) => has(part, 'surname', 'givenOrWord')) ? 'known' : 'possible';
  }
  const startsSentence = at === 0 && first === 0;
  if (!isCapital) return undefined;
  if (has(real[0], 'givenOrWord', 'surname') && real[0]!.word.length > 2)
    return has(real[0], 'surname') && !startsSentence ? 'possible' : 'weak';
  return startsSentence && real[0]!.word.length < 3 ? undefined : 'weak';
}

/** "Panzi Foundation", "hôpital Gabriel Touré", "rue Mohammed V", "Loi Aminata": named after somebody. */
function isBody(words: Word[], at: number, to: number): boolean {
  const behind = words[to];
  if (has(behind, 'organization', 'hospital', 'school', 'region', 'law') && !has(behind, 'act')) return true;
  if (has(behind, 'smallPlace') && behind?.capital !== 'none') return true;
  const before = words[at - 1];
  const isNear = before !== undefined && before.kind === 'word';
  return isNear && has(before, 'organization', 'street') && !has(before, 'official', 'role');
}

const unknownAtMost = 2;

/** Arabic has no capitals: a name is one of the lists, or stands behind "named", "Mrs" or before "daughter of". */
function arabicNameAt(words: Word[], at: number): SeenName | undefined {
  const word = words[at]!;
  const lead = words[at - 1];
  const isBehindBody = has(lead, 'organization', 'street', 'hospital', 'school');
  const isGiven = has(word, 'given') && (!has(word, 'givenOrWord') || !hasOtherMeaning(word));
  const next = words[at + 1];
  if (isLabelled(words, at) && word.tags.size <= 1)
    return { how: 'known', to: Math.min(words.length, at + 2) };
  const isLed = has(lead, 'named', 'title', 'survivor') && word.tags.size <= 1 && word.word.length > 2;
  const isLinked = has(next, 'nameLink') && next?.word !== 'ام';
  if (
    isBehindBody ||
    !(isGiven || (isLed && has(lead, 'named', 'title')) || (isLinked && has(word, 'given')))
  ) {
    if (
      !(has(word, 'givenOrWord') && (has(next, 'given') || has(lead, 'named', 'title', 'survivor', 'minor')))
    )
      return undefined;
    if (isBehindBody) return undefined;
  }
  if (has(word, 'every', 'the', 'who', 'many', 'be', 'at', 'force')) return undefined;
  let to = at + 1;
  let unknown = 0;
  while (to < words.length && to - at < longestName) {
    const part = words[to]!;
    if (part.kind !== 'word' || !isArabicWord(part)) break;
    const isName = has(part, 'given', 'nameLink', 'givenOrWord');
    if (!isName && (part.tags.size > 0 || unknown >= unknownAtMost || !has(words[to - 1], 'nameLink'))) break;
    if (!isName) unknown += 1;
    to += 1;
  }
  return { how: 'known', to };
}

function hasOtherMeaning(word: Word): boolean {
  return has(word, 'givenOrWord');
}
