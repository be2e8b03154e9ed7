import type { AmendAssessment, ParagraphReply } from '@jalon/contracts/benchmark/benchmark';
import { PARAGRAPH_SECTIONS, type ParagraphSection } from '@jalon/domain/benchmark/benchmark';

/** A paragraph on the page: stored (with `id`) or new. `key` names it while it has no id. */
export interface EditedParagraph {
  key: string;
  id: string | null;
  section: ParagraphSection;
  text: string;
  sources: ParagraphReply['sources'];
  /** No source stands behind it, and the rules of drafting did not put it there without one. */
  unsourced: boolean;
  outdated: boolean;
}

export function paragraphsFrom(stored: readonly ParagraphReply[]): EditedParagraph[] {
  return stored.map(({ id, section, text, sources, unsourced, outdated }) => {
    return { key: id, id, section, text, sources, unsourced, outdated };
  });
}

/** Adds an empty paragraph at the end of a section; the order of the sections is fixed: progress first. */
export function withParagraph(
  paragraphs: readonly EditedParagraph[],
  section: ParagraphSection,
  key: string,
): EditedParagraph[] {
  const added = { key, id: null, section, text: '', sources: [], unsourced: true, outdated: false };
  return PARAGRAPH_SECTIONS.flatMap((each) => {
    const ofSection = paragraphs.filter((paragraph) => paragraph.section === each);
    return each === section ? [...ofSection, added] : ofSection;
  });
}

export function withText(
  paragraphs: readonly EditedParagraph[],
  key: string,
  text: string,
): EditedParagraph[] {
  return paragraphs.map((paragraph) => (paragraph.key === key ? { ...paragraph, text } : paragraph));
}

export function withoutSource(
  paragraphs: readonly EditedParagraph[],
  key: string,
  sourceId: string,
): EditedParagraph[] {
  return paragraphs.map((paragraph) => {
    if (paragraph.key !== key) return paragraph;
    const sources = paragraph.sources.filter((source) => source.id !== sourceId);
    return { ...paragraph, sources, unsourced: sources.length === 0 };
  });
}

export function withSource(
  paragraphs: readonly EditedParagraph[],
  key: string,
  source: ParagraphReply['sources'][number],
): EditedParagraph[] {
  return paragraphs.map((paragraph) =>
    paragraph.key === key
      ? { ...paragraph, sources: [...paragraph.sources, source], unsourced: false }
      : paragraph,
  );
}

/** Every source that this assessment rests on, once: what a paragraph can be given. */
export function knownSources(paragraphs: readonly ParagraphReply[]): ParagraphReply['sources'] {
  const byId = new Map(paragraphs.flatMap(({ sources }) => sources.map((source) => [source.id, source])));
  return [...byId.values()];
}

/** Removes a paragraph. */
export function withoutParagraph(paragraphs: readonly EditedParagraph[], key: string): EditedParagraph[] {
  return paragraphs.filter((paragraph) => paragraph.key !== key);
}

/** The body of `PATCH /api/assessments/{id}`: the whole list in order, without paragraphs left empty. */
export function editsToBody(paragraphs: readonly EditedParagraph[]): AmendAssessment {
  return {
    paragraphs: paragraphs
      .filter((paragraph) => paragraph.text.trim() !== '')
      .map((paragraph) => ({
        ...(paragraph.id === null ? {} : { id: paragraph.id }),
        section: paragraph.section,
        text: paragraph.text.trim(),
        sourceIds: paragraph.sources.map((source) => source.id),
      })),
  };
}
