import type { Measure } from '../measure.ts';
import { board } from './board.ts';
import { crowd } from './crowd.ts';
import { digests } from './digests.ts';
import { firstView } from './first-view.ts';
import { memory } from './memory.ts';
import { move } from './move.ts';
import { report } from './report.ts';
import { start } from './start.ts';
import { tick } from './tick.ts';

/** In this order: what fills the database, or moves its clock, comes after what would feel it. */
export const MEASURES: readonly Measure[] = [
  board,
  move,
  firstView,
  report,
  memory,
  crowd,
  tick,
  digests,
  start,
];
