import type { Accepted } from '../run/evidence.ts';
import type { DueSubject } from './due-subjects.ts';
import type { DueLine } from './lines-due.ts';

/** More lines than this find no room in a mail; it says how many more there are. */
export const mostLinesInMail = 24;
/** Each line that is on a card says its reference twice: before its title, and in its link. */
const referencesOfLine = 2;

/** By its reference, and by the word of its title unless that was confidential by then. */
export function isNamedIn(
  { references, titleWords, programMs }: Pick<Accepted, 'references' | 'titleWords' | 'programMs'>,
  subject: DueSubject,
): boolean {
  const { reference, word } = subject;
  return (
    (reference === null || references.includes(reference)) &&
    (isSecretAt(programMs, subject) || titleWords.includes(word))
  );
}

/**
 * Which of these lines a mail names, by the server's log of its text: those whose subject stands there as often as there
 * are lines about it. Of what stands there less often nobody can know which lines those are.
 */
export function linesNamedIn(
  { mentions, programMs }: Pick<Accepted, 'mentions' | 'programMs'>,
  lines: readonly DueLine[],
): { named: DueLine[]; unclear: DueLine[] } {
  const named: DueLine[] = [];
  const unclear: DueLine[] = [];
  // The lines of a confidential card, its milestones' too, are told apart by nothing.
  const markOf = ({ subject }: DueLine) =>
    subject.reference !== null && isSecretAt(programMs, subject) ? subject.reference : subject.word;
  for (const [mark, same] of Map.groupBy(lines, markOf)) {
    const isReference = mark === same[0]!.subject.reference;
    const count = isReference ? (mentions[mark] ?? 0) / referencesOfLine : (mentions[mark] ?? 0);
    if (count >= same.length) named.push(...same);
    else if (count > 0) unclear.push(...same);
  }
  return { named, unclear };
}

function isSecretAt(programMs: number, { card }: DueSubject): boolean {
  return programMs >= (card?.confidentialSinceMs ?? Number.POSITIVE_INFINITY);
}
