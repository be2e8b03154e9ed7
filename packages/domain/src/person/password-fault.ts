import type { Refusal } from '../refusal/refusal.ts';

export const shortestPasswordChars = 12;
export const longestPasswordChars = 128;

/** A remainder of fewer letters adds nothing to a name that anybody can look up. */
const leastOwnLetters = 6;
const shortestPersonalWord = 3;
const shortestCommonWord = 4;
const longestRepeatedUnit = 6;

export interface PasswordOwner {
  name: string;
  email: string;
}

type PasswordFault = Extract<Refusal['code'], `password-${string}`>;

/**
 * What is wrong with a password, or null. Any characters are allowed, and none are asked for. `isCommon` says
 * whether a word, in lower case, is among those that everybody tries first.
 */
export function passwordFault(
  password: string,
  owner: PasswordOwner,
  isCommon: (word: string) => boolean,
): PasswordFault | null {
  const chars = [...password].length;
  if (chars < shortestPasswordChars) return 'password-too-short';
  if (chars > longestPasswordChars) return 'password-too-long';
  const lower = password.normalize('NFKC').toLowerCase();
  if (isPersonal(lower, owner, isCommon)) return 'password-is-personal';
  if (isNearlyCommon(lower, isCommon)) return 'password-is-common';
  return null;
}

/** Made of who one is, or of the program's name, and of little else; also with letters written as digits. */
function isPersonal(lower: string, owner: PasswordOwner, isCommon: (word: string) => boolean): boolean {
  const known = personalWords(owner);
  return [lower, plainLetters(lower)].some((text) => {
    const rest = known.reduce((left, word) => left.replaceAll(word, ' '), text);
    if (rest === text) return false;
    const own = rest.split(/\P{L}+/u).filter((word) => word.length > 1);
    return own.join('').length < leastOwnLetters || (own.length === 1 && isCommon(own.join('')));
  });
}

function personalWords({ name, email }: PasswordOwner): string[] {
  const words = `${name} ${email} jalon`
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u);
  return words.filter((word) => word.length >= shortestPersonalWord).sort((a, b) => b.length - a.length);
}

/** In the list as it stands, without digits and signs at its ends, with letters written as digits, or repeated. */
function isNearlyCommon(lower: string, isCommon: (word: string) => boolean): boolean {
  const packed = lower.replace(/[\s._-]+/g, '');
  const bare = packed.replace(/^\P{L}+|\P{L}+$/gu, '');
  const forms = [lower, packed, bare, plainLetters(lower), plainLetters(packed), plainLetters(bare)];
  // "password1" in the list stands for "Password1!" too.
  const trimmed = packed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const words = [...forms, trimmed].filter((form) => form.length >= shortestCommonWord);
  return (
    words.some(isCommon) || isRepetition(packed, isCommon) || isRepetition(bare, isCommon) || isRow(packed)
  );
}

/** Letters that people write as digits or signs, as letters. */
function plainLetters(text: string): string {
  return text.replace(/[013457@$!]/g, (sign) => LETTERS[sign] ?? sign);
}

const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** A short or common text again and again: aaaaaaaaaaaa, abcabcabcabc, passwordpassword. */
function isRepetition(text: string, isCommon: (word: string) => boolean): boolean {
  if (text.length < shortestPasswordChars) return false;
  const unit = text.slice(0, `${text}${text}`.indexOf(text, 1));
  return unit.length < text.length && (unit.length <= longestRepeatedUnit || isCommon(unit));
}

/** Neighbours in the alphabet or among the digits, up or down, such as 123456789012. */
function isRow(text: string): boolean {
  const codes = [...text].map((char) => char.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  const neighbours = (step: number) => steps.filter((one) => one === step || one === -9 * step).length;
  // One break is allowed, so that 123456654321 is a row as well.
  return Math.max(neighbours(1), neighbours(-1), neighbours(1) + neighbours(-1)) >= steps.length - 1;
}
