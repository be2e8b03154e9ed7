import { type FilePlace, filePlaceWords } from '@jalon/domain/evidence/file-place';
import type { Language } from '@jalon/domain/language/text';
import { type RefusalMore, Refused } from '../refused.ts';
import { guardText, type TypedText } from '../survivor-data/guard-text.ts';

/** A piece of a file's text, and where it stands. */
export interface FilePassage {
  place: FilePlace;
  text: string;
  /** Where the text of a narrower place begins, in order. */
  parts?: readonly { from: number; place: FilePlace }[];
}

/**
 * Holds a file's name and all of its text against the guard, before anything of it is kept. Throws `Refused`
 * (`survivor-data`) at `/file`, naming each page, cell or line; the words themselves are in none of it.
 */
export function guardFile(
  name: string,
  passages: readonly FilePassage[],
  language: Language,
  justification?: string,
): void {
  const texts = [{ place: { kind: 'name' } as const, text: withoutEnding(name) }, ...passages];
  try {
    guardText(
      texts.map((passage) => typed(passage, language)),
      language,
      justification,
    );
  } catch (error) {
    throw error instanceof Refused ? new Refused(error.refusal, onceAPlace(error.more)) : error;
  }
}

/** A passage is read alone and with what stands around it: what was seen twice in a place is told once. */
function onceAPlace({ errors, ...more }: RefusalMore): RefusalMore {
  if (!errors) return more;
  const told = new Map(
    errors.map((error) => [`${error.pointer} ${error.place} ${error.kind} ${error.confidence}`, error]),
  );
  return { ...more, errors: [...told.values()] };
}

function typed({ place, text, parts = [] }: FilePassage, language: Language): TypedText {
  const placeAt = (start: number) =>
    filePlaceWords(parts.findLast(({ from }) => from <= start)?.place ?? place, language);
  return { pointer: '/file', text, placeAt };
}

/** "list_of_names.pdf" is read as "list of names". */
function withoutEnding(name: string): string {
  return name.replace(/\.\w{1,5}$/, '').replace(/[_.-]+/g, ' ');
}
