import { foldText } from './fold-text.ts';
import { standsIn, wantedLetters } from './words-in.ts';

/** Counts the texts in which words stand. Each text is folded once, however many words are looked for. */
export class TextCount {
  readonly #wanted: string[];
  /** In the order of the words. */
  readonly counts: number[];

  constructor(words: readonly string[]) {
    this.#wanted = words.map(wantedLetters);
    this.counts = words.map(() => 0);
  }

  add(text: string): void {
    const folded = foldText(text);
    this.#wanted.forEach((wanted, index) => {
      if (standsIn(folded, wanted)) this.counts[index]! += 1;
    });
  }
}
