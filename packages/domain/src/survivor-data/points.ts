import type { ClueName } from './clue.ts';

/**
 * What each clue counts for: many small signs of one private person together lead to them where no rule holds, and a
 * rule is silent where more speaks against it than for it. The points were weighed on the sentences that the guard was built by and rounded.
 */
const FOR: readonly [points: number, ...ClueName[]][] = [
  [4, 'pronoun', 'harm', 'victimName', 'reader'],
  [3, 'someone', 'captivity', 'linkedName'],
  [2, 'testified', 'medical', 'definiteOne', 'age', 'smallPlace', 'name', 'phone'],
  [1, 'near', 'network', 'victimOne', 'victimFew', 'namedPlace', 'initials', 'minorOne', 'kinOf', 'kinOne'],
  [1, 'survivorOne', 'survivorWord', 'nickname', 'caseNumber', 'witnessOne', 'trait', 'lives', 'works'],
  [1, 'address', 'room', 'meeting', 'day', 'roleOne', 'danger', 'handle', 'said', 'weakName', 'force'],
];
const AGAINST: readonly [points: number, ...ClueName[]][] = [
  [3, 'policy', 'general', 'public', 'judgment'],
  [2, 'law', 'officialName', 'civic', 'official', 'office', 'agreement'],
  [1, 'statistic', 'month', 'hospital', 'school', 'region', 'military'],
];

const POINTS = new Map<ClueName, number>([
  ...FOR.flatMap(([points, ...names]) => names.map((name) => [name, points] as const)),
  ...AGAINST.flatMap(([points, ...names]) => names.map((name) => [name, -points] as const)),
]);

/** So many points lead to a person. */
export const ENOUGH_POINTS = 7;

/** Somebody in particular, and something that happened to them: without both, points mean nothing. */
const SOMEBODY: readonly ClueName[] = ['someone', 'pronoun', 'name', 'initials', 'victimOne', 'victimName'];
const SOMETHING: readonly ClueName[] = [
  'harm',
  'captivity',
  'offender',
  'testified',
  'medical',
  'danger',
  'witnessOne',
  'trait',
  'nickname',
];

/** The points of a sentence's clues, each counted once. */
export function pointsOf(clues: ReadonlySet<ClueName>): number {
  if (!SOMEBODY.some((name) => clues.has(name)) || !SOMETHING.some((name) => clues.has(name))) return 0;
  return sumOf(clues);
}

/** What is told needs so many: where more speaks against somebody than for them, a rule is silent. */
export const TOLD_POINTS = 3;

export function sumOf(clues: ReadonlySet<ClueName>): number {
  let sum = 0;
  for (const name of clues) sum += POINTS.get(name) ?? 0;
  return sum;
}

/** Which clue a finding by points is marked at: what happened, then who. */
export function markedClue(clues: ReadonlySet<ClueName>): ClueName {
  return [...SOMEBODY, ...SOMETHING].find((name) => clues.has(name))!;
}
