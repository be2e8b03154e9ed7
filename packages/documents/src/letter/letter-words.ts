import type { ConstraintCause } from '@jalon/domain/activity/activity';
import type { Language } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';

/** Written out here and not by Intl, whose words may change with the runtime and would change the bytes. */
const MONTHS: Record<Language, string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
};

/** `15 April 2026`, with spaces that do not break; digits stay Western in Arabic. */
export function letterDate(date: LocalDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = MONTHS[language][(month ?? 0) - 1];
  if (!year || !name || !day) throw new RangeError(`Not a date: "${date}"`);
  return `${language === 'fr' && day === 1 ? '1er' : day}\u00a0${name}\u00a0${year}`;
}

type LetterPlan = { reference: string; title: string };

/** The sentences of a letter. French and Arabic are to be checked by native speakers. */
export interface LetterWords {
  marking: string;
  draft: string;
  demonstration: string;
  to(post: string | null): string;
  subject(reference: string, title: string | null): string;
  salutation: string;
  progress(of: { plan: LetterPlan; activities: number; reportedComplete: number; verified: number }): string;
  steps(of: { done: number; all: number }): string;
  commitment: string;
  /** Stands above the source, which keeps the words and the language in which the register has it. */
  source(of: { unverified: boolean }): string;
  dates(of: { reference: string; first: string; due: string; moved: boolean; daysPast: number }): string;
  causeDeclared(cause: string): string;
  noCauseDeclared: string;
  cause: Record<ConstraintCause, string>;
  asked(by: string): string;
  /** The same before the due date: nothing is late, so nothing is asked about what stands in the way. */
  askedAhead(by: string): string;
  together: string;
  closing: string;
  signature: string;
  page(of: { reference: string }): string;
}

const en: LetterWords = {
  marking: 'UNCLASSIFIED',
  draft: 'DRAFT: to be completed, signed and sent by hand',
  demonstration: 'DEMONSTRATION DATA: activities, dates and figures are invented',
  to: (post) => (post ? `To the ${post}` : 'To the head of'),
  subject: (reference, title) =>
    title ? `Subject: activity ${reference}, “${title}”` : `Subject: activity ${reference}`,
  salutation: 'Sir or Madam,',
  progress: ({ plan, activities, reportedComplete, verified }) =>
    reportedComplete > 0
      ? `We wish first to acknowledge what has been achieved under ${plan.title} (${plan.reference}): of ${activities} ${activities === 1 ? 'activity' : 'activities'} led by your institution, ${reportedComplete} ${reportedComplete === 1 ? 'is' : 'are'} reported complete, of which ${verified} verified.`
      : `We wish first to acknowledge the engagement of your institution, which leads ${activities} ${activities === 1 ? 'activity' : 'activities'} under ${plan.title} (${plan.reference}).`,
  steps: ({ done, all }) =>
    `Of the ${all} dated ${all === 1 ? 'step' : 'steps'} of the activity named above, ${done} ${done === 1 ? 'is' : 'are'} done.`,
  commitment: 'The activity serves this commitment:',
  source: ({ unverified }) =>
    `Source, in the wording of the register${unverified ? ' (the words were not held against the original)' : ''}:`,
  dates: ({ reference, first, due, moved, daysPast }) =>
    `${moved ? `Activity ${reference} was first due on ${first}; its present due date is ${due}` : `Activity ${reference} is due on ${due}, the date first agreed`}${
      daysPast > 0 ? `, which passed ${daysPast} ${daysPast === 1 ? 'day' : 'days'} ago.` : '.'
    }`,
  causeDeclared: (cause) => `Your institution has declared what stands in its way: ${cause}.`,
  noCauseDeclared: 'No cause has been declared for the time that it takes.',
  cause: {
    funding: 'funding',
    security_access: 'security and access',
    legal_act: 'a legal act that is missing',
    staffing: 'staffing',
    dependency: 'something else on which it depends',
    political_decision: 'a political decision that is awaited',
    other: 'a cause of another kind',
  },
  asked: (by) =>
    `We should be grateful if you would let us know by ${by} what has been done, what, if anything, stands in the way, and the date by which you expect the activity to be complete.`,
  askedAhead: (by) =>
    `We should be grateful if you would let us know by ${by} what has been done so far, and the date by which you expect the activity to be complete.`,
  together: 'Our team remains at your disposal to look for solutions together.',
  closing: 'Please accept, Sir or Madam, the assurances of our highest consideration.',
  signature: '[function and signature of the sender]',
  page: ({ reference }) => `Draft letter on ${reference}`,
};

