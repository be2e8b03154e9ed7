import type { Figures } from '../measure.ts';
import { count, duration, size } from './quantity.ts';

/**
 * What Planka 2 took on a machine with 2 cores. Given with the goal of a tenth, not measured by this benchmark.
 */
const PLANKA: readonly { what: string; figure: keyof Figures; theirs: number; say: (n: number) => string }[] =
  [
    { what: 'answers its 1,000-card board', figure: 'board1000P50Ms', theirs: 240, say: duration },
    { what: 'sends it compressed', figure: 'board1000CompressedBytes', theirs: 178_000, say: size },
    { what: 'shows it', figure: 'boardShownMs', theirs: 6_000, say: duration },
    { what: 'DOM nodes while it shows it', figure: 'boardDomNodes', theirs: 23_000, say: count },
    { what: 'moves a card among 16 movers', figure: 'sixteenMoversP95Ms', theirs: 540, say: duration },
  ];

/** A peer's figure beside ours, and in words whether a tenth was reached. */
export interface Comparison {
  readonly what: string;
  readonly theirs: string;
  readonly ours: string;
  readonly verdict: string;
}

/** Every known figure of the peer; where ours was not measured the line says so. */
export function compareWithPeers(figures: Figures): Comparison[] {
  return PLANKA.map(({ what, figure, theirs, say }) => {
    const ours = figures[figure];
    return {
      what,
      theirs: say(theirs),
      ours: ours === undefined ? 'not measured' : say(ours),
      verdict: ours === undefined ? 'not measured' : verdictOn(ours, theirs),
    };
  });
}

function verdictOn(ours: number, theirs: number): string {
  if (ours <= theirs / 10) return `a tenth is reached (1/${Math.floor(theirs / Math.max(ours, 1e-9))})`;
  if (ours <= theirs) return `not a tenth: 1/${(theirs / ours).toFixed(1)}`;
  return `not a tenth: ${(ours / theirs).toFixed(1)} times as much`;
}
