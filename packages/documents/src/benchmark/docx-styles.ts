import type { Language } from '@jalon/domain/language/text';
import type { INumberingOptions, IStylesOptions } from 'docx';
import { AlignmentType, LevelFormat, LineRuleType } from 'docx';
import type { DocumentLanguage } from '../language/document-language.ts';

/** Word's language tags. */
export const WORD_LANGUAGES = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-SA' } as const satisfies Record<
  Language,
  string
>;

export const NUMBERED_STYLE = 'NumberedParagraph';
export const QUOTATION_STYLE = 'OfficialText';
export const NOTE_STYLE = 'Note';
export const MARKING_STYLE = 'Marking';
export const CELL_STYLE = 'TableText';
export const PARAGRAPH_NUMBERS = 'paragraph-numbers';

/** A4 and its margins, in twentieths of a point. */
export const PAGE = {
  width: 11906,
  height: 16838,
  margin: 1531,
  top: 1871,
  bottom: 1587,
  header: 737,
  footer: 624,
};
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** Where the text of a numbered paragraph begins, in twentieths of a point. */
export const TEXT_INDENT = 567;
export const SMALL = 17;
export const GREY = '444444';

/** A font that the reader's machine has: an editable document cannot count on ours. */
const font = 'Arial';
const black = '000000';

/** Styles with names that an editor finds in Word's style list. Sizes in half points. */
export function docxStyles(language: DocumentLanguage): IStylesOptions {
  const next = NUMBERED_STYLE;
  const small = { size: SMALL };
  return {
    default: {
      document: {
        run: {
          font,
          size: 20,
          language: { value: WORD_LANGUAGES[language], bidirectional: WORD_LANGUAGES.ar },
        },
        paragraph: { spacing: { ...lines(276), after: 120 } },
      },
      title: {
        run: { font, size: 36, bold: true, color: black },
        paragraph: { spacing: { before: 120, after: 120, ...lines(264) } },
      },
      heading1: heading({ size: 25, before: 440, after: 160, next }),
      heading2: heading({ size: 21, before: 300, after: 120, next }),
    },
    paragraphStyles: [
      {
        id: NUMBERED_STYLE,
        name: 'Numbered paragraph',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { numbering: { reference: PARAGRAPH_NUMBERS, level: 0 } },
      },
      {
        id: QUOTATION_STYLE,
        name: 'Official text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: TEXT_INDENT, right: 340 }, keepLines: true },
      },
      {
        id: NOTE_STYLE,
        name: 'Note',
        basedOn: 'Normal',
        quickFormat: true,
        run: small,
        paragraph: { spacing: { ...lines(252), after: 140 } },
      },
      { id: MARKING_STYLE, name: 'Marking', basedOn: 'Normal', run: small, paragraph: markingParagraph },
      {
        id: CELL_STYLE,
        name: 'Table text',
        basedOn: 'Normal',
        run: small,
        paragraph: { spacing: { ...lines(240), after: 20 } },
      },
    ],
  };
}

/** Line height in 240ths of the font's own. */
function lines(line: number) {
  return { line, lineRule: LineRuleType.AUTO };
}

const markingParagraph = { alignment: AlignmentType.CENTER, spacing: { ...lines(240), after: 20 } };

function heading({
  size,
  before,
  after,
  next,
}: {
  size: number;
  before: number;
  after: number;
  next: string;
}) {
  return {
    next,
    run: { font, size, bold: true, color: black },
    paragraph: { spacing: { before, after, ...lines(264) }, keepNext: true },
  };
}

/** Word's own numbering, one list from the first paragraph to the last, whatever stands between. */
export function docxNumbering(): INumberingOptions {
  const hanging = { left: TEXT_INDENT, hanging: TEXT_INDENT };
  return {
    config: [
      {
        reference: PARAGRAPH_NUMBERS,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.START,
            style: { paragraph: { indent: hanging } },
          },
        ],
      },
    ],
  };
}
