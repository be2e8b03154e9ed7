import type { Language } from '../language/text.ts';
import { explain, type GuardConfidence, type GuardFinding, type GuardKind } from './guard-finding.ts';
import {
  ADULT_WITH_AGE,
  AGE_OF_LAW,
  DAY,
  EMAIL,
  JUDGMENT,
  MINOR_WITH_AGE,
  NAMED_PLACE,
  ONE_SURVIVOR,
  PHONE,
  SURVIVOR,
  THRESHOLD_BEFORE,
  VILLAGE,
  VIOLENCE,
  VIOLENCE_TO_SOMEBODY,
} from './guard-patterns.ts';
import {
  INITIALS_WITH_AGE,
  NAME_AFTER,
  NAME_AFTER_ACT,
  NAME_ARABIC,
  NAME_BEFORE,
  NAME_BEFORE_ACT,
  NOT_A_PERSON,
  PREPOSITION,
} from './name-patterns.ts';
import { withoutDisguise } from './without-disguise.ts';

type Seen = Omit<GuardFinding, 'explanation'>;

interface Sentence {
  text: string;
  /** Where it begins in the whole text. */
  start: number;
}

const oldestMinor = 17;
/** Digits of a telephone number: a shorter one with a leading + or 00 is a sum or the number of a document. */
const withCountryCode = 10;
const announced = 7;

/**
 * Reads a text for what could identify a person who survived: an age beside a child, a survivor's name, a
 * telephone number or address, an act of violence with its village and day. It reads English, French and Arabic whatever
 * `language` says; that one is the language of the explanations. Trainings, totals, officials, convictions and
 * ages of the law pass. A first guard: it sees tell-tale patterns, not meaning.
 */
export function inspectText(text: string, language: Language = 'en'): GuardFinding[] {
  const { text: plain, typed } = withoutDisguise(text);
  const isAboutSurvivors = has(SURVIVOR, plain) || has(VIOLENCE, plain);
  return sentencesOf(plain)
    .flatMap((sentence) => [
      ...agesIn(sentence),
      ...namesIn(sentence),
      ...phonesIn(sentence, isAboutSurvivors),
      ...addressesIn(sentence),
      ...incidentsIn(sentence),
    ])
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .map((seen) => ({ ...seen, ...typed(seen.start, seen.end), explanation: explain(seen.kind, language) }));
}

/** A child's age alone asks for a rewrite; with a place or an act of violence it blocks. */
function agesIn(sentence: Sentence): Seen[] {
  const isAboutViolence = has(VIOLENCE, sentence.text) || has(SURVIVOR, sentence.text);
  const hasPlace = has(VILLAGE, sentence.text) || has(NAMED_PLACE, sentence.text);
  const minors = matches(MINOR_WITH_AGE, sentence.text)
    .filter((match) => ageIn(match) <= oldestMinor && !speaksOfTheLaw(match, sentence.text))
    .map((match) => seen(sentence, match, 'minor_with_age', isAboutViolence || hasPlace ? 'high' : 'medium'));
  const adults = matches(ADULT_WITH_AGE, sentence.text)
    .filter((match) => has(VIOLENCE, sentence.text) && !speaksOfTheLaw(match, sentence.text))
    .map((match) => seen(sentence, match, 'minor_with_age', hasPlace ? 'high' : 'medium'));
  return [...minors, ...adults];
}

function namesIn(sentence: Sentence): Seen[] {
  const found = [NAME_AFTER, NAME_BEFORE, NAME_BEFORE_ACT, NAME_AFTER_ACT, NAME_ARABIC]
    .flatMap((pattern) => matches(pattern, sentence.text))
    .filter((match) => {
      const name = nameIn(match);
      const before = sentence.text.slice(Math.max(0, match.index - 20), match.index);
      return !NOT_A_PERSON.test(name) && !PREPOSITION.test(name) && !followsPreposition(before);
    });
  const isAboutViolence = has(VIOLENCE, sentence.text) || has(ONE_SURVIVOR, sentence.text);
  const aged = isAboutViolence ? matches(INITIALS_WITH_AGE, sentence.text) : [];
  return [
    ...withoutOverlaps(found).map((match) => {
      const isInitials = /^\p{Lu}\./u.test(nameIn(match)) && !/\p{Ll}/u.test(nameIn(match));
      return seen(sentence, match, 'survivor_named', isInitials ? 'medium' : 'high');
    }),
    ...aged.map((match) => seen(sentence, match, 'survivor_named', 'high')),
  ];
}

