import type { Column, Status } from '@jalon/domain/activity/activity';
import type { ParagraphSection, ReportState, Voice } from '@jalon/domain/benchmark/benchmark';
import type { FindingBasis, FindingResult } from '@jalon/domain/finding/finding';
import type { Language } from '@jalon/domain/language/text';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';

/**
 * A benchmark report as it goes to paper: everything a reader sees, nothing that has to be looked up. It is plain
 * JSON, so that a frozen report can be kept and rendered again years later to the same bytes. What its level and
 * audience do not allow has been left out before it gets here; the renderers show whatever they are given.
 */
export interface ReportDocument {
  /** The document's language. Quoted text keeps its own (see `QuotedText`, `ReportParagraph`). */
  language: Language;
  voice: Voice;
  state: ReportState;
  marking: Marking;
  /** True where any activity, date or figure in it is invented: both formats then say so on every page. */
  demonstration: boolean;
  /** The mission's name, such as `United Nations Mission in South Sudan`. */
  mission: string;
  country: string;
  benchmarkSet: ReportBenchmarkSet;
  /** The date that the Council set for this report. */
  reportDueOn: LocalDate;
  /** When the content was drawn from the register. The only instant that enters the files. */
  generatedOn: Instant;
  /** How often a frozen report was issued again without a passage, and when last; absent where it never was. */
  corrigendum?: { number: number; on: LocalDate } | undefined;
  /** SHA-256 of the report's content in hexadecimal, as the register keeps it. */
  contentHash: string;
  /** The snapshot's figures over all benchmarks; null where no plan feeds any. */
  figures: Figures | null;
  /** One per benchmark, in the Council's order. */
  sections: ReportSection[];
  /** The annex. Every reference that a paragraph cites stands here once. */
  sources: ReportSource[];
}

export interface Marking {
  level: Sensitivity;
  audience: Audience;
}

export interface ReportBenchmarkSet {
  /** `S/RES/2577(2021)`. */
  reference: string;
  /** The paragraph's number alone: `2`. */
  paragraph: string;
  title: string;
  /** The resolution that asked for a report on this date, where it is another one: `S/RES/2781(2025)`. */
  requestedBy: string | null;
}

/** "18 of 42 reported complete, 11 verified". `reportedComplete` includes `verified`; `total` has no discontinued. */
export interface Figures {
  total: number;
  reportedComplete: number;
  verified: number;
  discontinued: number;
  /** Activities not counted, because of their level or their audience; null where that number may not be told. */
  leftOut: { byLevel: number; byAudience: number } | null;
}

export interface ReportSection {
  /** `e`, without brackets. */
  letter: string;
  title: string;
  officialText: QuotedText;
  /** The figures of the activities that feed this benchmark; null where none does. */
  figures: Figures | null;
  /** In any order: progress is printed first, then what remains, then observations. None: "No information". */
  paragraphs: ReportParagraph[];
}

/** Words of an official document. */
export interface QuotedText {
  text: string;
  language: Language;
  /** Document, paragraph and place: `S/RES/2577 (2021), paragraph 2 (e)`. */
  source: string;
  /** The part of `text` that was not held against the original; it is named in a note below. */
  unverifiedWords: string | null;
}

export interface ReportParagraph {
  section: ParagraphSection;
  text: string;
  language: Language;
  /** References of `ReportDocument.sources`. */
  sourceReferences: string[];
  /** No source stands behind it: it is marked, and listed in the annex. */
  unsourced: boolean;
}

/** An activity that the report cites: what was reported on it, and who checked it. */
export interface ReportSource {
  /** `P1-C2-A4`, or the long reference where two plans feed the set. */
  reference: string;
  title: string;
  language: Language;
  lead: string;
  status: Status | Column;
  /** The date on which the cited update was accepted. */
  acceptedOn: LocalDate | null;
  /** Reported complete with the words "no evidence available". */
  withoutEvidence: boolean;
  /** The finding that counts; null where nobody has verified it yet. */
  finding: ReportFinding | null;
}

export interface ReportFinding {
  result: FindingResult;
  /** `not_shared` where it rests on evidence that this document's readers may not see. */
  basis: FindingBasis | 'not_shared';
  verifiedOn: LocalDate;
  byImplementingPartner: boolean;
}
