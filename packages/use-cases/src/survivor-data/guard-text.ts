import type { Language } from '@jalon/domain/language/text';
import { inspectText } from '@jalon/domain/survivor-data/inspect-text';
import { marksStrictlyConfidential } from '@jalon/domain/survivor-data/marks-strictly-confidential';
import { Refused } from '../refused.ts';

/** A text that somebody typed and the field it stands in, as a JSON pointer. */
export interface TypedText {
  pointer: string;
  text: string | null | undefined;
  /** In a file: the words for the place at which an offset of the text stands. */
  placeAt?: (start: number) => string;
}

/** A long file may be full of them; the first ones tell enough. */
const mostFindings = 100;

/**
 * The one place through which all free text passes before it is stored. Throws `Refused` (`survivor-data`) with
 * every span it saw; what is all of medium confidence passes with a justification, which is itself inspected.
 * A text that marks itself strictly confidential is `strictly-confidential` at its field.
 * Nothing of a refused text is stored, logged or sent anywhere.
 */
export function guardText(texts: TypedText[], language: Language, justification?: string | null): void {
  const marked = texts.find(({ text }) => text && marksStrictlyConfidential(text));
  if (marked) throw new Refused({ code: 'strictly-confidential', pointer: marked.pointer });
  const seen = inspect(texts, language);
  const doubts = justification
    ? inspect([{ pointer: '/guardJustification', text: justification }], language)
    : [];
  const isJustified =
    justification && doubts.length === 0 && seen.every(({ confidence }) => confidence === 'medium');
  if ((seen.length === 0 && doubts.length === 0) || isJustified) return;
  throw new Refused({ code: 'survivor-data' }, { errors: [...seen, ...doubts].slice(0, mostFindings) });
}

function inspect(texts: TypedText[], language: Language) {
  return texts.flatMap(({ pointer, text, placeAt }) =>
    inspectAsRead(text ?? '', language).map(({ start, end, kind, confidence, explanation }) => {
      const place = placeAt?.(start);
      const message = place === undefined ? explanation : `${sentenceCase(place)}: ${explanation}`;
      return { pointer, start, end, kind, confidence, message, ...(place !== undefined && { place }) };
    }),
  );
}

/** Also what an address spells in percent signs: whoever opens it reads the words. */
function inspectAsRead(text: string, language: Language) {
  const seen = inspectText(text, language);
  if (seen.length > 0 || !/%[0-9a-f]{2}/i.test(text)) return seen;
  const spelled = text.replace(/(?:%[0-9a-f]{2})+/gi, readPercent).replaceAll('+', ' ');
  return inspectText(spelled, language).map((finding) => ({ ...finding, start: 0, end: text.length }));
}

function readPercent(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

function sentenceCase(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
