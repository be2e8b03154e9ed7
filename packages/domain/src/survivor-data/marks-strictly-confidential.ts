const mark = 'strictly\\s{1,3}confidential|strictement\\s{1,3}confidentiel(?:le)?s?|سر[يى]ة?\\s{1,3}للغاية';
const lineStart = '^[^\\p{L}\\p{N}\\n]{0,10}';
const inCapitals = 'STRICTLY\\s{1,3}CONFIDENTIAL|STRICTEMENT\\s{1,3}CONFIDENTIEL(?:LE)?S?';

/** The mark in capitals at the head of a line, or as a heading: before a colon or a dash, or alone on its line. */
const HEADINGS = [
  new RegExp(`${lineStart}(?:${inCapitals})(?!\\p{L})`, 'mu'),
  new RegExp(`${lineStart}(?:${mark})[^\\p{L}\\p{N}\\n]{0,5}(?:[:—–]|$)`, 'imu'),
];

/**
 * True for a text that says of itself that it is strictly confidential. One that only speaks of strictly
 * confidential documents is an ordinary sentence.
 */
export function marksStrictlyConfidential(text: string): boolean {
  return HEADINGS.some((heading) => heading.test(text));
}