const fr: LetterWords = {
  marking: 'NON CLASSIFIÉ',
  draft: 'PROJET : à compléter, à signer et à remettre en mains propres',
  demonstration: 'DONNÉES DE DÉMONSTRATION : activités, dates et chiffres sont inventés',
  to: (post) => (post ? `À l’attention de : ${post}` : 'À l’attention de la direction de'),
  subject: (reference, title) =>
    title ? `Objet : activité ${reference}, « ${title} »` : `Objet : activité ${reference}`,
  salutation: 'Madame, Monsieur,',
  progress: ({ plan, activities, reportedComplete, verified }) =>
    reportedComplete > 0
      ? `Nous tenons d’abord à saluer ce qui a été accompli au titre du document « ${plan.title} » (${plan.reference}) : sur ${activities} ${activities === 1 ? 'activité conduite' : 'activités conduites'} par votre institution, ${reportedComplete} ${reportedComplete === 1 ? 'est déclarée achevée' : 'sont déclarées achevées'}, dont ${verified} ${verified === 1 ? 'vérifiée' : 'vérifiées'}.`
      : `Nous tenons d’abord à saluer l’engagement de votre institution, qui conduit ${activities} ${activities === 1 ? 'activité' : 'activités'} au titre du document « ${plan.title} » (${plan.reference}).`,
  steps: ({ done, all }) =>
    `Étapes datées de l’activité citée en objet : ${done} sur ${all} ${done === 1 ? 'est accomplie' : 'sont accomplies'}.`,
  commitment: 'Cette activité répond à l’engagement suivant :',
  source: ({ unverified }) =>
    `Source, dans les termes du registre${unverified ? ' (texte non confronté à l’original)' : ''} :`,
  dates: ({ reference, first, due, moved, daysPast }) =>
    `${moved ? `L’échéance de l’activité ${reference}, d’abord fixée au ${first}, est aujourd’hui le ${due}` : `L’échéance de l’activité ${reference} est le ${due}, date convenue à l’origine`}${
      daysPast > 0 ? `, passée depuis ${daysPast} ${daysPast === 1 ? 'jour' : 'jours'}.` : '.'
    }`,
  causeDeclared: (cause) => `Votre institution a déclaré ce qui en entrave la réalisation : ${cause}.`,
  noCauseDeclared: 'Aucune cause n’a été déclarée à ce jour.',
  cause: {
    funding: 'le financement',
    security_access: 'la sécurité et l’accès',
    legal_act: 'un acte juridique manquant',
    staffing: 'le personnel',
    dependency: 'un autre élément dont elle dépend',
    political_decision: 'une décision politique attendue',
    other: 'une cause d’un autre ordre',
  },
  asked: (by) =>
    `Nous vous saurions gré de bien vouloir nous indiquer, d’ici au ${by}, ce qui a été fait, ce qui, le cas échéant, en entrave la réalisation, et la date à laquelle vous en prévoyez l’achèvement.`,
  askedAhead: (by) =>
    `Nous vous saurions gré de bien vouloir nous indiquer, d’ici au ${by}, ce qui a été fait à ce jour et la date à laquelle vous en prévoyez l’achèvement.`,
  together: 'Notre équipe reste à votre disposition pour rechercher ensemble des solutions.',
  closing: 'Veuillez agréer, Madame, Monsieur, l’assurance de notre très haute considération.',
  signature: '[fonction et signature de l’expéditeur]',
  page: ({ reference }) => `Projet de lettre sur ${reference}`,
};

