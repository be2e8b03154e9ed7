import type { FileChild, IParagraphOptions } from 'docx';
import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { DocumentLanguage } from '../language/document-language.ts';
import { docxRuns } from './docx-runs.ts';
import {
  CELL_STYLE,
  GREY,
  NOTE_STYLE,
  NUMBERED_STYLE,
  PARAGRAPH_NUMBERS,
  QUOTATION_STYLE,
  SMALL,
  TEXT_INDENT,
  TEXT_WIDTH,
} from './docx-styles.ts';
import type { Block, Fact, NumberedBlock, QuotationBlock, TableBlock } from './report-layout.ts';

/** Where the values of a list of facts begin, in twentieths of a point. */
const valueIndent = 2350;
/** Widths of the annex's columns: reference, activity, status, verification. */
const columnWidths = [1250, TEXT_WIDTH - 1250 - 2 * 2000, 2000, 2000];

/** One block of the layout as Word's own paragraphs, headings and tables. */
export function docxBlock(block: Block, language: DocumentLanguage): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: block.startsPage,
          children: docxRuns(block.text, language),
        }),
      ];
    case 'numbered':
      return [numberedParagraph(block, language)];
    case 'quotation':
      return [quotation(block, language)];
    case 'note':
      return [
        new Paragraph({
          style: NOTE_STYLE,
          indent: { left: block.indented ? TEXT_INDENT : 0 },
          spacing: { before: block.indented ? 0 : 160 },
          children: docxRuns(block.text, language),
        }),
      ];
    case 'table':
      return [sourceTable(block, language)];
    case 'facts':
      return block.facts.map((fact) => factParagraph(fact, language, SMALL));
  }
}

/** Label and value on a hanging indent: plain paragraphs are read in order by every program. */
export function factParagraph(
  fact: Fact,
  language: DocumentLanguage,
  size: number,
  border: IParagraphOptions['border'] = {},
): Paragraph {
  return new Paragraph({
    border,
    indent: { left: valueIndent, hanging: valueIndent },
    spacing: { after: 40 },
    tabStops: [{ type: 'left', position: valueIndent }],
    children: [
      ...docxRuns(fact.label, language, { size, color: GREY }),
      new TextRun({ children: [new Tab()] }),
      ...docxRuns(fact.value, language, { size }),
    ],
  });
}

function numberedParagraph(block: NumberedBlock, language: DocumentLanguage): Paragraph {
  const citation = block.citations.length > 0 ? ` [${block.citations.join(', ')}]` : '';
  return new Paragraph({
    style: NUMBERED_STYLE,
    numbering: { reference: PARAGRAPH_NUMBERS, level: 0 },
    children: [
      ...docxRuns(block.text, block.language),
      ...docxRuns(citation, language, { size: SMALL, color: GREY }),
    ],
  });
}

function quotation(block: QuotationBlock, language: DocumentLanguage): Paragraph {
  const [first, ...rest] = docxRuns(block.source, language, { size: SMALL, color: GREY, break: 1 });
  return new Paragraph({
    style: QUOTATION_STYLE,
    children: [...docxRuns(block.text, block.language), ...(first ? [first] : []), ...rest],
  });
}

function sourceTable(block: TableBlock, language: DocumentLanguage): Table {
  const header = block.header.map((words) => [docxRuns(words, language, { bold: true })]);
  const rows = block.rows.map((row) =>
    row.map(({ lines: [first, ...rest], language: own }) => [
      docxRuns(first ?? '', own),
      ...rest.map((words) => docxRuns(words, language, { color: GREY })),
    ]),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    borders: tableBorders,
    rows: [header, ...rows].map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: cells.map((lines, column) => tableCell(lines, column)),
        }),
    ),
  });
}

function tableCell(lines: ReturnType<typeof docxRuns>[], column: number): TableCell {
  return new TableCell({
    width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
    margins: { top: 70, bottom: 50, left: column === 0 ? 0 : 90, right: 60 },
    children: lines.map((children) => new Paragraph({ style: CELL_STYLE, children })),
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hair = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const tableBorders = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  bottom: hair,
  insideHorizontal: hair,
};
