import { words } from './whole-words.ts';

/*
 * How the guard knows the name of a person who survived. Repetitions between words are bounded (`gap`), so that
 * no pattern reads the same spaces twice: the time grows with the length of the text.
 */
const gap = '\\s{1,3}';
const given = "\\p{Lu}[\\p{Ll}’'-]{1,40}";
/** Also "DIARRA" and "Al-Hassan". */
const surname = "\\p{Lu}[\\p{L}’'-]{1,40}";
const fullName = `${given}(?:${gap}${surname}){1,3}`;
const titled = `(?:Mrs|Ms|Miss|Mr|Mme|Mlle|Madame|Mademoiselle|M\\.)\\.?${gap}${surname}(?:${gap}${surname}){0,3}`;
const initials = '\\p{Lu}\\.\\s?\\p{Lu}\\.?';
const survivorEn = '[Ss]urvivors?|[Vv]ictims?|[Ww]itness(?:es)?';
const survivorFr = '[Ss]urvivante?s?|[Vv]ictimes?|[Tt]émoins?|[Rr]escapée?s?';
const oneSurvivor = 'survivor|victim|survivante?|victime|rescapée?';

/** "survivor Mary Deng", "la victime nommée Awa", "survivor M.D.". Group `name`. */
export const NAME_AFTER = words(
  `(?:${survivorEn}|${survivorFr})(?:,|:)?${gap}(?:(?:named|called|known\\s+as|nommée?s?|appelée?s?|prénommée?s?|dénommée?s?)${gap}(?<called>${given}(?:${gap}${surname}){0,3})|(?<name>${titled}|${fullName}|\\p{Lu}\\.\\s?\\p{Lu}\\.))`,
  'gu',
);
/** "Mary Deng, a survivor of", "Mme Diarra (survivante)", "Awa Traoré est une survivante". Group `name`. */
export const NAME_BEFORE = words(
  `(?<name>${titled}|${fullName})(?:,${gap}(?:(?:a|the|an|une?|la|le)${gap})?(?:\\p{Ll}{1,40}${gap})?|${gap}\\(|${gap}(?:is|was|est|était)${gap}(?:(?:a|the|an|une?|la|le)${gap})?)(?:${oneSurvivor})(?=\\)|,|\\.|;|$|\\s+(?:of|who|from|in|de|du|qui|à)[\\s])`,
  'gu',
);

const age = `(?:,?${gap}\\(?(?:aged${gap}|âgée?${gap}de${gap})?\\d{1,2}(?:${gap}(?:ans|years?(?:[\\s-]old)?))?\\)?)?`;
const doneTo =
  '(?:gang-)?raped|sexually\\s(?:assaulted|abused|violated)|defiled|violée?|abusée?\\ssexuellement|agressée?\\ssexuellement';
const hasBeen = `(?:was|has${gap}been|had${gap}been|got|a${gap}été|avait${gap}été|est|était|fut)`;
const haveBeen = `(?:were|have${gap}been|had${gap}been|ont${gap}été|avaient${gap}été)`;
/** "Mme Fatoumata Diarra, violée le 3 mars", "Mary Deng, 17, was raped": the act was done to who is named. */
export const NAME_BEFORE_ACT = words(
  [
    `(?<name>${titled}|${fullName}|${initials})${age}(?:,${gap}|,?${gap}(?:(?:who|qui)${gap})?${hasBeen}${gap})(?:${doneTo})`,
    `(?<names>${fullName}${gap}(?:and|et)${gap}${fullName})${gap}${haveBeen}${gap}(?:raped|sexually\\s(?:assaulted|abused)|violée?s)`,
  ].join('|'),
  'gu',
);
/** "raped Mary Deng", "le viol de Mme Diarra". The name after the act is the one to whom it was done. */
export const NAME_AFTER_ACT = words(
  `(?:(?:[Rr]aped|[Dd]efiled|a${gap}violée?|ont${gap}violée?)|(?:[Rr]ape|[Vv]iol)${gap}(?:of|de|d’|sur))${gap}(?<name>${titled}|${fullName})`,
  'gu',
);
/** "F. D., 17 ans": names somebody where the sentence speaks of violence. */
export const INITIALS_WITH_AGE = words(
  `${initials},?${gap}\\(?(?:aged${gap}|âgée?${gap}de${gap})?\\d{1,2}(?:${gap}(?:ans|years?(?:[\\s-]old)?)|(?=[,)]))`,
  'gu',
);

