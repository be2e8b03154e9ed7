import { type Clue, clue, indexBefore } from './clue.ts';
import { has, type Word } from './read-sentences.ts';

const fewestDigits = 7;
const mostDigits = 15;
const withCountryCode = 10;
const announcedReach = 8;
const NOT_A_NUMBER =
  /^(xof|usd|eur|fcfa|cfa|ssp|sdg|cdf|xaf|francs|dollars|euros|million|millions|participants|personnes|people|copies|exemplaires|us|%|percent|فرنك|دولار|جنيه|نسخه|شخص)$/;
const REFERENCE =
  /^(project|projet|budget|ligne|line|code|resolution|law|loi|decree|decret|arrete|invoice|facture|contract|contrat|award|account|compte|atlas|isbn|document|order|ordre|grant|fund|fonds|cost|activity|rccm|tender|lot|مشروع|ميزانيه|قرار|مرسوم|قانون|عقد|فاتوره|بند|رمز|حساب)$/;

/** Telephone numbers in the forms that people write; not sums, dates, or the numbers of documents. */
export function phoneClues(words: Word[]): Clue[] {
  const found: Clue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const run = digitsFrom(words, at);
    if (!run) continue;
    if (isPhone(words, at, run)) found.push(clue('phone', at, run.to));
    at = run.to - 1;
  }
  return found;
}

interface Run {
  to: number;
  groups: string[];
  hasPlus: boolean;
  marks: string;
}

function digitsFrom(words: Word[], at: number): Run | undefined {
  const first = words[at]!;
  if (first.kind !== 'number') return undefined;
  const plusAt = words[at - 1]?.word === '(' ? at - 2 : at - 1;
  const run: Run = {
    to: at + 1,
    groups: [words[at - 1]?.word === 'o' && !first.spaced ? `0${first.word}` : first.word],
    hasPlus: words[plusAt]?.word === '+',
    marks: '',
  };
  while (run.to < words.length && run.groups.length < 8) {
    let next = run.to;
    while (next < words.length && '-.()/'.includes(words[next]!.word) && next - run.to < 2) next += 1;
    const number = words[next];
    if (number?.kind !== 'number') break;
    run.marks += words
      .slice(run.to, next)
      .map(({ word }) => word)
      .join('');
    run.groups.push(number.word);
    run.to = next + 1;
  }
  return run;
}

function isPhone(words: Word[], at: number, run: Run): boolean {
  const { groups, hasPlus, marks } = run;
  const digits = groups.join('');
  if (digits.length < fewestDigits || digits.length > mostDigits) return false;
  if (NOT_A_NUMBER.test(words[run.to]?.word ?? '') || NOT_A_NUMBER.test(words[at - 1]?.word ?? ''))
    return false;
  const isAnnounced = indexBefore(words, at, announcedReach, (word) => has(word, 'phone')) >= 0;
  const isReference =
    indexBefore(
      words,
      at,
      4,
      (word) => REFERENCE.test(word.word.replace(/^ال/, '')) || has(word, 'caseFile', 'idCard'),
    ) >= 0;
  if (isAnnounced && !isReference && !isDate(groups, marks)) return true;
  if (isReference || marks.includes('/') || isDate(groups, marks)) return false;
  if (hasPlus || digits.startsWith('00')) return digits.length >= withCountryCode;
  if (isSum(groups)) return false;
  const isPaired = groups.length >= 4 && groups.every((group) => group.length === 2);
  if (isPaired || isWithPairs(groups)) return true;
  const isGrouped =
    groups.length >= 2 &&
    groups.length <= 4 &&
    digits.length >= 9 &&
    groups.every((group) => group.length >= 2 && group.length <= 4);
  return digits.startsWith('0')
    ? digits.length >= 9 && digits.length <= 11
    : isGrouped && digits.length <= 12 && /^[26789]/.test(digits) && groups[0]!.length <= 3;
}

/** "066 76 12 34": a short head and pairs. */
function isWithPairs([head, ...rest]: string[]): boolean {
  return (
    head!.length <= 3 &&
    rest.length >= 3 &&
    rest.every((group) => group.length === 2) &&
    /^[0267]/.test(head!)
  );
}

/** "1 250 000": groups of three behind a shorter one, no zero in front. */
function isSum(groups: string[]): boolean {
  const [head, ...rest] = groups;
  return (
    rest.length > 0 &&
    head!.length <= 3 &&
    !head!.startsWith('0') &&
    rest.every((group) => group.length === 3) &&
    (rest.length < 3 || groups.at(-1) === '000')
  );
}

function isDate(groups: string[], marks: string): boolean {
  if (groups.length === 1) return /^(19|20)\d\d(0\d|1[0-2])[0-3]\d$/.test(groups[0]!);
  const years = groups.filter((group) => /^(19|20)\d\d$/.test(group));
  return (
    (years.length > 0 && groups.length <= 4) ||
    (groups.length === 3 && marks.length >= 2 && groups.every((group) => group.length <= 2))
  );
}
