import { UPLOADED_FILE } from '@jalon/domain/redaction/redaction';
import { isSearchable, type Stretch, wholeWords } from '@jalon/domain/redaction/words-in';

/** What would be taken out, and where it stands in the text as the server keeps it. */
export interface SelectedPassage extends Stretch {
  words: string;
  /** Long enough to be looked for everywhere. */
  isSearched: boolean;
}

/** The passage of a selection; null where it holds no word. A text field writes every line break as one character. */
export function selectedPassage(
  field: string,
  text: string,
  selection: { start: number; end: number },
): SelectedPassage | null {
  if (field === UPLOADED_FILE) return { start: 0, end: 0, words: text, isSearched: true };
  const start = placeIn(text, selection.start);
  const stretch = wholeWords(text, { start, end: placeIn(text, selection.end) });
  if (!stretch) return null;
  const words = text.slice(stretch.start, stretch.end);
  return { ...stretch, words, isSearched: isSearchable(words) };
}

/** One word alone leaves every text in which it stands: an ordinary one must not be taken for a name. */
export function isOneWord({ words }: Pick<SelectedPassage, 'words'>): boolean {
  return !/\s/.test(words.trim());
}

/** A place in a text field as one in the text, whose line breaks may be of two characters. */
function placeIn(text: string, place: number): number {
  let at = 0;
  for (let shown = 0; shown < place && at < text.length; shown += 1)
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  return at;
}
