export const LANGUAGES = ['en', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in several languages. At least one is present. */
export type Text = Partial<Record<Language, string>>;

/** The text in this language, else in English, French, Arabic, whichever comes first. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text.en ?? text.fr ?? text.ar ?? '';
}
