/** A text as the guard reads it, and where each part of it stands in the text that was typed. */
export interface ReadText {
  text: string;
  /** The span that was typed for a span that was read; ends are excluded. */
  typed(start: number, end: number): { start: number; end: number };
}

/** Characters that nobody sees: zero-width ones, direction marks, soft hyphens, and Arabic's lengthening and vowels. */
const invisible =
  /\u034f|[\u064b-\u0652]|\u0670|[\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** What has to be read otherwise than it was typed; most texts have nothing of it. */
const disguised = new RegExp(`${invisible.source}|\\P{M}\\p{M}+`, 'gu');

/**
 * Reads through what hides a word from a pattern: invisible characters are left out, an accent that is a
 * character of its own joins its letter, Arabic-Indic and Persian digits become Western ones.
 */
export function withoutDisguise(typed: string): ReadText {
  const plain = withWesternDigits(typed);
  let text = '';
  /** Where the text that is read goes on, and by how much the typed one is ahead from there. */
  const shifts: { from: number; to: number }[] = [];
  let done = 0;
  for (const match of plain.matchAll(disguised)) {
    const shown = [...match[0]].filter((character) => !invisible.test(character));
    const joined = shown.join('').normalize('NFC');
    text += plain.slice(done, match.index);
    shifts.push({ from: text.length, to: match.index });
    text += joined;
    done = match.index + match[0].length;
    shifts.push({ from: text.length, to: done });
  }
  text += plain.slice(done);
  const typedAt = (index: number) => {
    const shift = lastBefore(shifts, index);
    return shift ? shift.to + (index - shift.from) : index;
  };
  return {
    text,
    typed: (start, end) => ({ start: typedAt(start), end: endOfLetter(typed, typedAt(end - 1)) }),
  };
}

/** Where the letter at `index` ends: its loose accents belong to it. */
function endOfLetter(text: string, index: number): number {
  let end = index + 1;
  while (/^\p{M}/u.test(text.charAt(end))) end += 1;
  return end;
}

/** The last shift at or before a place, by halving: a text may be full of them. */
function lastBefore(shifts: readonly { from: number; to: number }[], index: number) {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shifts[middle]!.from <= index) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1];
}

/** One for one, so that offsets stay. */
function withWesternDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}
