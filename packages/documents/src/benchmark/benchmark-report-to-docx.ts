import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { docxBlock, factParagraph } from './docx-blocks.ts';
import { docxRuns } from './docx-runs.ts';
import { docxNumbering, docxStyles, MARKING_STYLE, PAGE, SMALL, TEXT_WIDTH } from './docx-styles.ts';
import { layOutReport } from './lay-out-report.ts';
import type { ReportDocument } from './report-document.ts';
import type { ReportLayout } from './report-layout.ts';
import { sealDocx } from './seal-docx.ts';

/**
 * A benchmark report as an editable Word document: Word's own headings and paragraph numbers, marking in header and
 * footer. The same report gives the same bytes. Throws as `layOutReport` does.
 */
export async function benchmarkReportToDocx(report: ReportDocument): Promise<Uint8Array> {
  const layout = layOutReport(report);
  const document = new Document({
    title: `${layout.title}. ${layout.subtitle}`,
    subject: layout.footer,
    description: [layout.marking, ...layout.notices].join('. '),
    compatabilityModeVersion: wordMode,
    creator: 'Jalon',
    lastModifiedBy: 'Jalon',
    styles: docxStyles(layout.language),
    numbering: docxNumbering(),
    sections: [
      {
        properties: { page: pageProperties },
        headers: { default: new Header({ children: markingLines(layout) }) },
        footers: { default: new Footer({ children: footerLines(layout) }) },
        children: [
          ...titleBlock(layout),
          ...layout.blocks.flatMap((block) => docxBlock(block, layout.language)),
        ],
      },
    ],
  });
  return sealDocx(await Packer.toBuffer(document), layout.generatedOn);
}

const { width, height, margin, top, bottom, header, footer } = PAGE;
const pageProperties = {
  size: { width, height },
  margin: { top, bottom, left: margin, right: margin, header, footer },
};
/** Word 2013 and later; without it Word opens the file in its compatibility mode. */
const wordMode = 15;
const thinRule = { style: BorderStyle.SINGLE, size: 4, space: 4, color: '000000' };
const closingRule = { ...thinRule, space: 10 };
const thickRule = { style: BorderStyle.SINGLE, size: 12, space: 8, color: '000000' };

function titleBlock(layout: ReportLayout): Paragraph[] {
  const { language } = layout;
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      border: { top: thickRule },
      children: docxRuns(layout.title, language),
    }),
    new Paragraph({ spacing: { after: 240 }, children: docxRuns(layout.subtitle, language, { size: 25 }) }),
    ...layout.facts.map((fact, index) =>
      factParagraph(fact, language, 20, index === layout.facts.length - 1 ? { bottom: closingRule } : {}),
    ),
  ];
}

function markingLines(layout: ReportLayout): Paragraph[] {
  const marking = docxRuns(layout.marking, layout.language, { bold: true });
  const notices = layout.notices.map((words) => docxRuns(words, layout.language));
  return [marking, ...notices].map((children) => new Paragraph({ style: MARKING_STYLE, children }));
}

function footerLines(layout: ReportLayout): Paragraph[] {
  const { language, page } = layout;
  return [
    new Paragraph({
      style: MARKING_STYLE,
      border: { top: thinRule },
      children: docxRuns(layout.marking, language, { bold: true }),
    }),
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
      children: [
        ...docxRuns(layout.footer, language, { size: SMALL }),
        new TextRun({ children: [new Tab()] }),
        ...docxRuns(`${page.before} `, language, { size: SMALL }),
        new TextRun({ size: SMALL, children: [PageNumber.CURRENT] }),
        ...docxRuns(` ${page.between} `, language, { size: SMALL }),
        new TextRun({ size: SMALL, children: [PageNumber.TOTAL_PAGES] }),
      ],
    }),
  ];
}
