import type { Span } from './sentence-around.ts';

/** A piece of a text, marked or not. `at` is where it starts, which names it. */
export interface Piece {
  at: number;
  text: string;
  marked: boolean;
}

/** Cuts a text at its marked spans; overlapping spans melt into one, and the pieces joined are the text again. */
export function markedPieces(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.min(Math.max(span.start, at), text.length);
    const end = Math.min(span.end, text.length);
    if (end <= start) continue;
    if (start > at) pieces.push({ at, text: text.slice(at, start), marked: false });
    const last = pieces.at(-1);
    if (last?.marked && last.at + last.text.length === start) last.text += text.slice(start, end);
    else pieces.push({ at: start, text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ at, text: text.slice(at), marked: false });
  return pieces;
}
