import type { ClueName } from './clue.ts';
import { CLUE_POINTS } from './clue-points.ts';
import type { GuardKind } from './guard-finding.ts';

/** So many points lead to a person, also where no rule holds: many small signs count together. */
const ENOUGH_POINTS = 9;

/** What a rule tells needs so many: where more speaks against somebody than for them, it is silent. */
export const TOLD_POINTS = 5;

/** Who and when: alone they tell nothing of what somebody lived through, however many they are. */
const WHO_AND_WHEN: ReadonlySet<ClueName> = new Set<ClueName>([
  ...([
    'name',
    'weakName',
    'officialName',
    'official',
    'officeOne',
    'someone',
    'definiteOne',
    'roleOne',
  ] as const),
  ...([
    'adultOne',
    'minorOne',
    'kinOne',
    'ownKin',
    'uniqueOne',
    'hers',
    'works',
    'age',
    'day',
    'hour',
  ] as const),
  ...(['townPlace', 'namedPlace', 'hospital'] as const),
]);

/** Some person, or what was done to one: a garrison's accounts are nobody. */
const SOMEBODY: readonly ClueName[] = [
  ...([
    'someone',
    'pronoun',
    'hers',
    'name',
    'weakName',
    'initials',
    'nickname',
    'linkedName',
    'reader',
  ] as const),
  ...([
    'victimName',
    'victimInitials',
    'victimOne',
    'victimFew',
    'victimMany',
    'harm',
    'survivorWord',
  ] as const),
  ...(['survivorGroup', 'network', 'witnessOne', 'patientOne', 'uniqueOne', 'kinOf', 'ownKin'] as const),
];

/** Whether the clues lead to a person without a rule. */
export function areEnough(clues: ReadonlySet<ClueName>): boolean {
  if (pointsOf(clues) < ENOUGH_POINTS || isRule(clues) || isOfficial(clues) || isOffice(clues)) return false;
  if (!SOMEBODY.some((name) => clues.has(name))) return false;
  return [...clues].some((name) => (CLUE_POINTS[name] ?? 0) > 0 && !WHO_AND_WHEN.has(name));
}

/** "It is forbidden to write down a survivor's name": what holds for everybody tells of nobody. */
function isRule(clues: ReadonlySet<ClueName>): boolean {
  return clues.has('general') && (clues.has('policy') || clues.has('law')) && !clues.has('harm');
}

/** What an official does beside whom nobody else is told of: the rank alone makes nobody a survivor. */
function isOfficial(clues: ReadonlySet<ClueName>): boolean {
  return clues.has('officialName') && !PRIVATE.some((name) => clues.has(name));
}

/** The number and the street of an office, where nobody is spoken of. */
function isOffice(clues: ReadonlySet<ClueName>): boolean {
  if (!clues.has('office') || !OFFICE_LINES.some((name) => clues.has(name))) return false;
  return !clues.has('pronoun') && !PRIVATE.some((name) => name !== 'phone' && clues.has(name));
}
const OFFICE_LINES: readonly ClueName[] = ['phone', 'email', 'address'];

const PRIVATE: readonly ClueName[] = [
  ...([
    'name',
    'initials',
    'nickname',
    'linkedName',
    'kinOf',
    'survivorOne',
    'witnessOne',
    'patientOne',
  ] as const),
  ...(['harm', 'offence', 'captivity', 'phone'] as const),
];

/** The points of a sentence's clues, each counted once. */
export function pointsOf(clues: ReadonlySet<ClueName>): number {
  let sum = 0;
  for (const name of clues) sum += CLUE_POINTS[name] ?? 0;
  return sum;
}

/** What a finding by points is called after the clue that counts most in it; any other clue describes a person. */
const KINDS: readonly [GuardKind, ...ClueName[]][] = [
  ['survivor_named', 'name', 'weakName', 'linkedName', 'victimName', 'reader', 'nameList'],
  ['initials_or_alias', 'initials', 'victimInitials', 'nickname'],
  ['minor_with_age', 'age'],
  ['witness_identified', 'witnessOne', 'testified'],
  ['incident_located', 'victimFew', 'victimMany'],
  ['medical_detail', 'medical', 'room'],
  ['child_described', 'class'],
  ['phone_number', 'phone'],
  ['email_address', 'personalEmail', 'email'],
  ['social_handle', 'handle', 'social'],
  ['id_number', 'idNumber'],
  ['case_number', 'caseNumber', 'code'],
  ['postal_address', 'address', 'home', 'shelter'],
  ['coordinates', 'coordinates'],
  ['image_of_person', 'image'],
  ['meeting_of_survivors', 'network', 'survivorGroup', 'meeting'],
];
const KIND_OF = new Map(KINDS.flatMap(([kind, ...names]) => names.map((name) => [name, kind] as const)));

/** The clue that counts most: a finding by points is marked at it and called after it. */
export function strongestClue(clues: ReadonlySet<ClueName>): { name: ClueName; kind: GuardKind } | undefined {
  let strongest: ClueName | undefined;
  let most = 0;
  for (const name of clues) {
    const points = CLUE_POINTS[name] ?? 0;
    if (points > most) [most, strongest] = [points, name];
  }
  return strongest && { name: strongest, kind: KIND_OF.get(strongest) ?? 'person_described' };
}
