import { MARKINGS, type MarkingName } from './matrix-seats.ts';

/** A word that stands in everything with this marking and nowhere else. */
export function sentinel(thing: string, marking: MarkingName): string {
  return `zq${thing}${MARKINGS.indexOf(marking)}qz`;
}
