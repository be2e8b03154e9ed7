import { LANGUAGES, type Text } from '@jalon/domain/language/text';

/** A text as it is sent: without the languages in which nothing was written. */
export function filledText(text: Text): Text {
  const filled = LANGUAGES.map((language) => [language, text[language]?.trim() ?? ''] as const);
  return Object.fromEntries(filled.filter(([, words]) => words !== ''));
}
