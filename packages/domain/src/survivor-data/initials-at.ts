import { has, type Word } from './read-sentences.ts';

/** Letters with stops that are no person's. */
const NOT_INITIALS = new Set(
  'un us uk eu au dr rd rdc rca drc car ss sg si sr sa ngo ong onu pm am eg ie nb ps cf pv pk po id rp rmp mm jc bc ad dc tv it'.split(
    ' ',
  ),
);
const LEADS = ['survivor', 'patient', 'witness', 'initialsWord', 'minor', 'adult', 'named', 'kin'] as const;

/** The end of initials that begin here: "F.D.", "A. K.", "F.N", or two capitals right after "survivor". */
export function initialsAt(words: Word[], at: number): number | undefined {
  const first = words[at]!;
  if (first.kind !== 'word') return undefined;
  if (first.word.length === 1) return dottedAt(words, at);
  const lead = words[at - 1]?.kind === 'mark' ? words[at - 2] : words[at - 1];
  const isShort = first.capital === 'all' && first.word.length <= 3 && !NOT_INITIALS.has(first.word);
  const isLed =
    has(lead, 'survivor', 'patient', 'initialsWord') ||
    (has(lead, ...LEADS) && first.word.length === 2 && isClosed(words, at + 1));
  return isShort && isLed && first.tags.size === 0 && !/^(hiv|vih|pep|gbv|vbg|msf|sti)$/.test(first.word)
    ? at + 1
    : undefined;
}

/** "AM, 16" or "(AM)"; not "OP5" or "SC/16077". */
function isClosed(words: Word[], at: number): boolean {
  const next = words[at];
  return next === undefined || ',;)،'.includes(next.word) || has(next, 'act', 'be');
}

function dottedAt(words: Word[], at: number): number | undefined {
  let letters = '';
  let next = at;
  let isDotted = false;
  while (words[next]?.kind === 'word' && words[next]!.word.length === 1 && letters.length < 4) {
    if (next > at && words[next]!.capital !== words[at]!.capital) break;
    letters += words[next]!.word;
    next += 1;
    const isDot = words[next]?.word === '.' && !words[next]!.spaced;
    if (!isDot) break;
    isDotted = true;
    next += 1;
  }
  const isAlone =
    letters.length === 1 && isDotted && words[at]!.capital === 'first' && words[next]?.word === ',';
  if (isAlone && (words[at]!.word !== 'm' || at === 0)) return next;
  if (letters.length < 2 || !isDotted || NOT_INITIALS.has(letters)) return undefined;
  const isSmall = words[at]!.capital === 'none' && !/[\u0600-\u06ff]/.test(letters);
  if (isSmall && letters.length > 3) return undefined;
  // "M. A. Diallo" and "J.-P. Bemba" are names.
  const after = words[next];
  const goesOn =
    after?.kind === 'word' && after.capital !== 'none' && after.word.length > 1 && after.tags.size <= 1;
  const isTitle = letters.startsWith('m') && goesOn;
  return isTitle || (goesOn && !has(after, 'town', 'region', 'month')) ? undefined : next;
}
