/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

const sentenceEnd = /[.!?؟。\n]/;

/** The whole sentence, or sentences, in which a span lies, with the space behind it. */
export function sentenceAround(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && !sentenceEnd.test(text.charAt(start - 1))) start -= 1;
  let end = span.end;
  if (end === 0 || !sentenceEnd.test(text.charAt(end - 1))) {
    while (end < text.length && !sentenceEnd.test(text.charAt(end))) end += 1;
    if (end < text.length) end += 1;
  }
  while (start < span.start && /\s/.test(text.charAt(start))) start += 1;
  while (end < text.length && /[^\S\n]/.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** The text without the sentences in which the spans lie. */
export function withoutSentences(text: string, spans: readonly Span[]): string {
  const sentences = spans.map((span) => sentenceAround(text, span)).sort((a, b) => b.start - a.start);
  let rest = text;
  let removedFrom = Number.POSITIVE_INFINITY;
  for (const { start, end } of sentences) {
    if (start >= removedFrom) continue;
    rest = rest.slice(0, start) + rest.slice(Math.min(end, removedFrom));
    removedFrom = start;
  }
  return rest.trim();
}
