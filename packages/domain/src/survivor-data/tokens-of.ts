import { withoutDisguise } from './without-disguise.ts';

/** A word, a number or a mark, as it is read and as it stands in the typed text. */
export interface Token {
  /** Small letters, no accents. */
  word: string;
  kind: 'word' | 'number' | 'mark';
  /** How it is written: Arabic, and what is no word, is `none`. */
  capital: 'none' | 'first' | 'all';
  /** Whether a space or a line end stands before it. */
  spaced: boolean;
  start: number;
  end: number;
}

/** Longer than any sentence that somebody reads; keeps the work for each word bounded. */
const sentenceAtMost = 110;
/** A stop after one of these ends nothing. */
const abbreviations = new Set(
  `mr mrs ms mme mlle dr pr prof st ste no nr art col gen lt sgt capt maj cdt brig hon fig p pp vol tel cf ex etc eg
  ie vs approx dept dist al inc ltd pav wit civ min std tél hop hosp ch cel reg vict nr qt cne adj mt rte fev jan feb mar apr jun jul aug sept sep oct nov dec janv fevr av bd`.split(
    /\s+/,
  ),
);

/** The name that a machine gives a file or page is one number: taken apart, its digits read like ages ("13f"). */
const wordNumberOrMark =
  /(?<![\p{L}\d])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\p{L}\d])|\p{L}+|\d+|[^\s\p{L}\d]|\n/giu;

/** The sentences of a text, each as its words, numbers and marks. */
export function sentencesOf(typed: string): Token[][] {
  const tokens = tokensOf(typed);
  const sentences: Token[][] = [];
  let current: Token[] = [];
  const close = () => {
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.word !== '\n') current.push(token);
    if (endsSentence(tokens, at) || current.length >= sentenceAtMost) close();
  }
  close();
  return sentences;
}

function tokensOf(typed: string): Token[] {
  const { text, from, to } = withoutDisguise(typed);
  const tokens: Token[] = [];
  let spaced = true;
  for (const { 0: raw, index } of text.matchAll(wordNumberOrMark)) {
    spaced = index === 0 || /\s/.test(text.charAt(index - 1));
    const token: Token = {
      word: raw.toLowerCase(),
      kind: kindOf(raw),
      capital: capitalOf(raw),
      spaced,
      start: from[index]!,
      end: to[index + raw.length - 1]!,
    };
    tokens.push(token);
  }
  return withoutApostrophes(tokens);
}

function kindOf(raw: string): Token['kind'] {
  if (/^\d/.test(raw) || raw.includes('-')) return raw === '-' ? 'mark' : 'number';
  return /^\p{L}/u.test(raw) ? 'word' : 'mark';
}

function capitalOf(raw: string): Token['capital'] {
  if (!/^\p{Lu}/u.test(raw)) return 'none';
  return raw.length > 1 && !/\p{Ll}/u.test(raw) ? 'all' : 'first';
}

const elided = new Set(['l', 'd', 'qu', 's', 'n', 'c', 'j', 'm', 't', 'lorsqu', 'jusqu', 'puisqu', 'quelqu']);

/** "l'imam" is two words; "Diarra's" is one and its mark; any other apostrophe within a name joins it. */
function withoutApostrophes(tokens: Token[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const before = kept.at(-1);
    const after = tokens[at + 1];
    if (token.word !== "'" || before?.kind !== 'word' || after?.kind !== 'word' || after.spaced) {
      kept.push(token);
      continue;
    }
    if (elided.has(before.word) && after.word !== 's') continue;
    if (after.word === 's') {
      at += 1;
      kept.push({ ...after, word: "'s", kind: 'mark', start: token.start });
    } else if (!token.spaced) {
      kept[kept.length - 1] = { ...before, word: before.word + after.word, end: after.end };
      at += 1;
    }
  }
  return kept;
}

function endsSentence(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token.word === '\n') return before?.word === '\n' || startsLine(after);
  if ('!?؟'.includes(token.word)) return true;
  if (token.word === '؛') return false;
  if (token.word !== '.' && token.word !== '…') return false;
  // "exemple . com"
  if (token.spaced && after?.kind === 'word' && after.capital === 'none' && after.word.length <= 4)
    return false;
  if (after && !after.spaced && after.word !== '\n') return false;
  return !(before?.kind === 'word' && (before.word.length === 1 || abbreviations.has(before.word)));
}

/** A line that goes on with a small letter is the same sentence, wrapped. */
function startsLine(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind !== 'word' ||
    token.capital !== 'none' ||
    /[\u0600-\u06ff]/.test(token.word)
  );
}
