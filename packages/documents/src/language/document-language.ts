import type { Language } from '@jalon/domain/language/text';

/** Languages in which documents are made. Arabic has its words already; its layout from right to left has not. */
export const DOCUMENT_LANGUAGES = ['en', 'fr'] as const;
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

/** A document was asked for in a language in which none is made. Ask `isDocumentLanguage` first. */
export class DocumentLanguageNotOffered extends Error {
  readonly language: Language;

  constructor(language: Language) {
    super(`Documents are made in ${DOCUMENT_LANGUAGES.join(' and ')}, not yet in "${language}".`);
    this.name = 'DocumentLanguageNotOffered';
    this.language = language;
  }
}

export function isDocumentLanguage(language: Language): language is DocumentLanguage {
  return (DOCUMENT_LANGUAGES as readonly Language[]).includes(language);
}
