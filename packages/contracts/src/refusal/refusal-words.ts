import type { Language } from '@jalon/domain/language/text';
import type { Refusal, RefusalCode } from '@jalon/domain/refusal/refusal';
import { WORDS_ABOUT_ACCOUNTS } from './words-about-accounts.ts';
import { WORDS_ABOUT_CYCLES } from './words-about-cycles.ts';
import { WORDS_ABOUT_FILES } from './words-about-files.ts';
import { WORDS_ABOUT_INPUT } from './words-about-input.ts';
import { WORDS_ABOUT_MAILS } from './words-about-mails.ts';
import { WORDS_ABOUT_REDACTION } from './words-about-redaction.ts';
import { WORDS_ABOUT_REMINDERS } from './words-about-reminders.ts';
import { WORDS_ABOUT_SIGNING_IN } from './words-about-signing-in.ts';
import { WORDS_ABOUT_TOKENS } from './words-about-tokens.ts';

/** What a person reads when Jalon says no, and what they can do instead. `{name}` is a value of the refusal. */
export const REFUSAL_WORDS = {
  'not-signed-in': {
    en: 'Sign in to go on.',
    fr: 'Connectez-vous pour continuer.',
    ar: 'سجّل الدخول للمتابعة.',
  },
  'not-found': {
    en: 'This does not exist, or it is not open to your posts.',
    fr: 'Cet élément n’existe pas ou n’est pas ouvert à vos fonctions.',
    ar: 'هذا العنصر غير موجود أو غير متاح لوظائفك.',
  },
  'may-not-do-this': {
    en: 'You can read this, but none of your posts may do this here.',
    fr: 'Vous pouvez lire cet élément, mais aucune de vos fonctions ne permet cette action ici.',
    ar: 'يمكنك الاطلاع على هذا العنصر، لكن لا تتيح أي من وظائفك هذا الإجراء هنا.',
  },
  'cross-site': {
    en: 'This request came from another site, so nothing was changed. Do it from Jalon itself.',
    fr: 'Cette demande vient d’un autre site ; rien n’a donc été modifié. Faites-la depuis Jalon même.',
    ar: 'جاء هذا الطلب من موقع آخر، ولذلك لم يتغير شيء. نفّذه من داخل Jalon.',
  },
  'verified-is-a-finding': {
    en: 'Nobody moves a card to Verified. An entity other than the lead records a finding on an accepted report.',
    fr: 'Personne ne déplace une carte vers « Vérifiée ». Une entité autre que le chef de file consigne un constat sur un compte rendu accepté.',
    ar: 'لا ينقل أحد بطاقةً إلى «متحقَّق منه». تسجّل جهة غير الجهة القائدة نتيجة تحقق بشأن تقرير مقبول.',
  },
  'not-the-lead': {
    en: 'Only the lead organization declares this activity; its co-lead and the coordinator may record for it.',
    fr: 'Seul le chef de file déclare cette activité ; le co-chef de file et la coordination peuvent consigner en son nom.',
    ar: 'لا تعلن عن هذا النشاط إلا الجهة القائدة؛ وللجهة المشاركة في القيادة وللمنسقة التسجيل نيابة عنها.',
  },
  'own-update': {
    en: 'Nobody accepts, returns or verifies their own report.',
    fr: 'Personne n’accepte, ne renvoie ni ne vérifie son propre compte rendu.',
    ar: 'لا يقبل أحد تقريره الخاص ولا يعيده ولا يتحقق منه.',
  },
  'own-record': {
    en: 'You recorded this report for the lead; somebody else answers and verifies it.',
    fr: 'Vous avez consigné ce compte rendu au nom du chef de file ; une autre personne y répond et le vérifie.',
    ar: 'أنت من سجّل هذا التقرير نيابة عن الجهة القائدة؛ ويتولى شخص آخر الرد عليه والتحقق منه.',
  },
  'same-organization': {
    en: 'A verification comes from outside the reporting organization and those above or below it.',
    fr: 'La vérification vient de l’extérieur de l’organisation déclarante et de celles dont elle relève ou qui en relèvent.',
    ar: 'يأتي التحقق من خارج الجهة المبلِّغة والجهات التي تعلوها أو تتبعها.',
  },
  'supporting-organization': {
    en: 'Your organization supports this activity; only the coordinator may record its finding, marked “by an implementing partner”.',
    fr: 'Votre organisation appuie cette activité ; seule la coordination peut consigner son constat, avec la mention « par un partenaire d’exécution ».',
    ar: 'تدعم منظمتك هذا النشاط؛ ولا تسجّل نتيجتها إلا المنسقة مع عبارة «من شريك منفِّذ».',
  },
  'own-draft-cannot-be-cleared': {
    en: 'Nobody clears what they drafted. Another post of your side clears this report.',
    fr: 'Personne ne valide ce qu’il a rédigé. Une autre fonction de votre partie valide ce rapport.',
    ar: 'لا يجيز أحد ما صاغه بنفسه. تجيز هذا التقريرَ وظيفةٌ أخرى من جانبك.',
  },
  'activity-is-discontinued': {
    en: 'This activity is discontinued; nothing more is declared on it.',
    fr: 'Cette activité est abandonnée ; plus rien n’y est déclaré.',
    ar: 'أُوقف هذا النشاط؛ ولا يُعلن عنه شيء بعد الآن.',
  },
  'plan-is-closed': {
    en: 'This plan is closed: it can be read and no longer changed.',
    fr: 'Ce plan est clos : il se lit et ne se modifie plus.',
    ar: 'هذه الخطة مغلقة: يمكن الاطلاع عليها ولا يمكن تعديلها.',
  },
  'mandate-exists': {
    en: 'This committee already has a mandate that reaches into that time. Renew that one instead.',
    fr: 'Ce comité a déjà un mandat qui couvre cette période. Renouvelez plutôt celui-ci.',
    ar: 'لهذه اللجنة ولاية تمتد إلى تلك الفترة. جدّد تلك الولاية بدلاً من ذلك.',
  },
  'mandate-has-ended': {
    en: 'It was decided not to renew this mandate. Record a new one.',
    fr: 'Il a été décidé de ne pas renouveler ce mandat. Consignez-en un nouveau.',
    ar: 'تقرر عدم تجديد هذه الولاية. سجّل ولاية جديدة.',
  },
  'cycle-is-closed': {
    en: 'This reporting cycle is closed. The lead or the coordinator may file an erratum, which stays visible.',
    fr: 'Ce cycle de rapport est clos. Le chef de file ou la coordination peut déposer un erratum, qui reste visible.',
    ar: 'أُغلقت دورة الإبلاغ هذه. للجهة القائدة أو المنسقة تقديم تصويب يظل ظاهراً.',
  },
  'cycle-not-open': {
    en: 'This reporting cycle has not opened yet.',
    fr: 'Ce cycle de rapport n’est pas encore ouvert.',
    ar: 'لم تُفتح دورة الإبلاغ هذه بعد.',
  },
  'no-cycle': {
    en: 'This plan has no open and no coming reporting cycle.',
    fr: 'Ce plan n’a ni cycle de rapport ouvert ni cycle à venir.',
    ar: 'ليس لهذه الخطة دورة إبلاغ مفتوحة أو قادمة.',
  },
  'update-exists': {
    en: 'A draft or returned report exists already for this activity. Go on with that one.',
    fr: 'Un brouillon ou un compte rendu renvoyé existe déjà pour cette activité. Reprenez-le.',
    ar: 'توجد بالفعل مسودة أو تقرير مُعاد لهذا النشاط. تابع العمل عليه.',
  },
  'update-not-editable': {
    en: 'This report was sent and can no longer be changed.',
    fr: 'Ce compte rendu a été envoyé et ne peut plus être modifié.',
    ar: 'أُرسل هذا التقرير ولا يمكن تعديله.',
  },
  'update-not-submitted': {
    en: 'Only a report that waits for an answer is accepted or returned.',
    fr: 'Seul un compte rendu en attente de réponse peut être accepté ou renvoyé.',
    ar: 'لا يُقبل أو يُعاد إلا تقرير ينتظر رداً.',
  },
  'update-not-accepted': {
    en: 'Only an accepted report is verified. Accept it first.',
    fr: 'Seul un compte rendu accepté se vérifie. Acceptez-le d’abord.',
    ar: 'لا يُتحقق إلا من تقرير مقبول. اقبله أولاً.',
  },
  'finding-already-replied': {
    en: 'The lead has replied to this finding already.',
    fr: 'Le chef de file a déjà répondu à ce constat.',
    ar: 'سبق أن ردّت الجهة القائدة على هذه النتيجة.',
  },
  'move-needs-no-open-update': {
    en: 'A draft or returned report exists for this activity. Send or discard it before moving the card with words or evidence.',
    fr: 'Un brouillon ou un compte rendu renvoyé existe pour cette activité. Envoyez-le ou abandonnez-le avant de déplacer la carte avec un texte ou des preuves.',
    ar: 'توجد مسودة أو تقرير مُعاد لهذا النشاط. أرسله أو ألغه قبل نقل البطاقة مع نص أو أدلة.',
  },
  'report-is-frozen': {
    en: 'This report is frozen and no longer changes.',
    fr: 'Ce rapport est figé et ne change plus.',
    ar: 'هذا التقرير مجمَّد ولا يتغير.',
  },
  'report-not-cleared': {
    en: 'A report is frozen after clearance, not before.',
    fr: 'Un rapport se fige après validation, pas avant.',
    ar: 'يُجمَّد التقرير بعد الإجازة لا قبلها.',
  },
  'report-already-cleared': {
    en: 'This report is cleared already.',
    fr: 'Ce rapport est déjà validé.',
    ar: 'سبق أن أُجيز هذا التقرير.',
  },
  'report-not-under-clearance': {
    en: 'This report is not a draft any more.',
    fr: 'Ce rapport n’est plus un projet.',
    ar: 'لم يعد هذا التقرير مسودة.',
  },
  'reference-taken': {
    en: 'This reference or number is taken already.',
    fr: 'Cette référence ou ce numéro est déjà pris.',
    ar: 'هذا المرجع أو الرقم مستخدَم من قبل.',
  },
  'stale-version': {
    en: 'Somebody has changed this meanwhile. Compare both versions and choose.',
    fr: 'Quelqu’un a modifié cet élément entre-temps. Comparez les deux versions et choisissez.',
    ar: 'عدّل شخص آخر هذا العنصر في هذه الأثناء. قارن بين النسختين واختر.',
  },
  'version-required': {
    en: 'A change must name the version it changes (header If-Match).',
    fr: 'Une modification doit indiquer la version qu’elle modifie (en-tête If-Match).',
    ar: 'يجب أن يذكر التعديل النسخة التي يعدّلها (ترويسة If-Match).',
  },
  'clock-only-forward': {
    en: 'The demonstration clock moves forward, never back. It stands at {now}.',
    fr: 'L’horloge de démonstration avance et ne recule jamais. Elle indique {now}.',
    ar: 'تتقدم ساعة العرض ولا ترجع أبداً. تشير الآن إلى {now}.',
  },
  'worker-not-answering': {
    en: 'The background program has not answered in time. Nothing is lost; try again.',
    fr: 'Le programme d’arrière-plan n’a pas répondu à temps. Rien n’est perdu ; réessayez.',
    ar: 'لم يستجب برنامج الخلفية في الوقت المحدد. لم يُفقد شيء؛ أعد المحاولة.',
  },
  ...WORDS_ABOUT_INPUT,
  ...WORDS_ABOUT_MAILS,
  ...WORDS_ABOUT_REDACTION,
  ...WORDS_ABOUT_REMINDERS,
  ...WORDS_ABOUT_CYCLES,
  ...WORDS_ABOUT_FILES,
  ...WORDS_ABOUT_ACCOUNTS,
  ...WORDS_ABOUT_TOKENS,
  ...WORDS_ABOUT_SIGNING_IN,
  'too-many-requests': {
    en: 'Too many failed attempts. Try again in {seconds} seconds.',
    fr: 'Trop de tentatives infructueuses. Réessayez dans {seconds} secondes.',
    ar: 'محاولات فاشلة كثيرة. أعد المحاولة بعد {seconds} ثانية.',
  },
  'session-expired': {
    en: 'Your session has ended. Sign in again; what you typed is kept.',
    fr: 'Votre session a pris fin. Reconnectez-vous ; votre saisie est conservée.',
    ar: 'انتهت جلستك. سجّل الدخول مجدداً؛ ما كتبته محفوظ.',
  },
  'wrong-credentials': {
    en: 'The address or the password is not right.',
    fr: 'L’adresse ou le mot de passe est incorrect.',
    ar: 'العنوان أو كلمة المرور غير صحيحة.',
  },
  'document-not-ready': {
    en: 'The document is still being made. Try again in a moment.',
    fr: 'Le document est en cours de préparation. Réessayez dans un instant.',
    ar: 'لا يزال المستند قيد الإعداد. أعد المحاولة بعد لحظات.',
  },
  internal: {
    en: 'Something went wrong on our side. Nothing that you typed is lost; try again.',
    fr: 'Une erreur s’est produite de notre côté. Rien de votre saisie n’est perdu ; réessayez.',
    ar: 'حدث خطأ من جانبنا. لم يُفقد شيء مما كتبته؛ أعد المحاولة.',
  },
} as const satisfies Record<RefusalCode, Record<Language, string>>;

/** The words of a refusal in a language, with its values filled in. */
export function refusalWords({ code, values }: Pick<Refusal, 'code' | 'values'>, language: Language): string {
  return REFUSAL_WORDS[code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values?.[name] ?? ''),
  );
}
