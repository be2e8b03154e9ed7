/** Cuts the Council's words where the part that was not held against the original begins and ends. */
export function uncheckedPieces(
  text: string,
  uncheckedWords: string | null,
): { text: string; isUnchecked: boolean }[] {
  const start = uncheckedWords === null ? -1 : text.indexOf(uncheckedWords);
  if (uncheckedWords === null || start < 0) return [{ text, isUnchecked: false }];
  const end = start + uncheckedWords.length;
  return [
    { text: text.slice(0, start), isUnchecked: false },
    { text: text.slice(start, end), isUnchecked: true },
    { text: text.slice(end), isUnchecked: false },
  ].filter((piece) => piece.text !== '');
}
