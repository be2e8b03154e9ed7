import type { ConstraintCause } from '@jalon/domain/activity/activity';
import type { Language } from '@jalon/domain/language/text';
import type { ReminderRule } from '@jalon/domain/reminder/reminder';
import { arabicDays } from './arabic-days.ts';

/** Rules whose heading says a number of days. */
type CountedRule = 'due_within_7' | 'due_within_30' | 'co_lead_after_14' | 'coordinator_after_30';

/** The words of a mail. Arabic and French are to be checked by native speakers. */
export interface DigestWords {
  /** What a mail program shows beside the subject: headings with their counts, and nothing that anybody wrote. */
  glance(of: { heading: string; count: number }[]): string;
  hello(name: string): string;
  heading: Record<ReminderRule, string>;
  /** The same with the number of days of the plan's policy. */
  counted: Record<CountedRule, (days: number) => string>;
  progress: string;
  verified: string;
  accepted: string;
  moreProgress(count: number): string;
  confidential: string;
  vacant(post: string): string;
  due(date: string): string;
  inDays(days: number): string;
  daysPast(days: number): string;
  waitsSince(of: { days: number; target: number | null }): string;
  /** The period stands in the reference. */
  returns: string;
  milestone(title: string): string;
  councilDate: string;
  councilStep(title: string): string;
  mandate(title: string): string;
  planEnd(title: string): string;
  benchmark(of: { added: number; changed: number; removed: number; flagged: number }): string;
  benchmarkReport(of: { reference: string; due: string }): string;
  more(count: number): string;
  /** Of what is told once, and will be. */
  moreToCome(count: number): string;
  open: string;
  letterReady: string;
  causeDeclared(cause: string): string;
  cause: Record<ConstraintCause, string>;
  noCauseDeclared: string;
  footer: string;
  choose: string;
}

const en: DigestWords = {
  glance: (of) => of.map(({ heading, count }) => `${heading}: ${count}`).join(' · '),
  hello: (name) => `Dear ${name},`,
  heading: {
    due_next_working_day: 'Due next',
    due_within_7: 'Due within 7 days',
    due_within_30: 'Due within 30 days',
    return_due: 'Reports of this cycle',
    overdue: 'Past due',
    co_lead_after_14: 'Past due for 14 days or more, in your pillars',
    coordinator_after_30: 'Past due for 30 days or more',
    post_vacant: 'Post vacant',
    waits_for_answer: 'Waits for your answer',
    waits_for_correction: 'Returned to you with a question',
    waits_for_verification: 'Waits for verification',
    waits_for_reply: 'A finding is open for your reply',
    benchmark_progress: 'Benchmark reports',
  },
  counted: {
    due_within_7: (days) => `Due within ${count(days, 'day')}`,
    due_within_30: (days) => `Due within ${count(days, 'day')}`,
    co_lead_after_14: (days) => `Past due for ${count(days, 'day')} or more, in your pillars`,
    coordinator_after_30: (days) => `Past due for ${count(days, 'day')} or more`,
  },
  progress: 'What has been achieved',
  verified: 'verified',
  accepted: 'report accepted',
  moreProgress: (more) => `and ${more} more`,
  confidential: 'Confidential activity',
  vacant: (post) => `Nobody holds this post: ${post}`,
  due: (date) => `due on ${date}`,
  inDays: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  daysPast: (days) => `${count(days, 'day')} past due`,
  waitsSince: ({ days, target }) => `${count(days, 'day')}${target === null ? '' : ` (target ${target})`}`,
  returns: 'Reports of this period',
  milestone: (title) => `Milestone: ${title}`,
  councilDate: 'Benchmark report to the Security Council',
  councilStep: (title) => `For the report to the Security Council: ${title}`,
  mandate: (title) => `Mandate: ${title}`,
  planEnd: (title) => `End of the plan: ${title}`,
  benchmark: ({ added, changed, removed, flagged }) =>
    `Paragraphs: ${added} added, ${changed} rewritten, ${removed} removed; ${flagged} edited by hand to look at.`,
  benchmarkReport: ({ reference, due }) => `${reference}, report of ${due}`,
  more: (more) => `and ${more} more in Jalon`,
  moreToCome: (more) =>
    more === 1
      ? 'and 1 more that finds no room here: the next weekly mail names it, and Jalon lists it'
      : `and ${more} more that find no room here: the next weekly mails name them, and Jalon lists them`,
  open: 'Open Jalon',
  letterReady: 'a draft letter is ready on its card',
  causeDeclared: (cause) => `Cause declared: ${cause}`,
  cause: {
    funding: 'funding',
    security_access: 'security and access',
    legal_act: 'a legal act is missing',
    staffing: 'staffing',
    dependency: 'it depends on something else',
    political_decision: 'a political decision is awaited',
    other: 'another cause',
  },
  noCauseDeclared: 'No cause declared',
  choose: 'Choose which mails you receive',
  footer: 'You receive this because you hold a post in Jalon. It carries no confidential content.',
};