/** Arabic has no capitals: these words begin no name, and neither does one with the article. */
const noNameAr = [
  'ال\\p{L}*|امرأة|نساء|فتاة|فتيات|طفلة|طفل|أطفال|قاصر|قاصرات|بنت|بنات|سيدة|سيدات|مراهقة|شابة|رجل|رجال|مدنية|مدنيات',
  'قوات|قوة|مجموعة|مجموعات|جماعة|جماعات|عناصر|ميليشيا|مليشيا|ميليشيات|مليشيات|عصابة|جنود|كتيبة|وحدة|أفراد|مسلحون|حركة|جبهة',
  'في|من|على|إلى|عن|مع|قرب|خلال|أثناء|يوم|كانت|كان|لا|لم|قد|ما|أكثر|عدة|عشرات|مئات|بعض|كل|هي|هن|ثم|أو|و\\p{L}*|\\d+|إحدى|أم|زوجة',
].join('|');
const nameAr = `(?!(?:${noNameAr})(?!\\p{L}))\\p{L}{2,40}`;
const twoNamesAr = `${nameAr}(?:${gap}(?:بنت${gap}|بن${gap}|ولد${gap})?${nameAr}){1,2}`;
const titleAr = '(?:السيدة|الآنسة|الفتاة|الطفلة|الناجية|الضحية|المدعوة)';
const endAr = '(?=\\s+(?:في|يوم|من|على|قرب|أمس|بتاريخ|خلال|داخل|أثناء)(?!\\p{L})|\\s*[،.,؛:)]|\\s*$)';
/** "الناجية المدعوة …", "اغتصبت فلانة …", "تعرضت فلانة للاغتصاب". */
export const NAME_ARABIC = words(
  [
    '(?:الناجية|الناجي|الضحية|المجني\\s+عليها|الشاهدة)\\s*،?\\s*(?:المدعوة|المدعو|واسمها|واسمه|اسمها|اسمه|تدعى|يدعى)\\s+(?<name>\\p{L}+(?:\\s+\\p{L}+)?)',
    `(?:تم${gap})?(?:اغتصبت|اغتصاب|اغتصبوا)${gap}${titleAr}${gap}${nameAr}(?:${gap}${nameAr})?`,
    `(?:اغتصبت|اغتصبوا)${gap}${twoNamesAr}${endAr}`,
    `تعرضت${gap}(?:${titleAr}${gap}${nameAr}|${twoNamesAr})${gap}(?:للاغتصاب|لاغتصاب|للاعتداء${gap}الجنسي|لاعتداء${gap}جنسي)`,
    `(?:السيدة|الآنسة)${gap}${nameAr}(?:${gap}${nameAr})?${gap}(?:التي${gap})?(?:اغتصبت|تعرضت${gap}للاغتصاب)`,
  ].join('|'),
  'gu',
);

/** Capitals that name a body, a law or a country, not a person. */
export const NOT_A_PERSON = words(
  [
    'support|fund|unit|network|act|law|protection|assistance|centre|center|office|programme|program|committee|association|foundation|group|charter|policy|trust|day|council|ministry|court|charter|reparations?|services?|action|plan|division|section|project',
    'fonds|unité|réseau|loi|protection|assistance|bureau|comité|association|fondation|groupe|charte|conseil|ministère|cour|tribunal|projet|plan|cellule|centre|nations|unies',
    'south|sudan|central|african?|republic|democratic|congo|mali|united|nations|security|general|state|national|equatoria|jonglei|upper|nile|unity',
    'accords?|convention|code|constitution|pacte|traité|résolution|statut|communiqué|treaty|resolution|agreement|ceasefire|rights|river|town|camp|county|nord|sud|north|east|west|kivu',
  ].join('|'),
  'iu',
);
export const PREPOSITION =
  /^(?:In|At|From|For|Of|Since|En|Au|Aux|À|De|Du|Des|Dans|Pour|Selon|The|Le|La|Les|Une?|An?|This|That|Ce|Cette|He|She|It|Elle|Il)\s/u;
