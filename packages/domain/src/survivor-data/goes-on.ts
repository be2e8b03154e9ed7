import type { ClueName } from './clue.ts';

const SOMEBODY: readonly ClueName[] = [
  'name',
  'weakName',
  'initials',
  'minorOne',
  'adultOne',
  'roleOne',
  'kinOf',
  'ownKin',
  'uniqueOne',
  'survivorOne',
  'witnessOne',
  'patientOne',
];

/** What speaks of somebody whom the sentence itself need not name. */
const POINTS_BACK: readonly ClueName[] = ['pronoun', 'ownKin', 'harm', 'medical'];

/** Two words are a heading, not a sentence that the next one goes on with. */
const fewestWords = 3;

/** A sentence by what is seen in it. */
export interface SeenSentence {
  names: ReadonlySet<ClueName>;
  words: number;
}

/** "Aminata lives in Gao. She was raped.": the second sentence speaks of who stands in the first. */
export function goesOn(before: SeenSentence, own: SeenSentence): boolean {
  return (
    before.words >= fewestWords &&
    POINTS_BACK.some((name) => own.names.has(name)) &&
    SOMEBODY.some((name) => before.names.has(name)) &&
    !own.names.has('officialName') &&
    !own.names.has('name')
  );
}
