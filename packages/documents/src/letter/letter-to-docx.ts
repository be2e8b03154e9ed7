import type { Language } from '@jalon/domain/language/text';
import type { LetterContent, LetterSubject } from '@jalon/domain/letter/letter-content';
import type { IParagraphOptions, IRunOptions, TextRun } from 'docx';
import { AlignmentType, Document, Footer, Header, Packer, Paragraph } from 'docx';
import { docxRuns } from '../benchmark/docx-runs.ts';
import { PAGE, SMALL, WORD_LANGUAGES } from '../benchmark/docx-styles.ts';
import { sealDocx } from '../benchmark/seal-docx.ts';
import { printableText } from '../language/printable-text.ts';
import { LETTER_WORDS, letterDate } from './letter-words.ts';
import { setRightToLeft } from './set-right-to-left.ts';

const { width, height, margin, top, bottom, header, footer } = PAGE;
const fontSize = 22;
/** From a Latin letter to the last one, or digit, before Arabic begins again. */
const latinStretch = /([A-Za-zÀ-ÿ](?:[^\p{Script=Arabic}«»]*[A-Za-zÀ-ÿ0-9])?)/u;
/** Word 2013 and later; without it Word opens the file in its compatibility mode. */
const wordMode = 15;

/**
 * A draft letter as an editable Word document: progress first, then the commitment, the dates, the cause and what is
 * asked. It is marked, says on every page that it is a draft, and bears no emblem. The same content gives the same
 * bytes. An Arabic letter is set from right to left: its section, its paragraphs and its runs.
 */
export async function letterToDocx(content: LetterContent): Promise<Uint8Array> {
  const { language } = content;
  const words = LETTER_WORDS[language];
  const marking = [words.marking, words.draft, ...(content.demonstration ? [words.demonstration] : [])];
  const document = new Document({
    title: words.page(content),
    subject: words.marking,
    compatabilityModeVersion: wordMode,
    creator: 'Jalon',
    lastModifiedBy: 'Jalon',
    styles: { default: { document: documentStyle(language) } },
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top, bottom, left: margin, right: margin, header, footer },
          },
        },
        headers: { default: new Header({ children: marking.map((line) => small(line, language)) }) },
        footers: {
          default: new Footer({
            children: [small(words.marking, language), small(words.page(content), language)],
          }),
        },
        children: bodyOf(content),
      },
    ],
  });
  const sealed = sealDocx(await Packer.toBuffer(document), `${content.writtenOn}T00:00:00.000Z`);
  return language === 'ar' ? setRightToLeft(sealed) : sealed;
}

function bodyOf(content: LetterContent): Paragraph[] {
  const { language, addressee, plan, progress, reference, about } = content;
  const words = LETTER_WORDS[language];
  const say = (text: string, options: Options = {}) => paragraph(text, language, options);
  const isLate = content.daysPast > 0;
  return [
    say(content.mission, { bold: true, after: 40 }),
    say(letterDate(content.writtenOn, language), { after: 360 }),
    say(words.to(addressee.post), { bold: true, after: 40 }),
    say(addressee.organization, { after: 360 }),
    say(words.subject(reference, about && printableText(about.title)), { bold: true, after: 240 }),
    say(words.salutation, { after: 200 }),
    say(words.progress({ plan, ...progress })),
    ...(about ? subjectParagraphs(about, language) : []),
    say(datesOf(content)),
    ...(about && isLate
      ? [say(about.cause ? words.causeDeclared(words.cause[about.cause]) : words.noCauseDeclared)]
      : []),
    say((isLate ? words.asked : words.askedAhead)(letterDate(content.answerBy, language))),
    say(words.together),
    say(words.closing, { after: 600 }),
    say(words.signature),
  ];
}

/** The commitment's words stand in the language in which they were signed. */
function subjectParagraphs({ milestones, commitment }: LetterSubject, language: Language): Paragraph[] {
  const words = LETTER_WORDS[language];
  const indent = { start: 567, end: 340 };
  return [
    ...(milestones.all > 0 ? [paragraph(words.steps(milestones), language)] : []),
    paragraph(words.commitment, language, { after: 80, keepNext: true }),
    paragraph(quoted(commitment.text, commitment.language), commitment.language, {
      indent,
      after: 60,
      keepLines: true,
    }),
    paragraph(words.source(commitment), language, { indent, size: SMALL + 2, after: 40, keepNext: true }),
    sourceParagraph(commitment.source, language, { indent, size: SMALL + 2 }),
  ];
}

/**
 * The source as the register words it, which may be in another language than the letter: quoted, in the direction of
 * its own script, and not proofread as if it were the letter's language.
 */
function sourceParagraph(source: string, language: Language, options: Options): Paragraph {
  const isArabic = /\p{Script=Arabic}/u.test(source);
  const own = isArabic ? 'ar' : language === 'ar' ? 'en' : language;
  return paragraph(quoted(source, own), own, { ...options, noProof: true });
}

function quoted(text: string, language: Language): string {
  return language === 'en' ? `“${text}”` : language === 'fr' ? `«\u00a0${text}\u00a0»` : `«${text}»`;
}

function datesOf({ language, reference, firstDueOn, dueOn, daysPast }: LetterContent): string {
  return LETTER_WORDS[language].dates({
    reference,
    first: letterDate(firstDueOn, language),
    due: letterDate(dueOn, language),
    moved: firstDueOn !== dueOn,
    daysPast,
  });
}

interface Options extends Pick<IParagraphOptions, 'indent' | 'keepNext' | 'keepLines'> {
  bold?: boolean;
  size?: number;
  after?: number;
  noProof?: boolean;
}

function paragraph(
  text: string,
  language: Language,
  { bold, size, after = 200, noProof, ...rest }: Options = {},
): Paragraph {
  return new Paragraph({
    ...rest,
    bidirectional: language === 'ar',
    alignment: AlignmentType.START,
    spacing: { after },
    children: runsOf(printableText(text), language, {
      ...(bold && { bold }),
      ...(size && { size }),
      ...(noProof && { noProof }),
    }),
  });
}

function small(text: string, language: Language): Paragraph {
  return new Paragraph({
    bidirectional: language === 'ar',
    alignment: AlignmentType.CENTER,
    spacing: { after: 20 },
    children: runsOf(text, language, { size: SMALL, bold: true }),
  });
}

/** Latin words within Arabic are runs of their own: Word would turn the hyphens of a reference around. */
function runsOf(text: string, language: Language, look: IRunOptions): TextRun[] {
  if (language !== 'ar') return docxRuns(text, language, look);
  return text.split(latinStretch).flatMap((part, index) => docxRuns(part, index % 2 ? 'en' : 'ar', look));
}

/** Arial, which has Arabic letters and stands on the machines of ministries. */
function documentStyle(language: Language) {
  const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Arial' };
  return {
    run: {
      font,
      size: fontSize,
      sizeComplexScript: fontSize,
      language: {
        value: WORD_LANGUAGES[language === 'ar' ? 'en' : language],
        bidirectional: WORD_LANGUAGES.ar,
      },
    },
    paragraph: { spacing: { line: 288 } },
  };
}
