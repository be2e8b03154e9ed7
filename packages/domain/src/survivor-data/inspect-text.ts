import type { Language } from '../language/text.ts';
import { explain, type GuardConfidence, type GuardFinding, type GuardKind } from './guard-finding.ts';
import {
  ADULT_WITH_AGE,
  AGE_OF_LAW,
  DAY,
  JUDGMENT,
  MINOR_WITH_AGE,
  NAME_AFTER,
  NAME_ARABIC,
  NAME_BEFORE,
  NAMED_PLACE,
  NOT_A_PERSON,
  PHONE,
  PREPOSITION,
  SURVIVOR,
  THRESHOLD_BEFORE,
  VILLAGE,
  VIOLENCE,
  VIOLENCE_TO_SOMEBODY,
} from './guard-patterns.ts';

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
 * telephone number, an act of violence with its village and day. It reads English, French and Arabic whatever
 * `language` says; that one is the language of the explanations. Trainings, totals, officials, convictions and
 * ages of the law pass. A first guard: it sees tell-tale patterns, not meaning.
 */
export function inspectText(text: string, language: Language = 'en'): GuardFinding[] {
  const plain = withWesternDigits(text);
  return sentencesOf(plain)
    .flatMap((sentence) => [
      ...agesIn(sentence),
      ...namesIn(sentence),
      ...phonesIn(sentence, plain),
      ...incidentsIn(sentence),
    ])
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .map((seen) => ({ ...seen, explanation: explain(seen.kind, language) }));
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
  return [NAME_AFTER, NAME_BEFORE, NAME_ARABIC]
    .flatMap((pattern) => matches(pattern, sentence.text))
    .filter((match) => {
      const name = match.groups?.called ?? match.groups?.name ?? '';
      const before = sentence.text.slice(0, match.index);
      return !NOT_A_PERSON.test(name) && !PREPOSITION.test(name) && !followsPreposition(before);
    })
    .map((match) => {
      const isInitials = /^\p{Lu}\./u.test(match.groups?.name ?? '');
      return seen(sentence, match, 'survivor_named', isInitials ? 'medium' : 'high');
    });
}

function phonesIn(sentence: Sentence, text: string): Seen[] {
  const isAboutSurvivors = has(SURVIVOR, text) || has(VIOLENCE, text);
  const found = PHONE.flatMap((pattern) => matches(pattern, sentence.text)).filter(
    ([number]) => number.replace(/\D/g, '').length >= (/^[+0]/.test(number) ? withCountryCode : announced),
  );
  return withoutOverlaps(found).map((match) =>
    seen(sentence, match, 'phone_number', isAboutSurvivors ? 'high' : 'medium'),
  );
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
  return /(?<!\p{L})(?:in|at|en|au|à|dans)\s+$/iu.test(before);
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

/** Arabic-Indic and Persian digits, one for one, so that offsets stay. */
function withWesternDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
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
