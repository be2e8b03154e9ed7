import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const SPLITS = ['dev', 'report'] as const;
/** `dev` is tuned on, `report` is only measured: see packages/domain/labelled-sentences/README.md. */
export type Split = (typeof SPLITS)[number];

export const TONGUES = ['en', 'fr', 'ar', 'mixed'] as const;
/** What a sentence is written in; `mixed` is two languages or scripts, or typing without care. */
export type Tongue = (typeof TONGUES)[number];

/** A sentence with the answer that the guard should give. Whoever is in it is invented. */
export interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  readonly harmful: boolean;
  readonly kind: string;
  readonly why: string;
}

const folder = new URL('../../../labelled-sentences/', import.meta.url);

/** The sentences of one half in one language, in the order of their file. */
export function readSentences(split: Split, tongue: Tongue): LabelledSentence[] {
  const file = fileURLToPath(new URL(`${split}/${tongue}.json`, folder));
  return JSON.parse(readFileSync(file, 'utf8')) as LabelledSentence[];
}
