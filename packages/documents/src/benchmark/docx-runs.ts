import type { Language } from '@jalon/domain/language/text';
import type { IRunOptions } from 'docx';
import { TextRun } from 'docx';
import { WORD_LANGUAGES } from './docx-styles.ts';

/** Stretches of Arabic script, with the spaces and marks between their words. */
const arabicStretch = /(\p{Script=Arabic}[\p{Script=Arabic}\p{M}\s\u200E\u200F\u061C،؛؟]*)/u;

/** A text as runs: Word sets Arabic from right to left only in a run that says so. */
export function docxRuns(text: string, language: Language, look: IRunOptions = {}): TextRun[] {
  return text
    .split(arabicStretch)
    .filter((stretch) => stretch !== '')
    .map((stretch) => {
      const rightToLeft = arabicStretch.test(stretch);
      const value = WORD_LANGUAGES[language === 'ar' ? 'en' : language];
      return new TextRun({
        ...look,
        text: stretch,
        language: { value, bidirectional: WORD_LANGUAGES.ar },
        ...(rightToLeft ? { rightToLeft } : {}),
      });
    });
}
