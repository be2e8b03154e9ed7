/** A text as the guard reads it, and where each of its characters stands in the text that was typed. */
export interface ReadableText {
  text: string;
  /** For every character of `text`: where it begins and ends (excluded) in the typed text, in UTF-16 units. */
  from: number[];
  to: number[];
}

/**
 * Reads through what hides a word: invisible characters, accents and Arabic vowels are left out, letters of other
 * alphabets that look Latin become Latin, wide and ornamental letters plain ones, all digits Western ones, and
 * Arabic letters take one form. Capitals stay.
 */
export function readableText(typed: string): ReadableText {
  const read: ReadableText = { text: '', from: [], to: [] };
  const pieces: string[] = [];
  let at = 0;
  for (const character of typed) {
    const end = at + character.length;
    const plain = plainOf(character);
    pieces.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) {
      read.from.push(at);
      read.to.push(end);
    }
    // A loose accent or an invisible character belongs to the letter before it.
    if (plain === '' && read.to.length > 0 && /\p{M}/u.test(character)) read.to[read.to.length - 1] = end;
    at = end;
  }
  read.text = pieces.join('');
  return read;
}

/** Characters are few and texts are long: each is worked out once. The bound keeps a hostile text from filling memory. */
const known = new Map<string, string>();
const knownAtMost = 4_000;

function plainOf(character: string): string {
  const code = character.charCodeAt(0);
  if (character.length === 1 && code < 0x80)
    return character === '\t' || character === '\r' ? ' ' : character;
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain = workedOut(character);
  if (known.size < knownAtMost) known.set(character, plain);
  return plain;
}

function workedOut(character: string): string {
  if (/[\u2028\u2029]/.test(character)) return '\n';
  if (/[\p{Zs}]/u.test(character)) return ' ';
  let plain = '';
  for (const part of character.normalize('NFKD')) {
    if (/[\p{M}\p{Cf}\u0640\u115f\u1160\u3164]/u.test(part)) continue;
    plain += SAME_AS.get(part) ?? digitOf(part) ?? part;
  }
  return plain;
}

/** Arabic-Indic, Persian and Devanagari digits. */
function digitOf(character: string): string | undefined {
  if (!/\p{Nd}/u.test(character)) return undefined;
  const code = character.codePointAt(0)!;
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (code >= 0x0966 && code <= 0x096f) return String(code - 0x0966);
  return undefined;
}

/** What looks like, or is read like, another character: each pair of groups is written letter under letter. */
const PAIRS: readonly (readonly [string, string])[] = [
  // Cyrillic and Greek letters that look Latin.
  ['авсеіјкмнорѕтухԁɡһӏԛԝɑоАВСЕІЈКМНОРЅТУХҒ', 'abceijkmhopstuxdghlqwaoABCEIJKMHOPSTUXF'],
  ['αβγεικνορτυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abyeiknoptuxwABEZHIKMNOPTYX'],
  // Letters of African and European languages, and letters that no decomposition knows.
  ['ɛɔɲŋɓɗƴɩʋəøłıđħŧƐƆƝŊƁƊØŁĐ', 'eonnbdyiveolidhtEONNBDOLD'],
  // Quotes, apostrophes and dashes.
  ['‘’‛′`´ʼʻʹ＇', "''''''''''"],
  ['“”„«»″‹›', '""""""""'],
  ['‐‑‒–—―−﹣－', '---------'],
];

/** Arabic letters that are written in several ways; a lone hamza is left out. */
const ARABIC: Record<string, string> = {
  ا: 'أإآٱٲٳ',
  ي: 'ىیېئ',
  ه: 'ةہھەۀۃ',
  و: 'ؤۆ',
  ك: 'گکڪ',
  '': 'ء',
};

const SAME_AS = new Map<string, string>([
  ...PAIRS.flatMap(([seen, read]) =>
    [...seen].map((each, index) => [each, [...read][index] ?? each] as const),
  ),
  ...Object.entries(ARABIC).flatMap(([read, seen]) => [...seen].map((each) => [each, read] as const)),
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['ß', 'ss'],
]);
