import type { FieldProblem } from '@jalon/contracts/http/problem';
import type { Language } from '@jalon/domain/language/text';
import type { z } from 'zod';
import { fieldRuleWords } from './field-rule-words.ts';

/** The words of the contracts' own rules; those of the validator's stand in `field-rule-words`. */
const OWN_WORDS = {
  'not-a-date': {
    en: 'Give a date that exists, as YYYY-MM-DD.',
    fr: 'Indiquez une date qui existe, au format AAAA-MM-JJ.',
    ar: 'أدخل تاريخاً موجوداً بالصيغة YYYY-MM-DD.',
  },
  'control-character': {
    en: 'Remove the characters that cannot be shown (control characters).',
    fr: 'Retirez les caractères qui ne peuvent pas être affichés (caractères de contrôle).',
    ar: 'احذف الأحرف التي لا يمكن عرضها (أحرف التحكم).',
  },
  'empty-text': {
    en: 'Give the text in at least one language.',
    fr: 'Donnez le texte dans au moins une langue.',
    ar: 'أدخل النص بلغة واحدة على الأقل.',
  },
  'unknown-field': {
    en: 'There is no such field, or only the server sets it.',
    fr: 'Ce champ n’existe pas, ou seul le serveur le renseigne.',
    ar: 'لا يوجد هذا الحقل، أو لا يحدده إلا الخادم.',
  },
  'not-six-digits': {
    en: 'Give the six digits that your authenticator shows.',
    fr: 'Indiquez les six chiffres affichés par votre application d’authentification.',
    ar: 'أدخل الأرقام الستة التي يعرضها تطبيق المصادقة.',
  },
  'person-or-invitation': {
    en: 'Give either a person or an invitation.',
    fr: 'Indiquez soit une personne, soit une invitation.',
    ar: 'حدّد إما شخصاً وإما دعوة.',
  },
  'tenure-needs-a-post': {
    en: 'Choose the post to which these days belong.',
    fr: 'Choisissez la fonction à laquelle se rapportent ces dates.',
    ar: 'اختر الوظيفة التي تخصها هذه الأيام.',
  },
  required: { en: 'This is required.', fr: 'Ce champ est requis.', ar: 'هذا الحقل مطلوب.' },
} as const satisfies Record<string, Record<Language, string>>;

/** The faults of an input field by field, each with its JSON pointer and words in the reader's language. */
export function fieldProblems(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  language: Language,
): FieldProblem[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          pointer: pointerTo([...issue.path, key]),
          message: OWN_WORDS['unknown-field'][language],
        }))
      : [{ pointer: pointerTo(issue.path), message: wordsOf(issue, input, language) }],
  );
}

function wordsOf(issue: z.core.$ZodIssue, input: unknown, language: Language): string {
  if (issue.message in OWN_WORDS) return OWN_WORDS[issue.message as keyof typeof OWN_WORDS][language];
  const found = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown>)?.[key],
    input,
  );
  if (found === undefined) return OWN_WORDS.required[language];
  return fieldRuleWords(issue, language);
}

/** RFC 6901. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
