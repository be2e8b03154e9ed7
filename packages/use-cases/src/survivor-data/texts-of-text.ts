import type { Text } from '@jalon/domain/language/text';
import type { TypedText } from './guard-text.ts';

/** The texts of a text in several languages, for the guard. */
export function textsOfText(pointer: string, text: Text | null | undefined): TypedText[] {
  return Object.entries(text ?? {}).map(([language, words]) => ({
    pointer: `${pointer}/${language}`,
    text: words,
  }));
}
