import type { Language } from '../language/text.ts';
import type { Clue, ClueName } from './clue.ts';
import { cluesIn } from './clues-in.ts';
import { goesOn } from './goes-on.ts';
import { explain } from './guard-explanations.ts';
import type { GuardFinding, GuardKind } from './guard-finding.ts';
import { areEnough, pointsOf, strongestClue, TOLD_POINTS } from './points.ts';
import { readSentences, type Sentence } from './read-sentences.ts';
import { RULES, type Rule } from './rules.ts';

type Seen = Omit<GuardFinding, 'explanation'>;
/** A clue where it stands in the typed text. */
interface PlacedClue {
  name: ClueName;
  start: number;
  end: number;
}

/**
 * Reads a text for what could identify a person who survived, saw or told of an act: names, initials, ages,
 * descriptions without a name, numbers, addresses, an act with its place and day, where survivors meet. It reads
 * English, French and Arabic, also mixed, whatever `language` says; that one is the language of the explanations.
 * Counts, laws, officials, convictions, bodies named after somebody, trainings and their dates pass. The time grows
 * with the length of the text.
 */
export function inspectText(text: string, language: Language = 'en'): GuardFinding[] {
  const sentences = readSentences(text);
  const clues = sentences.map((sentence) => placed(sentence, cluesIn(sentence)));
  const seenOf = (at: number) => ({
    names: new Set(clues[at]!.map(({ name }) => name)),
    words: sentences[at]!.words.length,
  });
  const seen = clues.flatMap((own, at) => {
    const alone = findingsIn(own);
    if (alone.length > 0 || at === 0 || !goesOn(seenOf(at - 1), seenOf(at))) return alone;
    return findingsIn([...clues[at - 1]!, ...own]);
  });
  return withoutOverlaps(seen).map((one) => ({ ...one, explanation: explain(one.kind, language) }));
}

function placed({ words }: Sentence, clues: Clue[]): PlacedClue[] {
  return clues.map(({ name, at, to }) => ({
    name,
    start: words[at]!.start,
    end: words[Math.min(to, words.length) - 1]!.end,
  }));
}

function findingsIn(clues: PlacedClue[]): Seen[] {
  const names = new Set(clues.map(({ name }) => name));
  // A play or a simulation names nobody who lives.
  if (names.has('fiction')) return [];
  const isOutweighed = pointsOf(names) < TOLD_POINTS;
  const byRule = RULES.filter((rule) => holds(rule, names) && !(isOutweighed && isWeighed(rule))).map(
    (rule) => {
      const { start, end } = markOf(rule, clues);
      return { start, end, kind: rule.kind, confidence: rule.confidence };
    },
  );
  return byRule.length > 0 ? byRule : findingByPoints(clues, names);
}

/** Numbers, addresses and meetings speak for themselves; what is only described is weighed. */
const WEIGHED = new Set<GuardKind>([
  'survivor_named',
  'person_described',
  'witness_identified',
  'incident_located',
  'medical_detail',
  'minor_with_age',
  'initials_or_alias',
]);

function isWeighed({ kind }: Rule): boolean {
  return WEIGHED.has(kind);
}

/** Many small signs, none of them enough: somebody who knows the place might still tell who it is. */
function findingByPoints(clues: PlacedClue[], names: ReadonlySet<ClueName>): Seen[] {
  if (!areEnough(names)) return [];
  const strongest = strongestClue(names);
  if (!strongest) return [];
  const { start, end } = clues.find(({ name }) => name === strongest.name)!;
  return [{ start, end, kind: strongest.kind, confidence: 'medium' }];
}

function holds({ all, none }: Rule, names: ReadonlySet<ClueName>): boolean {
  return all.every((group) => group.some((name) => names.has(name))) && !none.some((name) => names.has(name));
}

/** The words of the clue that the rule names first, and those of the others where they stand close. */
function markOf(rule: Rule, clues: PlacedClue[]): { start: number; end: number } {
  const [first, ...others] = rule.all.map((group) => clues.find(({ name }) => group.includes(name))!);
  return others.reduce(
    (mark, { start, end }) => {
      const wider = { start: Math.min(mark.start, start), end: Math.max(mark.end, end) };
      return wider.end - wider.start <= widestMark ? wider : mark;
    },
    { start: first!.start, end: first!.end },
  );
}
const widestMark = 40;

/** Of findings on the same words the surest stays, then the one that the rules name first. */
function withoutOverlaps(seen: Seen[]): Seen[] {
  const bySureness = [
    ...seen.filter(({ confidence }) => confidence === 'high'),
    ...seen.filter(({ confidence }) => confidence === 'medium'),
  ];
  const kept: Seen[] = [];
  const taken = new Set<number>();
  for (const one of bySureness) {
    let isTaken = false;
    for (let at = one.start; at < one.end && !isTaken; at += 1) isTaken = taken.has(at);
    if (isTaken) continue;
    for (let at = one.start; at < one.end; at += 1) taken.add(at);
    kept.push(one);
  }
  return kept.sort((one, other) => one.start - other.start || one.end - other.end);
}