const fr: DigestWords = {
  glance: (of) => of.map(({ heading, count }) => `${heading} : ${count}`).join(' · '),
  hello: (name) => `Bonjour ${name},`,
  heading: {
    due_next_working_day: 'Prochaine échéance',
    due_within_7: 'Échéance dans les 7 jours',
    due_within_30: 'Échéance dans les 30 jours',
    return_due: 'Rapports de ce cycle',
    overdue: 'Échéance passée',
    co_lead_after_14: 'Échéance passée depuis 14 jours ou plus, dans vos axes',
    coordinator_after_30: 'Échéance passée depuis 30 jours ou plus',
    post_vacant: 'Poste vacant',
    waits_for_answer: 'En attente de votre réponse',
    waits_for_correction: 'Retournée avec une question',
    waits_for_verification: 'En attente de vérification',
    waits_for_reply: 'Un constat attend votre réponse',
    benchmark_progress: 'Rapports sur les critères',
  },
  counted: {
    due_within_7: (days) => `Échéance ${days === 1 ? 'demain' : `dans les ${days} jours`}`,
    due_within_30: (days) => `Échéance ${days === 1 ? 'demain' : `dans les ${days} jours`}`,
    co_lead_after_14: (days) => `Échéance passée depuis ${count(days, 'jour')} ou plus, dans vos axes`,
    coordinator_after_30: (days) => `Échéance passée depuis ${count(days, 'jour')} ou plus`,
  },
  progress: 'Ce qui a été accompli',
  verified: 'vérifiée',
  accepted: 'rapport accepté',
  moreProgress: (more) => `et ${more} de plus`,
  confidential: 'Activité confidentielle',
  vacant: (post) => `Ce poste est vacant : ${post}`,
  due: (date) => `échéance le ${date}`,
  inDays: (days) => (days === 0 ? 'aujourd’hui' : days === 1 ? 'demain' : `dans ${days} jours`),
  daysPast: (days) => `${count(days, 'jour')} de retard`,
  waitsSince: ({ days, target }) => `${count(days, 'jour')}${target === null ? '' : ` (cible : ${target})`}`,
  returns: 'Rapports de cette période',
  milestone: (title) => `Étape : ${title}`,
  councilDate: 'Rapport sur les critères au Conseil de sécurité',
  councilStep: (title) => `Pour le rapport au Conseil de sécurité : ${title}`,
  mandate: (title) => `Mandat : ${title}`,
  planEnd: (title) => `Fin du plan : ${title}`,
  benchmark: ({ added, changed, removed, flagged }) =>
    `Paragraphes ajoutés : ${added}, récrits : ${changed}, retirés : ${removed} ; modifiés à la main et à revoir : ${flagged}.`,
  benchmarkReport: ({ reference, due }) => `${reference}, rapport du ${due}`,
  more: (more) => `et ${more} de plus dans Jalon`,
  moreToCome: (more) =>
    more === 1
      ? 'et 1 de plus, sans place ici : le prochain message hebdomadaire la nommera, et Jalon l’affiche'
      : `et ${more} de plus, sans place ici : les prochains messages hebdomadaires les nommeront, et Jalon les affiche`,
  open: 'Ouvrir Jalon',
  letterReady: 'un projet de lettre est prêt sur sa fiche',
  causeDeclared: (cause) => `Cause déclarée : ${cause}`,
  cause: {
    funding: 'financement',
    security_access: 'sécurité et accès',
    legal_act: 'acte juridique manquant',
    staffing: 'personnel',
    dependency: 'dépend d’un autre élément',
    political_decision: 'décision politique attendue',
    other: 'autre cause',
  },
  noCauseDeclared: 'Aucune cause déclarée',
  choose: 'Choisir les messages que vous recevez',
  footer:
    'Vous recevez ce message car vous occupez un poste dans Jalon. Il ne porte aucun contenu confidentiel.',
};