function nameIn({ groups }: RegExpExecArray): string {
  return groups?.called ?? groups?.name ?? groups?.names ?? '';
}

function phonesIn(sentence: Sentence, isAboutSurvivors: boolean): Seen[] {
  const found = PHONE.flatMap((pattern) => matches(pattern, sentence.text)).filter(
    ([number]) => number.replace(/\D/g, '').length >= (/^[+0]/.test(number) ? withCountryCode : announced),
  );
  return withoutOverlaps(found).map((match) =>
    seen(sentence, match, 'phone_number', isAboutSurvivors ? 'high' : 'medium'),
  );
}

/** Offices have addresses too: one leads to a person only where the sentence speaks of one survivor. */
function addressesIn(sentence: Sentence): Seen[] {
  if (!has(ONE_SURVIVOR, sentence.text)) return [];
  return matches(EMAIL, sentence.text).map((match) => seen(sentence, match, 'email_address', 'high'));
}

/** An act done to somebody: with a place and a day it blocks, with a village alone, or in a judgment, it asks. */
function incidentsIn(sentence: Sentence): Seen[] {
  const isInVillage = has(VILLAGE, sentence.text);
  const hasPlace = isInVillage || has(NAMED_PLACE, sentence.text);
  const hasDay = has(DAY, sentence.text);
  const isJudged = has(JUDGMENT, sentence.text);
  const isLocated = hasPlace && (isInVillage || (hasDay && !isJudged));
  if (!isLocated) return [];
  return matches(VIOLENCE_TO_SOMEBODY, sentence.text).map((match) =>
    seen(sentence, match, 'incident_located', hasDay && !isJudged ? 'high' : 'medium'),
  );
}

function seen(
  sentence: Sentence,
  match: RegExpExecArray,
  kind: GuardKind,
  confidence: GuardConfidence,
): Seen {
  const start = sentence.start + match.index;
  return { start, end: start + match[0].length, kind, confidence };
}

function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

/** `search` forgets where a global pattern stopped last; `test` would not. */
function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

function ageIn(match: RegExpExecArray): number {
  return Number(match.slice(1).find((group) => group !== undefined && /^\d+$/.test(group)));
}

function speaksOfTheLaw(match: RegExpExecArray, text: string): boolean {
  if (THRESHOLD_BEFORE.test(text.slice(0, match.index))) return true;
  return has(AGE_OF_LAW, text) && !has(VIOLENCE, text);
}

/** "In South Sudan, a survivor of …": what follows a preposition is a place. */
function followsPreposition(before: string): boolean {
  return /(?<!\p{L})(?:in|at|from|near|outside|around|across|en|au|à|dans|vers)\s+$/iu.test(before);
}

function withoutOverlaps(found: RegExpExecArray[]): RegExpExecArray[] {
  const longestFirst = [...found].sort((one, other) => other[0].length - one[0].length);
  const kept: RegExpExecArray[] = [];
  for (const match of longestFirst) {
    const end = match.index + match[0].length;
    if (!kept.some((one) => match.index < one.index + one[0].length && one.index < end)) kept.push(match);
  }
  return kept;
}

/** A full stop within a number, an abbreviation or initials ends no sentence: it wants a space and a capital. */
function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of text.matchAll(/(?<!\p{Lu})[.!?؟]\s+(?=[\p{Lu}\p{Lo}])|\n\s*\n/gu)) {
    const next = end.index + end[0].length;
    sentences.push({ text: text.slice(start, next), start });
    start = next;
  }
  sentences.push({ text: text.slice(start), start });
  return sentences;
}
