/**
 * A name, reference or quotation inside a sentence of another direction: set apart, so that `2026-Q1` stays
 * `2026-Q1` within Arabic and a French question keeps its full stop at its own end.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
