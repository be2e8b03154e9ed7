import type { Language } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { DocumentLanguage } from '../language/document-language.ts';

/**
 * A report as a sequence of blocks with all words chosen: what the two formats have in common. A renderer decides
 * only how a block looks, so that DOCX and PDF cannot say different things.
 */
export interface ReportLayout {
  language: DocumentLanguage;
  generatedOn: Instant;
  title: string;
  subtitle: string;
  /** In the header and footer of every page; among `facts` too, because readers' software skips headers. */
  marking: string;
  /** Lines under the marking on every page: the state while not frozen, the demonstration notice. */
  notices: string[];
  /** Left side of the footer. */
  footer: string;
  /** `Page`, and what stands between number and count. */
  page: { before: string; between: string };
  facts: Fact[];
  blocks: Block[];
}

export interface Fact {
  label: string;
  value: string;
}

export type Block = HeadingBlock | NumberedBlock | QuotationBlock | NoteBlock | TableBlock | FactsBlock;

export interface HeadingBlock {
  kind: 'heading';
  level: 1 | 2;
  text: string;
  startsPage: boolean;
}

/** A paragraph with a number that runs through the whole document. */
export interface NumberedBlock {
  kind: 'numbered';
  number: number;
  text: string;
  language: Language;
  /** References, or the mark of a paragraph without one, set in brackets; none for the document's own sentences. */
  citations: string[];
  unsourced: boolean;
}

export interface QuotationBlock {
  kind: 'quotation';
  text: string;
  language: Language;
  source: string;
}

export interface NoteBlock {
  kind: 'note';
  text: string;
  /** Under a numbered paragraph's text, else at the margin. */
  indented: boolean;
}

export interface TableBlock {
  kind: 'table';
  header: string[];
  rows: TableCell[][];
}

/** Lines of one cell, the first one in the text's own language. */
export interface TableCell {
  lines: string[];
  language: Language;
}

export interface FactsBlock {
  kind: 'facts';
  facts: Fact[];
}
