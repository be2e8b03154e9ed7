import { words } from './whole-words.ts';

/** The words by which the guard reads, in English, French and Arabic; names have a file of their own. */
const child = [
  'girls?|boys?|child|minor|daughter|son|teenager|schoolgirl|pupil',
  'filles?|fillette|garçons?|enfant|mineure?|adolescente?|élève',
  'فتاة|طفلة|طفل|قاصر|قاصرة|بنت|ابنة|صبي|فتى|تلميذة',
].join('|');
const adult = 'woman|lady|femme|dame|man|homme|امرأة|سيدة|رجل';

const ageEn = '(?:[\\s-]*years?(?:[\\s-]*old)?(?:\\s+of\\s+age)?)?';
const noRangeAfter = '(?!\\s*(?:-|–|to|and)\\s*\\d)';

/** "14-year-old girl", "girl aged 14", "fille de 14 ans", "فتاة تبلغ من العمر 14 عاما". One group holds the age. */
const ageOf = (person: string) =>
  words(
    [
      `(?<!\\d\\s?(?:-|–|to|-to-)\\s?)(\\d{1,2})[\\s-]*years?[\\s-]*old\\s+(?:${person})`,
      `(?:${person}),?\\s+(?:(?:is|was)\\s+)?(?:aged|of|is|was)\\s+(\\d{1,2})${ageEn}${noRangeAfter}`,
      `(?:${person}),\\s+(\\d{1,2})${ageEn}(?=[,.;)]|$)`,
      `(?:${person})\\s+\\((\\d{1,2})${ageEn}(?=\\))`,
      `(?:${person}),?\\s+(?:âgée?s?\\s+)?(?:de\\s+)?(\\d{1,2})\\s+ans`,
      `(?:${person})\\s+(?:تبلغ|يبلغ|عمرها|عمره|في)?\\s*(?:من\\s+العمر)?\\s*(?:سن)?\\s*(\\d{1,2})\\s*(?:عاما|عاماً|سنة|سنوات|أعوام)`,
    ].join('|'),
  );

export const MINOR_WITH_AGE = ageOf(child);
export const ADULT_WITH_AGE = ageOf(adult);
/** A threshold names nobody; it stands right before the age. */
export const THRESHOLD_BEFORE =
  /(?<!\p{L})(?:under|below|over|above|older\s+than|younger\s+than|moins\s+de|plus\s+de|دون|تحت|فوق)\s+$/iu;
/** An age of the law names nobody either, unless the same sentence speaks of an act. */
export const AGE_OF_LAW = words(
  '(?:legal|minimum)\\s+age|age\\s+of\\s+(?:consent|marriage|majority)|âge\\s+(?:légal|minimum|minimal)|majorité|السن\\s+القانوني|سن\\s+(?:الرشد|الزواج)',
);

export const VIOLENCE = words(
  [
    'rape[ds]?|raping|gang-raped?|sexually\\s+(?:assaulted|abused|violated)|defiled|molested',
    'viols?|violée?s?|violer|abusée?s?\\s+sexuellement|agressée?s?\\s+sexuellement',
    'اغتصاب|اغتصبت|اغتُصبت|اغتصبها|اغتصبوا|اغتصب|تعرضت\\s+للاغتصاب|للاغتصاب|اعتداء\\s+جنسي',
  ].join('|'),
);

/** Violence done to somebody in particular, not the offence as such. */
export const VIOLENCE_TO_SOMEBODY = words(
  [
    '(?:was|were|been|got|being)\\s+(?:gang-)?(?:raped|sexually\\s+(?:assaulted|abused|violated)|defiled)',
    `(?:raped|defiled|sexually\\s+assaulted)\\s+(?:a|an|the|his|her|two|three|four|five|\\d)\\s*(?:\\p{L}+\\s+){0,2}?(?:women|girls|boys|${child}|${adult})`,
    `(?:rape|gang-rape)\\s+of\\s+(?:a|an|the|two|three|four|five|\\d)\\s+(?:\\p{L}+\\s+){0,2}?(?:women|girls|boys|${child}|${adult})`,
    `(?:a|ont)\\s+(?:été\\s+)?violée?s?|(?:été|était|étaient)\\s+(?:violée?s?|agressée?s?\\s+sexuellement)|viol\\s+d.une?\\s+(?:${child}|${adult})`,
    `اغتصبت|اغتُصبت|اغتصبها|اغتصبوا|تعرضت\\s+للاغتصاب|اغتصاب\\s+(?:${child}|${adult})`,
  ].join('|'),
);

/** A judgment is public and about the offender. */
export const JUDGMENT = words(
  [
    'convicted|sentenced|conviction|judgment|verdict|court[\\s-]martial|tried|on\\s+trial|acquitted',
    'condamnée?s?|condamnation|jugement|verdict|arrêt|jugée?s?|acquittée?s?',
    'أدانت|أدين|إدانة|حكمت|الحكم|حكما|محاكمة',
  ].join('|'),
);

export const VILLAGE = words(
  [
    'village|hamlet|boma|payam|neighbourhood|compound|camp|homestead',
    'village|hameau|quartier|camp|campement|localité',
    'قرية|قريتها|حي|مخيم|معسكر|بلدة',
  ].join('|'),
);
/** "in Bor", "à Bangassou". Case counts: a name of a place is written with a capital. */
export const NAMED_PLACE = words(
  '(?:in|at|near|from|outside|à|de|près\\s+de|dans)\\s+(?!January|February|March|April|May|June|July|August|September|October|November|December)\\p{Lu}\\p{Ll}+|في\\s+(?:مدينة|منطقة|بلدة)\\s+\\p{L}+',
  'gu',
);

const months = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين',
].join('|');
/** A day, not a month or a year: a period identifies far less. */
export const DAY = words(
  [
    `\\d{1,2}(?:st|nd|rd|th|er)?\\s+(?:of\\s+)?(?:${months})`,
    `(?:${months})\\s+\\d{1,2}(?!\\d)`,
    '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}',
    'yesterday|last\\s+night|this\\s+morning|hier|cette\\s+nuit|ce\\s+matin|أمس|البارحة',
  ].join('|'),
);

/** A number with a country code, or one announced as a telephone. */
export const PHONE = [
  /(?<![\p{L}\p{N}])(?:\+|00)\d{1,3}[\s.-]?(?:\(?\d{1,4}\)?[\s.-]?){2,5}\d{2,4}(?!\d)/gu,
  words(
    '(?:tel|tél|phone|telephone|téléphone|mobile|cell|whatsapp|call|appelez|هاتف|الهاتف|جوال|واتساب)\\.?(?:\\s+\\p{L}+){0,2}\\s*(?:no\\.?|n°)?\\s*:?\\s*\\(?\\d[\\d\\s.()-]{5,14}\\d',
  ),
];

export const SURVIVOR = words(
  `survivors?|victims?|witness(?:es)?|survivante?s?|victimes?|témoins?|ناجية|الناجية|ناجيات|ضحية|الضحية|شاهدة`,
);
/** One survivor, not an office or a fund for them. */
export const ONE_SURVIVOR = words(
  '(?:survivor|victim|survivante|victime|rescapée|(?:ال)?ناجية|(?:ال)?ضحية)(?!-|\\s{1,3}(?:support|protection|assistance|fund|unit|network|services?|office|de\\s+l))',
);
/** Bounded, so that a long word without an @ costs nothing. */
export const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
