import type { FilePlace } from '@jalon/domain/evidence/file-place';
import type { Passage } from '../clean-file.ts';
import { passagesOfTable } from '../text/passages-of-table.ts';
import { type XmlToken, xmlTokens } from './xml.ts';

/** A value of at least two words is a text that somebody may have written; a name of a style is one too. */
export const twoWords = /\p{L}{2,}[\s.,;:_()-]+\p{L}{2,}/u;
/** Elements that stand for a space or a break between words. */
const GAPS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/**
 * The paragraphs of running text, whatever the names of the elements between them: each character that a part holds
 * is in one of them. Rows of tables are given once more as a whole. A text of an attribute (an alternative text, a
 * title) is a passage of its own.
 */
export function passagesOfFlow(bytes: Uint8Array, placeOf: (paragraph: number) => FilePlace): Passage[] {
  const flow = new Flow(placeOf);
  for (const token of xmlTokens(bytes)) {
    if (token.kind === 'text') flow.add(token.text);
    else if (token.kind === 'open') flow.open(token);
    else flow.close(token.local);
  }
  return flow.end();
}

interface Cell {
  text: string;
  paragraph: number;
}

/** Where a walk through running text stands. */
class Flow {
  readonly #placeOf: (paragraph: number) => FilePlace;
  readonly #passages: Passage[] = [];
  /** What stands outside of any paragraph, and the paragraphs that are open: one may hold a text box with others. */
  readonly #texts: string[] = [''];
  readonly #tables: Cell[][][] = [];
  readonly #seen = new Set<string>();
  #paragraph = 0;

  constructor(placeOf: (paragraph: number) => FilePlace) {
    this.#placeOf = placeOf;
  }

  add(text: string): void {
    this.#texts.push((this.#texts.pop() ?? '') + text);
  }

  open({ local, attributes, isEmpty }: Extract<XmlToken, { kind: 'open' }>): void {
    for (const { name, value } of attributes) {
      if (name.startsWith('xmlns') || this.#seen.has(value) || !twoWords.test(value)) continue;
      this.#seen.add(value);
      this.#passages.push({ place: this.#place(), text: value });
    }
    this.add(GAPS[local] ?? '');
    if (isEmpty) return;
    if (local === 'p') {
      this.#paragraph += 1;
      this.#texts.push('');
    }
    if (local === 'tbl') this.#tables.push([]);
    if (local === 'tr') this.#tables.at(-1)?.push([]);
    if (local === 'tc')
      this.#tables
        .at(-1)
        ?.at(-1)
        ?.push({ text: '', paragraph: this.#paragraph + 1 });
  }

  close(local: string): void {
    if (local === 'p' && this.#texts.length > 1) this.#keep(this.#texts.pop() ?? '');
    if (local !== 'tbl') return;
    const rows = this.#tables.pop() ?? [];
    const texts = rows.map((row) => row.map(({ text }) => text));
    this.#passages.push(
      ...passagesOfTable(texts, (row, column) => this.#placeOf(rows[row]?.[column]?.paragraph ?? 1)),
    );
  }

  end(): Passage[] {
    for (const text of this.#texts) this.#keep(text);
    return this.#passages;
  }

  #keep(text: string): void {
    if (text.trim() === '') return;
    this.#passages.push({ place: this.#place(), text });
    const cell = this.#tables.at(-1)?.at(-1)?.at(-1);
    if (cell) cell.text = `${cell.text} ${text}`.trim();
  }

  #place(): FilePlace {
    return this.#placeOf(Math.max(this.#paragraph, 1));
  }
}
