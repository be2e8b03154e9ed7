/** Line ends, controls, and embeddings, overrides and isolates, which turn the words around them. */
const notOnALine = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]+/gu;

/** A text that somebody typed, as part of a line among others: without breaks, and at most so many letters long. */
export function oneLine(text: string, mostLetters: number): string {
  const letters = [...text.replaceAll(notOnALine, ' ').trim()];
  return letters.length > mostLetters
    ? `${letters.slice(0, mostLetters).join('').trimEnd()}…`
    : letters.join('');
}
