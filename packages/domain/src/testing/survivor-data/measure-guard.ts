import type { LabelledSentence } from './labelled-sentences.ts';

/** What a guard made of sentences whose answer is known. Identifiers only: no text leaves the measurement. */
export interface Measured {
  readonly harmful: number;
  readonly harmless: number;
  /** Harmful ones that passed. */
  readonly missed: readonly Slip[];
  /** Harmless ones that were refused. */
  readonly falseAlarms: readonly Slip[];
}

export interface Slip {
  readonly id: string;
  readonly kind: string;
}

/** Asks `isRefused` about every sentence and compares its answer with the label. */
export function measureGuard(
  sentences: readonly LabelledSentence[],
  isRefused: (text: string) => boolean,
): Measured {
  const slips = sentences.filter(({ text, harmful }) => isRefused(text) !== harmful);
  const slipsOf = (wanted: boolean) =>
    slips.filter(({ harmful }) => harmful === wanted).map(({ id, kind }) => ({ id, kind }));
  return {
    harmful: sentences.filter(({ harmful }) => harmful).length,
    harmless: sentences.filter(({ harmful }) => !harmful).length,
    missed: slipsOf(true),
    falseAlarms: slipsOf(false),
  };
}

/** Of 100 harmful sentences, how many are refused. */
export function recall({ harmful, missed }: Measured): number {
  return share(harmful - missed.length, harmful);
}

/** Of 100 harmless sentences, how many are refused. */
export function falseAlarmRate({ harmless, falseAlarms }: Measured): number {
  return share(falseAlarms.length, harmless);
}

/** Of 100 refused sentences, how many are harmful. */
export function precision({ harmful, missed, falseAlarms }: Measured): number {
  const caught = harmful - missed.length;
  return share(caught, caught + falseAlarms.length);
}

/** Several measurements as one. */
export function addUp(parts: readonly Measured[]): Measured {
  return {
    harmful: parts.reduce((sum, { harmful }) => sum + harmful, 0),
    harmless: parts.reduce((sum, { harmless }) => sum + harmless, 0),
    missed: parts.flatMap(({ missed }) => missed),
    falseAlarms: parts.flatMap(({ falseAlarms }) => falseAlarms),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
