import type { Ground } from './program/ground.ts';

/** One line of the table: what was measured, what came out and, where there is one, the goal. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly goal?: string;
}

/** The figures that are held against other programs, by name; times in milliseconds, sizes in bytes. */
export interface Figures {
  board1000P50Ms?: number;
  board1000CompressedBytes?: number;
  boardShownMs?: number;
  boardDomNodes?: number;
  sixteenMoversP95Ms?: number;
}

export interface Result {
  readonly lines: readonly Line[];
  readonly figures?: Figures;
}

/** One named measure of the benchmark. `run` throws where it cannot be taken; the others go on. */
export interface Measure {
  /** What it is called on the command line. */
  readonly name: string;
  readonly title: string;
  /** After this long it counts as failed. */
  readonly limitMs: number;
  run(ground: Ground): Promise<Result>;
}

/** What became of a measure. */
export type Outcome =
  | { readonly measure: Measure; readonly seconds: number; readonly result: Result }
  | { readonly measure: Measure; readonly seconds: number; readonly failure: string };
