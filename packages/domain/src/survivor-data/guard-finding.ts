import type { Language, Text } from '../language/text.ts';

export const GUARD_KINDS = [
  'minor_with_age',
  'survivor_named',
  'phone_number',
  'email_address',
  'incident_located',
] as const;
/** What the guard believes to have seen. */
export type GuardKind = (typeof GUARD_KINDS)[number];

export const GUARD_CONFIDENCES = ['high', 'medium'] as const;
/** High blocks; medium asks for a rewrite or a short justification. */
export type GuardConfidence = (typeof GUARD_CONFIDENCES)[number];

/** A stretch of a text that could identify a person who survived. Offsets are UTF-16, `end` excluded. */
export interface GuardFinding {
  start: number;
  end: number;
  kind: GuardKind;
  confidence: GuardConfidence;
  /** What was seen and why it matters, in the reader's language. It never repeats what was seen. */
  explanation: string;
}

/** French and Arabic are to be checked by native speakers. */
const EXPLANATIONS: Record<GuardKind, Required<Text>> = {
  minor_with_age: {
    en: 'An age beside a girl, boy or woman can identify a person who survived. Leave the age and the place out, or give a published total.',
    fr: 'Un âge à côté d’une fille, d’un garçon ou d’une femme peut identifier une personne survivante. Omettez l’âge et le lieu, ou donnez un total publié.',
    ar: 'ذكر العمر إلى جانب فتاة أو فتى أو امرأة قد يكشف هوية أحد الناجين. احذف العمر والمكان، أو اذكر مجموعاً منشوراً.',
  },
  survivor_named: {
    en: 'This looks like the name of a survivor or victim. Jalon holds commitments, never cases: leave the name out.',
    fr: 'Ceci ressemble au nom d’une survivante ou d’une victime. Jalon contient des engagements, jamais des cas : omettez le nom.',
    ar: 'يبدو أن هذا اسم ناجية أو ضحية. يحفظ Jalon الالتزامات ولا يحفظ الحالات أبداً: احذف الاسم.',
  },
  phone_number: {
    en: 'This looks like a telephone number. A number leads to a person: leave it out, contacts are kept with the post.',
    fr: 'Ceci ressemble à un numéro de téléphone. Un numéro mène à une personne : omettez-le, les contacts sont gardés avec la fonction.',
    ar: 'يبدو أن هذا رقم هاتف. الرقم يقود إلى شخص: احذفه، فبيانات الاتصال محفوظة مع الوظيفة.',
  },
  email_address: {
    en: 'This looks like the e-mail address of a survivor or victim. It leads to a person: leave it out.',
    fr: 'Ceci ressemble à l’adresse électronique d’une survivante ou d’une victime. Elle mène à une personne : omettez-la.',
    ar: 'يبدو أن هذا عنوان بريد إلكتروني لناجية أو ضحية. العنوان يقود إلى شخص: احذفه.',
  },
  incident_located: {
    en: 'An act of violence with its place and day can identify who survived it. Give a region and a period from a published report.',
    fr: 'Un acte de violence avec son lieu et son jour peut identifier la personne qui l’a subi. Donnez une région et une période tirées d’un rapport publié.',
    ar: 'ذكر فعل عنف مع مكانه ويومه قد يكشف هوية من تعرض له. اذكر منطقة وفترة من تقرير منشور.',
  },
};

export function explain(kind: GuardKind, language: Language): string {
  return EXPLANATIONS[kind][language];
}
