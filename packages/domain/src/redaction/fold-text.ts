/** A text as it is compared, and for each of its code units where that stands in the text itself. */
export interface FoldedText {
  letters: string;
  starts: number[];
  ends: number[];
}

const htmlNames: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** Latin letters with an accent that mails and old pages write by name: `&eacute;` is an e to whoever compares. */
const accentedName = /^([a-z])(acute|grave|circ|uml|tilde|cedil|ring|caron|slash)$/i;
const ligatures: Record<string, string> = { aelig: 'ae', oelig: 'oe', szlig: 'ss' };

const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iy;
const jsonEscape = /\\(?:u([0-9a-f]{4})|([nrtbf"\\/]))/iy;
const percentEscapes = /(?:%[0-9a-f]{2})+/iy;
/** Marks over letters, and what is not seen at all: soft hyphens, joiners, directions, the Arabic stretch. */
const unseen = /[\p{M}\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const gap = /[\s\p{Z}_+\-\u2010-\u2015\u2212]/u;
const apostrophe = /['\u2018\u2019\u02bc\u0060\u00b4]/u;

const smallLetter = /[a-z0-9]/;

/** The text in one form for all its writings: small letters without accents, every gap one space. */
export function foldText(text: string): FoldedText {
  const folded: FoldedText = { letters: '', starts: [], ends: [] };
  for (let at = 0; at < text.length; ) {
    // By far the most letters are these, and need no looking at.
    if (smallLetter.test(text[at]!) && text.codePointAt(at + 1)! < 0x80) {
      folded.letters += text[at];
      folded.starts.push(at);
      folded.ends.push(at + 1);
      at += 1;
      continue;
    }
    const { meant, length } = unitAt(text, at);
    add(folded, meant, at, at + length);
    at += length;
  }
  return folded;
}

/** What stands at a place, with its escapes taken off, and how many code units it takes. */
function unitAt(text: string, at: number): { meant: string; length: number } {
  const plain = String.fromCodePoint(text.codePointAt(at)!);
  if (plain === '&') return escaped(entity, text, at, readEntity) ?? { meant: plain, length: 1 };
  if (plain === '\\') return escaped(jsonEscape, text, at, readJsonEscape) ?? { meant: plain, length: 1 };
  if (plain === '%') return escaped(percentEscapes, text, at, readPercent) ?? { meant: plain, length: 1 };
  return { meant: plain, length: plain.length };
}

function escaped(
  pattern: RegExp,
  text: string,
  at: number,
  read: (match: RegExpExecArray) => string | null,
): { meant: string; length: number } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const meant = match && read(match);
  return match && meant !== null ? { meant: meant ?? '', length: match[0].length } : null;
}

function readEntity([, decimal, hexadecimal, name]: RegExpExecArray): string | null {
  if (name === undefined) {
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : null;
  }
  const small = name.toLowerCase();
  return htmlNames[small] ?? ligatures[small] ?? accentedName.exec(name)?.[1] ?? null;
}

const jsonNames: Record<string, string> = { n: ' ', r: ' ', t: ' ', b: ' ', f: ' ' };

function readJsonEscape([, code, name = '']: RegExpExecArray): string {
  return code === undefined ? (jsonNames[name] ?? name) : String.fromCharCode(Number.parseInt(code, 16));
}

function readPercent([run]: RegExpExecArray): string | null {
  try {
    return decodeURIComponent(run);
  } catch {
    return null;
  }
}

function add(folded: FoldedText, meant: string, start: number, end: number): void {
  for (const letter of meant.normalize('NFKD')) {
    if (unseen.test(letter)) {
      // What is not seen belongs to the letter before it, and goes with it.
      if (folded.ends.length > 0) folded.ends[folded.ends.length - 1] = end;
      continue;
    }
    const one = gap.test(letter) ? ' ' : apostrophe.test(letter) ? "'" : letter.toLowerCase();
    if (one === ' ' && folded.letters.endsWith(' ')) {
      folded.ends[folded.ends.length - 1] = end;
      continue;
    }
    for (const unit of one.normalize('NFKD').replace(/\p{M}/gu, '')) {
      for (let index = 0; index < unit.length; index += 1) {
        folded.letters += unit[index];
        folded.starts.push(start);
        folded.ends.push(end);
      }
    }
  }
}
