import type { Status } from '@jalon/domain/activity/activity';
import type { ParagraphSection, ReportState, Voice } from '@jalon/domain/benchmark/benchmark';
import type { FindingBasis, FindingResult } from '@jalon/domain/finding/finding';
import type { Language, Text } from '@jalon/domain/language/text';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import type { Audience } from '@jalon/domain/post/reader';

/**
 * A report with every figure and word that a document shows, in no language of its own: what each rendering is
 * made from, and what is kept when the report is frozen. Plain JSON; its canonical text is what is hashed.
 */
export interface ReportSnapshot {
  voice: Voice;
  state: ReportState;
  /** The language in which it was drafted and edited. */
  language: Language;
  marking: { level: 'unclassified'; audience: Audience };
  demonstration: boolean;
  mission: Text;
  country: Text;
  set: { reference: string; paragraph: string; title: Text; requestedBy: string | null };
  reportDueOn: LocalDate;
  /** When it was drawn from the register. */
  generatedOn: Instant;
  /** How often it was corrected after it was frozen, and when last; absent where it never was. */
  corrigendum?: { number: number; on: LocalDate };
  /** Over all benchmarks; null where no plan feeds any. */
  figures: SnapshotFigures | null;
  sections: SnapshotSection[];
  sources: SnapshotSource[];
}

/** `reportedComplete` includes `verified`; `total` has no discontinued. */
export interface SnapshotFigures {
  total: number;
  reportedComplete: number;
  verified: number;
  discontinued: number;
  leftOut: { byLevel: number; byAudience: number } | null;
}

export interface SnapshotSection {
  letter: string;
  title: Text;
  officialText: { text: Text; source: string; unverifiedWords: string | null };
  figures: SnapshotFigures | null;
  paragraphs: SnapshotParagraph[];
}

export interface SnapshotParagraph {
  section: ParagraphSection;
  /**
   * In the language of the report; where nobody edited the draft, in every language that drafts have. A bare text
   * is in the language of the report: reports that were frozen earlier have it.
   */
  text: Text | string;
  sourceReferences: string[];
  unsourced: boolean;
}

export interface SnapshotSource {
  reference: string;
  title: string;
  language: Language;
  lead: Text;
  status: Status | 'verified';
  acceptedOn: LocalDate | null;
  withoutEvidence: boolean;
  finding: {
    result: FindingResult;
    basis: FindingBasis | 'not_shared';
    verifiedOn: LocalDate;
    byImplementingPartner: boolean;
  } | null;
}
