import type { Paragraph } from '@jalon/domain/benchmark/benchmark';
import type { DraftedParagraph } from '@jalon/domain/benchmark/draft-assessment';
import { DRAFT_LANGUAGES, type DraftLanguage } from '@jalon/domain/benchmark/draft-words';
import type { Language, Text } from '@jalon/domain/language/text';

/** One benchmark drafted at one moment in every language that drafts have: the same paragraphs in the same order. */
export type DraftInEachLanguage = Record<DraftLanguage, DraftedParagraph[]>;

/**
 * What a paragraph says, in each language in which that is certain. One that nobody edited, and that the register
 * still gives word for word, has the sentence of every drafting language. Any other has the language of its report
 * alone: what a person wrote is not translated, and a draft that has moved on would say something else.
 */
export function paragraphText(paragraph: Paragraph, written: Language, draft: DraftInEachLanguage): Text {
  const asItStands: Text = { [written]: paragraph.text };
  if (paragraph.edited || written === 'ar') return asItStands;
  const places = [...draft[written].keys()].filter((place) => {
    const drafted = draft[written][place]!;
    return drafted.text === paragraph.text && isAboutTheSame(drafted, paragraph);
  });
  const [place] = places;
  if (place === undefined || places.length > 1) return asItStands;
  const text: Text = {};
  for (const language of DRAFT_LANGUAGES) {
    const twin = draft[language][place];
    if (!twin || !isAboutTheSame(twin, paragraph)) return asItStands;
    text[language] = twin.text;
  }
  return text;
}

function isAboutTheSame(drafted: DraftedParagraph, { section, sources }: Paragraph): boolean {
  return (
    drafted.section === section &&
    drafted.sources.length === sources.length &&
    drafted.sources.every(({ id, kind }) =>
      sources.some((source) => source.id === id && source.kind === kind),
    )
  );
}
