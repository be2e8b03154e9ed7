/** What is weighed: the clues of a text, one set for each way of reading it, and whether it is harmful. */
export interface Weighed {
  readonly readings: readonly ReadonlySet<string>[];
  readonly harmful: boolean;
  /** How often it counts. */
  readonly times: number;
}

export interface Weights {
  readonly ofClues: ReadonlyMap<string, number>;
  /** What the sum starts from, where no clue is seen. */
  readonly start: number;
}

const ROUNDS = 60;
const STEP = 0.3;
/** Draws every weight towards nothing, so that what is rare does not weigh much. */
const SHRINK = 5;
const SEED = 42;

/**
 * Weighs clues by logistic regression: how much each of them speaks for, or against, a text being harmful. Of several
 * readings of one text (each sentence, each with the one before) the most harmful counts. The same texts give the
 * same weights.
 */
export function weighClues(texts: readonly Weighed[]): Weights {
  const ofClues = new Map<string, number>();
  const learnt = new Map<string, number>();
  let start = 0;
  let startLearnt = 1e-3;
  const random = randomFrom(SEED);
  const order = texts.filter(({ readings }) => readings.length > 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const { readings, harmful, times } of order) {
      const weights = { ofClues, start };
      const [sum, worst] = worstOf(readings, weights);
      const error = (1 / (1 + Math.exp(-sum)) - (harmful ? 1 : 0)) * times;
      for (const clue of worst) {
        const weight = ofClues.get(clue) ?? 0;
        const slope = error + (SHRINK * weight) / order.length;
        const steepness = (learnt.get(clue) ?? 1e-3) + slope * slope;
        learnt.set(clue, steepness);
        ofClues.set(clue, weight - (STEP * slope) / Math.sqrt(steepness));
      }
      startLearnt += error * error;
      start -= (STEP * error) / Math.sqrt(startLearnt);
    }
  }
  return { ofClues, start };
}

/** The sum of the most harmful reading, and that reading. */
function worstOf(readings: readonly ReadonlySet<string>[], weights: Weights): [number, ReadonlySet<string>] {
  let worst = readings[0]!;
  let most = sumOf(worst, weights);
  for (const reading of readings.slice(1)) {
    const sum = sumOf(reading, weights);
    if (sum > most) [most, worst] = [sum, reading];
  }
  return [most, worst];
}

export function sumOf(reading: ReadonlySet<string>, { ofClues, start }: Weights): number {
  let sum = start;
  for (const clue of reading) sum += ofClues.get(clue) ?? 0;
  return sum;
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
}

/** Numbers from 0 to 1 that are the same at each run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
