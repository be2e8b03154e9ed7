import { CLUES, type ClueName } from './clue.ts';
import { GUARD_CONFIDENCES, GUARD_KINDS, type GuardConfidence, type GuardKind } from './guard-finding.ts';

/** Which clues of a sentence together lead to a person. */
export interface Rule {
  kind: GuardKind;
  confidence: GuardConfidence;
  /** Of each group, one is there. The first group says which words are marked. */
  all: readonly (readonly ClueName[])[];
  /** None of these is there. */
  none: readonly ClueName[];
}

/** Clues that often stand for each other. */
const GROUPS: Record<string, string> = {
  somebody: 'survivorOne|adultOne|minorOne|roleOne|patientOne|uniqueOne|kinOf|ownKin|witnessOne',
  harmed: 'harm|victimOne|victimName|victimInitials',
  told: 'testified|witnessOne',
  somewhere: 'namedPlace|smallPlace',
  narrow: 'namedPlace|smallPlace|day|school|hospital|near|lives|works',
};

/**
 * One rule a line: what it is, how surely, the clues that stand together, and after a dash the clues that excuse
 * them. Read from top to bottom; of two findings on the same words the surer one, then the first, is told.
 */
const TABLE = `
A name
survivor_named high: victimName
survivor_named high: victimOfficial - judgment agreement
survivor_named high: linkedName - officialName
witness_identified high: linkedName + witnessOne - judgment public
survivor_named high: name + harm|survivorOne|patientOne - judgment
survivor_named high: name|officialName + ownKin + harm
survivor_named high: name + pronoun|ownKin + offence|medical - judgment statistic
survivor_named high: officialName + pronoun + harm + testified - judgment
survivor_named high: reader
survivor_named medium: name + age - judgment law
survivor_named medium: name + kinOf|ownKin + age|offence|medical|danger|captivity|force|home|lives|harm|testified - public judgment civic meeting
survivor_named medium: weakName + harm|survivorOne|patientOne + pronoun|ownKin|age - judgment law
survivor_named medium: name|initials + pronoun|ownKin + force|danger|care|testified - public civic judgment
survivor_named medium: name + definiteOne + danger - public civic judgment
survivor_named medium: name|weakName + captivity - public civic judgment statistic
survivor_named medium: weakName + age - judgment law public
survivor_named medium: name + aid - public civic official office policy law
survivor_named medium: name + home - public civic
witness_identified high: name + testified - public civic judgment
witness_identified medium: witnessOne + officialName + testified|danger - public judgment policy general
medical_detail high: name + medical - civic public
medical_detail medium: name + patientOne|care + pronoun|ownKin|minorOne|age|room
survivor_named high: nameList - general policy law

Initials and other names
initials_or_alias high: victimInitials
initials_or_alias high: initials + age|linkedName|@somebody
initials_or_alias medium: initials + offence|testified|medical|care - law policy
initials_or_alias high: nickname + @harmed|@told|survivorOne|medical|adultOne|minorOne|roleOne - judgment
initials_or_alias medium: nickname + pronoun|offence - official judgment

An age
minor_with_age high: age + minorOne|ownKin|kinOf + harm|offence|survivorOne|medical|@narrow - law
minor_with_age high: age + @harmed|survivorOne|witnessOne|medical - law convicted
minor_with_age medium: age + minorOne - law
minor_with_age medium: age + @somebody + care|offence|testified - law public official
minor_with_age medium: age + lives|works|school|home + @somebody|pronoun - law public official general
minor_with_age medium: age + adultOne|roleOne + @somewhere - law public official general civic policy statistic office
minor_with_age medium: age + pronoun|kinOne + @narrow - law public official general

An act with its place and day
incident_located high: @harmed + day + @somewhere - judgment general
incident_located high: victimFew + day + @somewhere - judgment
incident_located medium: victimOne|victimFew + day + smallPlace
incident_located medium: victimFew + smallPlace - general law policy statistic judgment
incident_located medium: @harmed + smallPlace|near - general law policy statistic judgment
incident_located medium: victimOne + namedPlace|day - general law judgment statistic region
incident_located medium: offence + someone + day + @somewhere - judgment general civic statistic

A description
person_described high: kinOf|ownKin + @harmed|@told|survivorWord|medical|offence - general law
person_described high: uniqueOne + @harmed|victimFew|@told|survivorWord|medical|offence - judgment general law
person_described medium: kinOf + @somewhere|works|lives|uniqueOne - public general
person_described medium: kinOf - public general civic policy meeting office
person_described medium: uniqueOne + roleOne|adultOne|minorOne + @narrow - public civic general
person_described high: definiteOne + roleOne|adultOne|minorOne|kinOf + works|lives|near|trait + @harmed|@told|survivorWord|offence - general
person_described medium: definiteOne + roleOne|adultOne|minorOne + @harmed|testified|survivorOne + @narrow - general law
person_described medium: definiteOne + adultOne + works|near|trait + @somewhere - general public civic
person_described medium: survivorOne + roleOne|adultOne|minorOne|kinOf|ownKin|lives|works|trait - general law policy
person_described medium: survivorOne + definiteOne + day|townPlace|smallPlace - general law policy civic
person_described medium: pronoun + harm + @narrow - general judgment law
person_described medium: pronoun|ownKin|kinOne + works|lives|home + @somewhere - public general civic official policy
person_described medium: ownKin + @somewhere|force - public general civic official policy
person_described medium: ownKin + danger|testified - public general civic policy
person_described medium: definiteOne + roleOne|adultOne|minorOne|kinOne + danger|room + @narrow - public general civic official policy

person_described high: @somebody|pronoun|kinOne + captivity|offender - general policy law judgment statistic
person_described high: @somebody|pronoun|kinOne + offender - general policy law statistic convicted
person_described medium: trait + testified|harm|captivity + namedPlace - general policy law statistic
person_described medium: trait + testified|harm|offence + @somebody|name|pronoun - general policy law statistic
person_described medium: definiteOne + minorOne|survivorOne|witnessOne|kinOne + day + hour - general civic public
person_described medium: pronoun + trait - general policy public
person_described medium: ownKin + minorOne + @somewhere - general policy public civic law

A witness
witness_identified high: testified|witnessOne + kinOf|ownKin|uniqueOne|roleOne|minorOne|adultOne + @narrow - general policy law
witness_identified medium: testified + definiteOne + roleOne|adultOne|minorOne|kinOf|ownKin - general policy law
witness_identified medium: witnessOne + day|townPlace|smallPlace|lives|works - general policy law civic
witness_identified high: witnessOne + officeOne|kinOne|linkedName|name - general policy law civic

A child's school, a hospital's bed, an illness
child_described high: class + minorOne|pronoun|ownKin|survivorOne|kinOf + school|harm|offence|survivorOne|namedPlace - statistic general
child_described medium: school + minorOne + harm|survivorOne|medical - general policy
medical_detail high: room + hospital|patientOne|harm + @somebody|pronoun|medical|harm - policy general public civic
medical_detail high: room + survivorOne|patientOne|minorOne|harm|offence
medical_detail high: room + @somebody + offence|medical|harm|care - policy general
medical_detail medium: medical + patientOne|adultOne|minorOne|survivorOne|roleOne|pronoun|kinOf|ownKin + @narrow - general policy statistic

What leads to somebody directly
phone_number high: phone + survivorWord|@harmed|pronoun|someone|testified|offence|name|initials - office
phone_number high: phone + survivorOne|harm|pronoun|ownKin|witnessOne|minorOne|initials
phone_number medium: phone - office official
email_address high: email + survivorOne|harm|pronoun|witnessOne|initials - policy
email_address medium: personalEmail
email_address high: email + minorOne|adultOne|kinOne|roleOne - policy office
social_handle high: handle + @somebody|pronoun|harm|survivorWord
social_handle medium: social + pronoun|definiteOne + someone|pronoun + @harmed|offence|minorOne|survivorOne|offender - public policy general civic office
social_handle medium: handle
id_number high: idNumber - law
case_number high: caseNumber + survivorWord|offence|pronoun|someone|name|initials|medical|care - judgment
case_number medium: caseNumber - judgment law
case_number high: caseNumber + witnessOne|patientOne
case_number high: code + survivorOne|survivorWord|testified|witnessOne|@harmed|medical - law statistic policy
postal_address high: address + survivorWord|harm|lives|home|@somebody|pronoun|name|initials - office public civic meeting
postal_address high: home + survivorWord|near|@harmed - policy general public
postal_address medium: lives|danger + near + smallPlace - public office civic policy general military statistic
postal_address high: shelter + address|near|trait - policy general
coordinates high: coordinates + survivorWord|harm|lives|@somebody|pronoun|offence|shelter
coordinates medium: coordinates - military
image_of_person high: image - general policy civic

Where survivors will be
meeting_of_survivors high: network + meeting + hour
meeting_of_survivors high: survivorGroup + hour + venue|day - general
meeting_of_survivors medium: network + meeting + near
meeting_of_survivors medium: network + meeting + venue + day - statistic
`;

export const RULES: readonly Rule[] = TABLE.split('\n')
  .filter((line) => line.includes(':'))
  .map(ruleOf);

function ruleOf(line: string): Rule {
  const [head, body] = line.split(':') as [string, string];
  const [kind, confidence] = head.split(' ');
  const [all, none = ''] = body.split(' - ') as [string, string?];
  return {
    kind: oneOf(GUARD_KINDS, kind, line),
    confidence: oneOf(GUARD_CONFIDENCES, confidence, line),
    all: all.split('+').map((group) => cluesOf(group.trim(), line)),
    none: none
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => oneOf(CLUES, name, line)),
  };
}

function cluesOf(group: string, line: string): ClueName[] {
  const names = group.replace(/@(\w+)/g, (_, name: string) => GROUPS[name] ?? name).split('|');
  return names.map((name) => oneOf(CLUES, name, line));
}

/** A misspelt word in the table stops the program at its start, not a text from being refused. */
function oneOf<T extends string>(words: readonly T[], word: string | undefined, line: string): T {
  const known = words.find((each) => each === word);
  if (known === undefined) throw new Error(`The rule "${line}" has an unknown word: ${word}`);
  return known;
}