const ar: DigestWords = {
  glance: (of) => of.map(({ heading, count }) => `${heading}: ${count}`).join(' · '),
  hello: (name) => `تحية طيبة، ${name}`,
  heading: {
    due_next_working_day: 'الأجل القادم',
    due_within_7: 'يحين أجله خلال 7 أيام',
    due_within_30: 'يحين أجله خلال 30 يوماً',
    return_due: 'تقارير هذه الدورة',
    overdue: 'تجاوز الأجل',
    co_lead_after_14: 'تجاوز الأجل منذ 14 يوماً أو أكثر في محاوركم',
    coordinator_after_30: 'تجاوز الأجل منذ 30 يوماً أو أكثر',
    post_vacant: 'منصب شاغر',
    waits_for_answer: 'في انتظار ردّكم',
    waits_for_correction: 'أُعيد إليكم مع سؤال',
    waits_for_verification: 'في انتظار التحقّق',
    waits_for_reply: 'نتيجة تحقّق مفتوحة لردّكم',
    benchmark_progress: 'تقارير المعايير',
  },
  counted: {
    due_within_7: (days) => `يحين أجله خلال ${arabicDays(days)}`,
    due_within_30: (days) => `يحين أجله خلال ${arabicDays(days)}`,
    co_lead_after_14: (days) => `تجاوز الأجل منذ ${arabicDays(days)} أو أكثر في محاوركم`,
    coordinator_after_30: (days) => `تجاوز الأجل منذ ${arabicDays(days)} أو أكثر`,
  },
  progress: 'ما تحقّق',
  verified: 'متحقَّق منه',
  accepted: 'قُبل التقرير',
  moreProgress: (more) => `وأخرى: ${more}`,
  confidential: 'نشاط سرّي',
  vacant: (post) => `لا أحد يشغل هذا المنصب: ${post}`,
  due: (date) => `الأجل ${date}`,
  inDays: (days) => (days === 0 ? 'اليوم' : days === 1 ? 'غداً' : `بعد ${arabicDays(days)}`),
  daysPast: (days) => `متأخّر ${arabicDays(days)}`,
  waitsSince: ({ days, target }) => `${arabicDays(days)}${target === null ? '' : ` (الهدف ${target})`}`,
  returns: 'تقارير هذه الفترة',
  milestone: (title) => `مرحلة: ${title}`,
  councilDate: 'تقرير المعايير إلى مجلس الأمن',
  councilStep: (title) => `من أجل التقرير إلى مجلس الأمن: ${title}`,
  mandate: (title) => `ولاية: ${title}`,
  planEnd: (title) => `نهاية الخطة: ${title}`,
  benchmark: ({ added, changed, removed, flagged }) =>
    `فقرات مضافة: ${added}، معاد كتابتها: ${changed}، محذوفة: ${removed}؛ فقرات معدَّلة تستحق المراجعة: ${flagged}.`,
  benchmarkReport: ({ reference, due }) => `${reference}، تقرير ${due}`,
  more: (more) => `وبنود أخرى في Jalon: ${more}`,
  moreToCome: (more) =>
    `وبنود أخرى لم يتّسع لها المكان هنا: ${more}؛ تُذكر في الرسائل الأسبوعية المقبلة، وهي معروضة في Jalon`,
  open: 'افتح Jalon',
  letterReady: 'مسودّة رسالة جاهزة على بطاقته',
  causeDeclared: (cause) => `السبب المعلن: ${cause}`,
  cause: {
    funding: 'التمويل',
    security_access: 'الأمن والوصول',
    legal_act: 'غياب سند قانوني',
    staffing: 'الموارد البشرية',
    dependency: 'مرتبط بعمل آخر',
    political_decision: 'في انتظار قرار سياسي',
    other: 'سبب آخر',
  },
  noCauseDeclared: 'لم يُعلن أي سبب',
  choose: 'اختر الرسائل التي تصلكم',
  footer: 'تصلكم هذه الرسالة لأنكم تشغلون منصباً في Jalon. لا تحمل أي محتوى سرّي.',
};

export const DIGEST_WORDS = { en, fr, ar } as const satisfies Record<Language, DigestWords>;

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