const ar: LetterWords = {
  marking: 'غير سري',
  draft: 'مسودّة: تُستكمل وتُوقَّع وتُسلَّم باليد',
  demonstration: 'بيانات تجريبية: الأنشطة والتواريخ والأرقام مختلَقة',
  to: (post) => (post ? `إلى: ${post}` : 'إلى رئاسة'),
  subject: (reference, title) =>
    title ? `الموضوع: النشاط ${reference}، «${title}»` : `الموضوع: النشاط ${reference}`,
  salutation: 'تحية طيبة وبعد،',
  progress: ({ plan, activities, reportedComplete, verified }) =>
    reportedComplete > 0
      ? `نودّ أولاً أن ننوّه بما تحقّق في إطار «${plan.title}» (${plan.reference}): عدد الأنشطة التي تقودها مؤسستكم ${activities}، أُبلغ عن إنجاز ${reportedComplete} منها، وجرى التحقّق من ${verified}.`
      : `نودّ أولاً أن ننوّه بالتزام مؤسستكم في إطار «${plan.title}» (${plan.reference})، وعدد الأنشطة التي تقودها ${activities}.`,
  steps: ({ done, all }) => `ومن المراحل المؤرّخة للنشاط المذكور أعلاه، وعددها ${all}، أُنجز ${done}.`,
  commitment: 'ويخدم هذا النشاط الالتزام التالي:',
  source: ({ unverified }) => `المصدر، بنصه في السجل${unverified ? ' (لم يُطابَق النص مع الأصل)' : ''}:`,
  dates: ({ reference, first, due, moved, daysPast }) =>
    `${moved ? `كان أجل النشاط ${reference} محدّداً أولاً في ${first}، وأجله الحالي ${due}` : `أجل النشاط ${reference} هو ${due}، وهو الموعد المتفق عليه أصلاً`}${
      daysPast > 0 ? `، وقد انقضى منذ ${arabicDays(daysPast)}.` : '.'
    }`,
  causeDeclared: (cause) => `وقد أعلنت مؤسستكم ما يعرقل تنفيذه: ${cause}.`,
  noCauseDeclared: 'ولم يُعلن حتى الآن أي سبب.',
  cause: {
    funding: 'التمويل',
    security_access: 'الأمن والوصول',
    legal_act: 'غياب سند قانوني',
    staffing: 'الموارد البشرية',
    dependency: 'ارتباطه بعمل آخر',
    political_decision: 'انتظار قرار سياسي',
    other: 'سبب من نوع آخر',
  },
  asked: (by) =>
    `ونكون ممتنين لموافاتنا في أجل أقصاه ${by} بما أُنجز، وبما قد يعيق تنفيذه، وبالتاريخ الذي تتوقعون إنجازه فيه.`,
  askedAhead: (by) =>
    `ونكون ممتنين لموافاتنا في أجل أقصاه ${by} بما أُنجز حتى الآن، وبالتاريخ الذي تتوقعون إنجازه فيه.`,
  together: 'ويبقى فريقنا رهن إشارتكم للبحث معاً عن الحلول.',
  closing: 'وتفضلوا بقبول فائق الاحترام والتقدير.',
  signature: '[صفة المرسِل وتوقيعه]',
  page: ({ reference }) => `مسودّة رسالة عن ${reference}`,
};

export const LETTER_WORDS: Record<Language, LetterWords> = { en, fr, ar };

/** Arabic counts one and two without a number, three to ten in the plural, and more in the singular. */
function arabicDays(days: number): string {
  if (days === 1) return 'يوم واحد';
  if (days === 2) return 'يومين';
  const tail = days % 100;
  return tail >= 3 && tail <= 10 ? `${days} أيام` : `${days} يوماً`;
}
