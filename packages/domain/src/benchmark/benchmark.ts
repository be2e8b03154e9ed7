import type { Text } from '../language/text.ts';
import type { Instant, LocalDate } from '../mission/local-date.ts';
import type { Source } from '../plan/plan.ts';

export const VOICES = ['national', 'un'] as const;
export type Voice = (typeof VOICES)[number];

export const REPORT_STATES = ['draft', 'clearance', 'cleared', 'frozen'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What the Council asked for: a resolution, its paragraph, its report dates and its benchmarks. */
export interface BenchmarkSet {
  id: string;
  missionId: string;
  /** `S/RES/2577(2021)`. */
  reference: string;
  paragraph: string;
  title: Text;
  source: Source;
  reportDates: { dueOn: LocalDate; resolution: string; demonstration: boolean }[];
}

/** One benchmark in the Council's exact words. */
export interface Benchmark {
  id: string;
  setId: string;
  letter: string;
  title: Text;
  text: Text;
  source: Source;
  /** The part of `text` that was not held against the original, if any. */
  unverifiedWords: string | null;
  planIds: string[];
}

export const PARAGRAPH_SECTIONS = ['progress', 'remaining', 'observation'] as const;
/** Progress first, then what remains and its causes, then observations. */
export type ParagraphSection = (typeof PARAGRAPH_SECTIONS)[number];

export const SOURCE_KINDS = ['update', 'finding', 'activity'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface ParagraphSource {
  id: string;
  kind: SourceKind;
  /** The activity's short reference, which the chip shows. */
  reference: string;
}

export interface Paragraph {
  id: string;
  section: ParagraphSection;
  text: string;
  sources: ParagraphSource[];
  /** True where no source stands behind it. */
  unsourced: boolean;
  /** True once a person changed it: a refresh only flags it from then on. */
  edited: boolean;
  /** A refresh found that its sources moved on after it was edited. */
  outdated: boolean;
}

/** One benchmark, one report date, one voice. */
export interface Assessment {
  id: string;
  reportId: string;
  benchmarkId: string;
  letter: string;
  paragraphs: Paragraph[];
  shared: boolean;
  version: number;
}

export interface BenchmarkReport {
  id: string;
  setId: string;
  voice: Voice;
  reportDueOn: LocalDate;
  state: ReportState;
  clearedAt: Instant | null;
  frozenAt: Instant | null;
  version: number;
}
