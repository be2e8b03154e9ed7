import { type Environment, readEnvironment } from '@jalon/contracts/environment/environment';
import type { Program } from '@jalon/contracts/environment/environment-table';
import { Obstacle } from './terminal/obstacle.ts';

/** The checked environment of a command. Throws an Obstacle with one line for each problem. */
export function environmentFor(program: Program): Environment {
  const reading = readEnvironment(process.env, program);
  if (reading.ok) return reading.value;
  throw new Obstacle(reading.problems.map((problem) => problem.message).join('\n  ✗ '));
}
