import type { ClueName } from './clue.ts';
import type { GuardConfidence, GuardKind } from './guard-finding.ts';

/** Which clues of a sentence together lead to a person. */
export interface Rule {
  kind: GuardKind;
  confidence: GuardConfidence;
  /** Every one of these is there; `a|b` is one or the other. The first one is marked, with the words of `marks`. */
  all: readonly string[];
  /** None of these is there. */
  none?: readonly ClueName[];
}

const somebody = 'survivorOne|adultOne|minorOne|roleOne|patientOne|uniqueOne|kinOf|ownKin|witnessOne';
const harmed = 'harm|victimOne|victimName|victimInitials';
const told = 'testified|witnessOne';
const somewhere = 'namedPlace|smallPlace';
const narrow = 'namedPlace|smallPlace|day|school|hospital|near|lives|works';

/** Read from top to bottom; of two findings on the same words the surer one, then the first, is told. */
export const RULES: readonly Rule[] = [
  // A name.
  { kind: 'survivor_named', confidence: 'high', all: ['victimName'] },
  { kind: 'survivor_named', confidence: 'high', all: ['linkedName'], none: ['officialName'] },
  {
    kind: 'survivor_named',
    confidence: 'high',
    all: ['name', 'harm|survivorOne|patientOne'],
    none: ['judgment'],
  },
  {
    kind: 'survivor_named',
    confidence: 'high',
    all: ['name', 'pronoun|ownKin', 'offence|medical'],
    none: ['judgment', 'statistic'],
  },
  { kind: 'survivor_named', confidence: 'medium', all: ['name', 'age'], none: ['judgment', 'law'] },
  {
    kind: 'survivor_named',
    confidence: 'medium',
    all: ['name', 'kinOf|ownKin'],
    none: ['public', 'judgment'],
  },
  {
    kind: 'survivor_named',
    confidence: 'medium',
    all: ['weakName', 'harm|survivorOne|patientOne', 'pronoun|ownKin|age'],
    none: ['judgment', 'law'],
  },
  { kind: 'witness_identified', confidence: 'high', all: ['name', 'testified'], none: ['public', 'civic'] },
  { kind: 'medical_detail', confidence: 'high', all: ['name', 'medical'], none: ['civic', 'public'] },
  {
    kind: 'medical_detail',
    confidence: 'medium',
    all: ['name', 'patientOne|care', 'pronoun|ownKin|minorOne|age|room'],
  },
  // Initials and other names.
  { kind: 'initials_or_alias', confidence: 'high', all: ['victimInitials'] },
  { kind: 'initials_or_alias', confidence: 'high', all: ['initials', `age|linkedName|${somebody}`] },
  {
    kind: 'initials_or_alias',
    confidence: 'medium',
    all: ['initials', 'offence|testified|medical|care'],
    none: ['law', 'policy'],
  },
  {
    kind: 'initials_or_alias',
    confidence: 'high',
    all: ['nickname', `${harmed}|${told}|survivorOne|medical|adultOne|minorOne|roleOne`],
  },
  // An age.
  {
    kind: 'minor_with_age',
    confidence: 'high',
    all: ['age', `minorOne|ownKin|kinOf`, `harm|offence|survivorOne|medical|${narrow}`],
    none: ['law'],
  },
  {
    kind: 'minor_with_age',
    confidence: 'high',
    all: ['age', `${harmed}|survivorOne|witnessOne|medical`],
    none: ['law'],
  },
  { kind: 'minor_with_age', confidence: 'medium', all: ['age', 'minorOne'], none: ['law'] },
  {
    kind: 'minor_with_age',
    confidence: 'medium',
    all: ['age', somebody, 'care|offence|testified'],
    none: ['law', 'public', 'official'],
  },
  // An act with its place and day.
  {
    kind: 'incident_located',
    confidence: 'high',
    all: [harmed, 'day', somewhere],
    none: ['judgment', 'general'],
  },
  { kind: 'incident_located', confidence: 'high', all: ['victimFew', 'day', somewhere], none: ['judgment'] },
  {
    kind: 'incident_located',
    confidence: 'medium',
    all: ['victimOne|victimFew', 'day', 'smallPlace'],
  },
  {
    kind: 'incident_located',
    confidence: 'medium',
    all: [harmed, 'smallPlace|near'],
    none: ['general', 'law', 'policy', 'statistic', 'judgment'],
  },
  {
    kind: 'incident_located',
    confidence: 'medium',
    all: ['victimOne', 'townPlace|day'],
    none: ['general', 'law', 'judgment', 'statistic', 'region'],
  },
  {
    kind: 'incident_located',
    confidence: 'medium',
    all: ['offence', 'someone', 'day', somewhere],
    none: ['judgment', 'general', 'civic', 'statistic'],
  },
  // A description.
  {
    kind: 'person_described',
    confidence: 'high',
    all: ['kinOf|ownKin|uniqueOne', `${harmed}|${told}|survivorWord|medical|offence`],
    none: ['judgment', 'general', 'law'],
  },
  {
    kind: 'person_described',
    confidence: 'medium',
    all: ['kinOf', `${somewhere}|works|lives|uniqueOne`],
    none: ['public', 'general'],
  },
  {
    kind: 'person_described',
    confidence: 'medium',
    all: ['uniqueOne', 'roleOne|adultOne|minorOne', narrow],
    none: ['public', 'civic', 'general'],
  },
  {
    kind: 'person_described',
    confidence: 'high',
    all: [
      'definiteOne',
      'roleOne|adultOne|minorOne|kinOf',
      'works|lives|near|trait',
      `${harmed}|${told}|survivorWord|offence`,
    ],
    none: ['general'],
  },
  {
    kind: 'person_described',
    confidence: 'medium',
    all: ['definiteOne', 'roleOne|adultOne|minorOne', `${harmed}|testified|survivorOne`, narrow],
    none: ['general', 'law'],
  },
  {
    kind: 'person_described',
    confidence: 'medium',
    all: ['definiteOne', 'adultOne', 'works|near|trait', somewhere],
    none: ['general', 'public', 'civic'],
  },
  {
    kind: 'person_described',
    confidence: 'medium',
    all: ['survivorOne', 'roleOne|adultOne|minorOne|kinOf|ownKin|lives|works|trait'],
    none: ['general', 'law', 'policy'],
  },
  {
    kind: 'person_described',
    confidence: 'medium',
    all: ['survivorOne', 'definiteOne', 'day|townPlace|smallPlace'],
    none: ['general', 'law', 'policy', 'civic'],
  },
  {
    kind: 'person_described',
    confidence: 'medium',
    all: ['pronoun', 'harm', narrow],
    none: ['general', 'judgment', 'law'],
  },
  {
    kind: 'person_described',
    confidence: 'medium',
    all: ['ownKin', 'officeOne|roleOne', narrow],
    none: ['general', 'public'],
  },
  { kind: 'survivor_named', confidence: 'high', all: ['reader'] },
  // A witness.
  {
    kind: 'witness_identified',
    confidence: 'high',
    all: ['testified|witnessOne', 'kinOf|ownKin|uniqueOne|roleOne|minorOne|adultOne', narrow],
    none: ['general', 'policy', 'law'],
  },
  {
    kind: 'witness_identified',
    confidence: 'medium',
    all: ['testified', 'definiteOne', 'roleOne|adultOne|minorOne|kinOf|ownKin'],
    none: ['general', 'policy', 'law'],
  },
  {
    kind: 'witness_identified',
    confidence: 'medium',
    all: ['witnessOne', 'day|townPlace|smallPlace|lives|works'],
    none: ['general', 'policy', 'law', 'civic'],
  },
  // A child's school, a hospital's bed, an illness.
  {
    kind: 'child_described',
    confidence: 'high',
    all: ['class', 'minorOne|pronoun|ownKin|survivorOne|kinOf', 'school|harm|offence|survivorOne|namedPlace'],
    none: ['statistic', 'general'],
  },
  {
    kind: 'child_described',
    confidence: 'medium',
    all: ['school', 'minorOne', 'harm|survivorOne|medical'],
    none: ['general', 'policy'],
  },
  {
    kind: 'medical_detail',
    confidence: 'high',
    all: ['room', `hospital|patientOne`, `${somebody}|pronoun|care|medical|survivorWord`],
  },
  {
    kind: 'medical_detail',
    confidence: 'medium',
    all: ['medical', 'patientOne|adultOne|minorOne|survivorOne|roleOne|pronoun|kinOf|ownKin', narrow],
    none: ['general', 'policy', 'statistic'],
  },
  // What leads to somebody directly.
  {
    kind: 'phone_number',
    confidence: 'high',
    all: ['phone', `survivorWord|${harmed}|pronoun|someone|testified|offence|name|initials`],
    none: ['office'],
  },
  {
    kind: 'phone_number',
    confidence: 'high',
    all: ['phone', 'survivorOne|harm|pronoun|ownKin|witnessOne|minorOne|initials'],
  },
  { kind: 'phone_number', confidence: 'medium', all: ['phone'], none: ['office', 'official'] },
  {
    kind: 'email_address',
    confidence: 'high',
    all: ['email', 'survivorOne|harm|pronoun|witnessOne|initials'],
    none: ['policy'],
  },
  { kind: 'email_address', confidence: 'medium', all: ['personalEmail'] },
  { kind: 'social_handle', confidence: 'high', all: ['handle', `${somebody}|pronoun|harm|survivorWord`] },
  { kind: 'social_handle', confidence: 'medium', all: ['handle'] },
  { kind: 'id_number', confidence: 'high', all: ['idNumber'], none: ['law'] },
  {
    kind: 'case_number',
    confidence: 'high',
    all: ['caseNumber', `survivorWord|offence|pronoun|someone|name|initials|medical|care`],
    none: ['judgment'],
  },
  { kind: 'case_number', confidence: 'medium', all: ['caseNumber'], none: ['judgment', 'law'] },
  {
    kind: 'postal_address',
    confidence: 'high',
    all: ['address', `survivorWord|harm|lives|${somebody}|pronoun|name|initials`],
    none: ['office', 'public'],
  },
  {
    kind: 'coordinates',
    confidence: 'high',
    all: ['coordinates', `survivorWord|harm|lives|${somebody}|pronoun|offence`],
  },
  { kind: 'coordinates', confidence: 'medium', all: ['coordinates'], none: ['military'] },
  { kind: 'image_of_person', confidence: 'high', all: ['image'], none: ['general', 'policy', 'civic'] },
  // Where survivors will be.
  { kind: 'meeting_of_survivors', confidence: 'high', all: ['network', 'meeting', 'hour'] },
  {
    kind: 'meeting_of_survivors',
    confidence: 'medium',
    all: ['network', 'meeting', 'venue', 'day'],
    none: ['statistic'],
  },
];
