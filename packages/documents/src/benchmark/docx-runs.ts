import type { Language } from '@jalon/domain/language/text';
import type { IRunOptions } from 'docx';
import { TextRun } from 'docx';
import { WORD_LANGUAGES } from './docx-styles.ts';

/** Stretches of Arabic script, with the spaces and marks between their words. */
const arabicStretch = /(\p{Script=Arabic}[\p{Script=Arabic}\p{M}\s\u200E\u200F\u061C،؛؟]*)/u;

/**
 * A text as runs: Word sets Arabic from right to left only in a run that says so. A text in Arabic is one run with
 * its marks and digits; Arabic words within another language are runs of their own.
 */
export function docxRuns(text: string, language: Language, look: IRunOptions = {}): TextRun[] {
  const stretches = language === 'ar' ? [text] : text.split(arabicStretch);
  const value = WORD_LANGUAGES[language === 'ar' ? 'en' : language];
  return stretches
    .filter((stretch) => stretch !== '')
    .map((stretch) => {
      // Marks alone, between two Latin names, are Arabic's too: elsewhere they would stand on the wrong side.
      const rightToLeft = language === 'ar' || arabicStretch.test(stretch);
      return new TextRun({
        ...look,
        text: stretch,
        language: { value, bidirectional: WORD_LANGUAGES.ar },
        ...(rightToLeft ? { rightToLeft } : {}),
      });
    });
}
