import type { Language } from '@jalon/domain/language/text';
import type { z } from 'zod';

type Words = Record<Language, string>;

/** What a field must be instead, where it is of the wrong kind. */
const KINDS: Record<string, Words> = {
  string: { en: 'Give a text here.', fr: 'Indiquez ici un texte.', ar: 'أدخل هنا نصاً.' },
  number: { en: 'Give a number here.', fr: 'Indiquez ici un nombre.', ar: 'أدخل هنا عدداً.' },
  int: {
    en: 'Give a whole number here.',
    fr: 'Indiquez ici un nombre entier.',
    ar: 'أدخل هنا عدداً صحيحاً.',
  },
  boolean: {
    en: 'Answer with yes or no (true or false).',
    fr: 'Répondez par oui ou par non (true ou false).',
    ar: 'أجب بنعم أو لا (true أو false).',
  },
  array: { en: 'Give a list here.', fr: 'Indiquez ici une liste.', ar: 'أدخل هنا قائمة.' },
  object: {
    en: 'Give named fields here.',
    fr: 'Indiquez ici des champs nommés.',
    ar: 'أدخل هنا حقولاً بأسمائها.',
  },
};

/** How a text must be written, where its form is wrong. */
const FORMS: Record<string, Words> = {
  datetime: {
    en: 'Give a day and time in UTC that exist, as 2026-03-31T08:00:00Z.',
    fr: 'Indiquez un jour et une heure UTC qui existent, comme 2026-03-31T08:00:00Z.',
    ar: 'أدخل يوماً وساعة موجودين بالتوقيت العالمي، مثل 2026-03-31T08:00:00Z.',
  },
  email: {
    en: 'Give an e-mail address, as name@example.org.',
    fr: 'Indiquez une adresse électronique, comme nom@example.org.',
    ar: 'أدخل عنوان بريد إلكتروني مثل name@example.org.',
  },
  url: {
    en: 'Give a whole address, as https://example.org/page.',
    fr: 'Indiquez une adresse complète, comme https://example.org/page.',
    ar: 'أدخل عنواناً كاملاً مثل https://example.org/page.',
  },
  uuid: {
    en: 'This is no identifier that Jalon gave.',
    fr: 'Ceci n’est pas un identifiant donné par Jalon.',
    ar: 'هذا ليس معرّفاً صادراً عن Jalon.',
  },
};

const FORM_UNKNOWN: Words = {
  en: 'This is not written in the form that is asked for here.',
  fr: 'Ceci n’est pas écrit sous la forme demandée ici.',
  ar: 'هذا غير مكتوب بالصيغة المطلوبة هنا.',
};
const NOT_ACCEPTED: Words = {
  en: 'This cannot be taken here; look at what the field asks for.',
  fr: 'Ceci ne peut pas être accepté ici ; voyez ce que le champ demande.',
  ar: 'لا يمكن قبول هذا هنا؛ راجع ما يطلبه الحقل.',
};
const ONE_OF: Words = {
  en: 'Choose one of: {values}.',
  fr: 'Choisissez l’une de ces valeurs : {values}.',
  ar: 'اختر إحدى هذه القيم: {values}.',
};
const MULTIPLE_OF: Words = {
  en: 'Give a multiple of {values}.',
  fr: 'Indiquez un multiple de {values}.',
  ar: 'أدخل أحد مضاعفات {values}.',
};
const EMPTY: Words = {
  en: 'Write something here.',
  fr: 'Écrivez quelque chose ici.',
  ar: 'اكتب شيئاً هنا.',
};

type Limit = 'too_small' | 'too_big';
const LIMITS: Record<Limit, Record<'string' | 'array' | 'number', Words>> = {
  too_small: {
    string: {
      en: 'Too short: write at least {limit} characters.',
      fr: 'Trop court : écrivez au moins {limit} caractères.',
      ar: 'النص قصير جداً: الحد الأدنى لعدد الأحرف هو {limit}.',
    },
    array: {
      en: 'The list is too short; it takes at least this many: {limit}.',
      fr: 'La liste est trop courte ; nombre minimal d’éléments : {limit}.',
      ar: 'القائمة قصيرة جداً؛ الحد الأدنى لعدد العناصر: {limit}.',
    },
    number: {
      en: 'Too small: the smallest number here is {limit}.',
      fr: 'Trop petit : le plus petit nombre accepté ici est {limit}.',
      ar: 'العدد صغير جداً: أصغر عدد مقبول هنا هو {limit}.',
    },
  },
  too_big: {
    string: {
      en: 'Too long: write at most {limit} characters.',
      fr: 'Trop long : écrivez au plus {limit} caractères.',
      ar: 'النص طويل جداً: الحد الأقصى لعدد الأحرف هو {limit}.',
    },
    array: {
      en: 'The list is too long; it takes at most this many: {limit}.',
      fr: 'La liste est trop longue ; nombre maximal d’éléments : {limit}.',
      ar: 'القائمة طويلة جداً؛ الحد الأقصى لعدد العناصر: {limit}.',
    },
    number: {
      en: 'Too big: the biggest number here is {limit}.',
      fr: 'Trop grand : le plus grand nombre accepté ici est {limit}.',
      ar: 'العدد كبير جداً: أكبر عدد مقبول هنا هو {limit}.',
    },
  },
};

/** What a field's rule asks for, whichever rule of the validator it is. It never repeats what was sent. */
export function fieldRuleWords(issue: z.core.$ZodIssue, language: Language): string {
  switch (issue.code) {
    case 'invalid_type':
      return (KINDS[issue.expected] ?? NOT_ACCEPTED)[language];
    case 'invalid_format':
      return (FORMS[issue.format] ?? FORM_UNKNOWN)[language];
    case 'invalid_value':
      return filled(ONE_OF[language], issue.values.map(String).join(', '));
    case 'not_multiple_of':
      return filled(MULTIPLE_OF[language], String(issue.divisor));
    case 'too_small':
      return limitWords(issue.code, issue.origin, issue.minimum, language);
    case 'too_big':
      return limitWords(issue.code, issue.origin, issue.maximum, language);
    default:
      return NOT_ACCEPTED[language];
  }
}

function limitWords(code: Limit, origin: string, limit: number | bigint, language: Language): string {
  if (code === 'too_small' && origin === 'string' && Number(limit) === 1) return EMPTY[language];
  const kind = origin === 'string' || origin === 'array' ? origin : 'number';
  return filled(LIMITS[code][kind][language], new Intl.NumberFormat(`${language}-u-nu-latn`).format(limit));
}

function filled(words: string, value: string): string {
  return words.replace(/\{\w+\}/, () => value);
}
