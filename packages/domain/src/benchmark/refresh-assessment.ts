import { PARAGRAPH_SECTIONS, type Paragraph, type ReportState } from './benchmark.ts';
import type { DraftedParagraph } from './draft-assessment.ts';

/** A paragraph after a refresh; a new one has no id yet. */
export type RefreshedParagraph = Omit<Paragraph, 'id'> & { id: string | null };

/** What changed, in counts: a mail may carry them, it carries no text. */
export interface RefreshChanges {
  added: number;
  changed: number;
  removed: number;
  /** Edited paragraphs whose sources have moved on since; they are marked and otherwise left alone. */
  flagged: number;
}

export interface Refresh {
  paragraphs: RefreshedParagraph[];
  changes: RefreshChanges;
}

const nothingChanged: RefreshChanges = { added: 0, changed: 0, removed: 0, flagged: 0 };

/**
 * Brings a draft up to date with the register: untouched paragraphs are written anew, edited ones only
 * flagged. From clearance on nothing is touched.
 */
export function refreshAssessment(
  state: ReportState,
  current: Paragraph[],
  drafted: DraftedParagraph[],
): Refresh {
  if (state !== 'draft') return { paragraphs: current, changes: nothingChanged };
  const changes = { ...nothingChanged };
  const waiting = new Map(drafted.map((paragraph) => [subjectOf(paragraph), paragraph]));
  const kept = current.flatMap((paragraph) => refreshed(paragraph, waiting, changes));
  changes.added = waiting.size;
  return { paragraphs: withAdded(kept, [...waiting.values()]), changes };
}

/** The paragraph as it stands after the refresh; it takes the draft of its subject out of what is waiting. */
function refreshed(
  paragraph: Paragraph,
  waiting: Map<string, DraftedParagraph>,
  changes: RefreshChanges,
): RefreshedParagraph[] {
  const subject = subjectOf(paragraph);
  // An edited paragraph without sources stands for nothing in the register.
  const isAbout = !paragraph.edited || paragraph.sources.length > 0;
  const draft = isAbout ? waiting.get(subject) : undefined;
  if (draft) waiting.delete(subject);
  if (paragraph.edited) {
    const hasMovedOn = isAbout && !paragraph.outdated && (!draft || citesMore(draft, paragraph));
    if (hasMovedOn) changes.flagged += 1;
    return [hasMovedOn ? { ...paragraph, outdated: true } : paragraph];
  }
  if (!draft) {
    changes.removed += 1;
    return [];
  }
  if (isSame(draft, paragraph)) return [paragraph];
  changes.changed += 1;
  return [{ ...paragraph, ...draft }];
}

/**
 * What a paragraph is about, by which old and new are matched: the activity whose update or finding it cites;
 * else the list of activities of its section; else that nothing is known.
 */
function subjectOf({ section, sources }: Pick<Paragraph, 'section' | 'sources'>): string {
  const cited = sources.find(({ kind }) => kind !== 'activity');
  if (cited) return `${section} ${cited.reference}`;
  return sources.length > 0 ? `${section} (activities)` : `${section} (nothing)`;
}

function citesMore(draft: DraftedParagraph, paragraph: Paragraph): boolean {
  return draft.sources.some((source) => !paragraph.sources.some(({ id }) => id === source.id));
}

function isSame(draft: DraftedParagraph, paragraph: Paragraph): boolean {
  return (
    draft.text === paragraph.text &&
    draft.sources.length === paragraph.sources.length &&
    !citesMore(draft, paragraph)
  );
}

/** New paragraphs stand at the end of their section, so that the order a person gave to the rest stays. */
function withAdded(kept: RefreshedParagraph[], added: DraftedParagraph[]): RefreshedParagraph[] {
  const result = [...kept];
  for (const draft of added) {
    const rank = PARAGRAPH_SECTIONS.indexOf(draft.section);
    const last = result.findLastIndex(({ section }) => PARAGRAPH_SECTIONS.indexOf(section) <= rank);
    result.splice(last + 1, 0, { ...draft, id: null, edited: false, outdated: false });
  }
  return result;
}
