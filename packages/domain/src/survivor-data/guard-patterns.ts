/**
 * The words by which the guard reads, in English, French and Arabic. Whole words only: JavaScript's `\b` does
 * not know accented or Arabic letters, so `words` puts its own borders.
 */
function words(alternatives: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, flags);
}

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

const given = "\\p{Lu}[\\p{Ll}’'-]+";
const fullName = `${given}(?:\\s+${given}){1,3}`;
const initials = '\\p{Lu}\\.\\s?\\p{Lu}\\.';
const survivorEn = '[Ss]urvivors?|[Vv]ictims?|[Ww]itness(?:es)?';
const survivorFr = '[Ss]urvivante?s?|[Vv]ictimes?|[Tt]émoins?|[Rr]escapée?s?';

/** "survivor Mary Deng", "la victime nommée Awa", "survivor M.D.". Group `name`. */
export const NAME_AFTER = words(
  `(?:${survivorEn}|${survivorFr})(?:,|:)?\\s+(?:(?:named|called|known\\s+as|nommée?s?|appelée?s?|prénommée?s?|dénommée?s?)\\s+(?<called>${given}(?:\\s+${given}){0,3})|(?<name>${fullName}|${initials}))`,
  'gu',
);
/** "Mary Deng, a survivor of", "Awa Traoré (survivante)". Group `name`. */
export const NAME_BEFORE = words(
  `(?<name>${fullName})(?:,\\s+(?:(?:a|the|an|une?|la|le)\\s+)?(?:\\p{Ll}+\\s+)?|\\s+\\()(?:survivor|victim|survivante?|victime|rescapée?)(?=\\)|,|\\.|;|$|\\s+(?:of|who|from|in|de|du|qui|à)[\\s])`,
  'gu',
);
/** Arabic has no capitals: only a name that is announced as one is taken for a name. */
export const NAME_ARABIC = words(
  '(?:الناجية|الناجي|الضحية|المجني\\s+عليها|الشاهدة)\\s*،?\\s*(?:المدعوة|المدعو|واسمها|واسمه|اسمها|اسمه|تدعى|يدعى)\\s+(?<name>\\p{L}+(?:\\s+\\p{L}+)?)',
  'gu',
);

/** Capitals that name a body, a law or a country, not a person. */
export const NOT_A_PERSON = words(
  [
    'support|fund|unit|network|act|law|protection|assistance|centre|center|office|programme|program|committee|association|foundation|group|charter|policy|trust|day|council|ministry|court|charter|reparations?|services?|action|plan|division|section|project',
    'fonds|unité|réseau|loi|protection|assistance|bureau|comité|association|fondation|groupe|charte|conseil|ministère|cour|tribunal|projet|plan|cellule|centre|nations|unies',
    'south|sudan|central|african?|republic|democratic|congo|mali|united|nations|security|general|state|national|equatoria|jonglei|upper|nile|unity',
  ].join('|'),
  'iu',
);
export const PREPOSITION =
  /^(?:In|At|From|For|Of|Since|En|Au|Aux|À|De|Du|Des|Dans|Pour|Selon|The|Le|La|Les)\s/u;

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
