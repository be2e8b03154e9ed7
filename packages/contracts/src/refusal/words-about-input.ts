import type { Language } from '@jalon/domain/language/text';
import type { RefusalCode } from '@jalon/domain/refusal/refusal';

/** The part of the refusals' words that tells somebody what to mend in what they sent. */
export const WORDS_ABOUT_INPUT = {
  'invalid-input': {
    en: 'Some fields need another look.',
    fr: 'Certains champs sont à revoir.',
    ar: 'تحتاج بعض الحقول إلى مراجعة.',
  },
  'not-json': {
    en: 'The request is not JSON.',
    fr: 'La requête n’est pas du JSON.',
    ar: 'الطلب ليس بصيغة JSON.',
  },
  'not-acceptable-media': {
    en: 'This route takes application/json.',
    fr: 'Cette route attend du application/json.',
    ar: 'يقبل هذا المسار application/json.',
  },
  'too-large': {
    en: 'This is too large to be sent at once.',
    fr: 'L’envoi est trop volumineux.',
    ar: 'حجم المحتوى المرسل كبير جداً.',
  },
  'unknown-field': {
    en: 'This field is not known here, or only the server sets it.',
    fr: 'Ce champ est inconnu ici, ou seul le serveur le renseigne.',
    ar: 'هذا الحقل غير معروف هنا، أو لا يحدده إلا الخادم.',
  },
  'constraint-needs-a-cause': {
    en: 'Say what constrains the activity. A constraint has a cause and is not a fault.',
    fr: 'Indiquez ce qui entrave l’activité. Une entrave a une cause et n’est pas un reproche.',
    ar: 'اذكر ما يعرقل النشاط. للعرقلة سبب وليست لوماً.',
  },
  'discontinued-needs-a-reason': {
    en: 'Say why the activity is discontinued.',
    fr: 'Indiquez pourquoi l’activité est abandonnée.',
    ar: 'اذكر سبب إيقاف النشاط.',
  },
  'completed-needs-evidence': {
    en: 'Add evidence, or say “no evidence available”.',
    fr: 'Ajoutez une preuve, ou indiquez « aucun élément disponible ».',
    ar: 'أضف دليلاً أو اذكر «لا تتوفر أدلة».',
  },
  'done-is-empty': {
    en: 'Say in a sentence or two what was done.',
    fr: 'Dites en une ou deux phrases ce qui a été fait.',
    ar: 'اذكر في جملة أو جملتين ما تم إنجازه.',
  },
  'reason-required': {
    en: 'Give the reason; it stays visible beside the change.',
    fr: 'Donnez le motif ; il reste visible à côté du changement.',
    ar: 'اذكر السبب؛ فهو يظل ظاهراً بجانب التغيير.',
  },
  'due-before-start': {
    en: 'The due date lies before the start.',
    fr: 'L’échéance précède le début.',
    ar: 'يسبق الموعدُ النهائي تاريخَ البدء.',
  },
  'extension-not-later': {
    en: 'The new date is not later than the present one.',
    fr: 'La nouvelle date n’est pas postérieure à la date actuelle.',
    ar: 'التاريخ الجديد ليس لاحقاً للتاريخ الحالي.',
  },
  'not-a-committee': {
    en: 'Only a committee has a mandate. Choose an organization of the kind “committee”.',
    fr: 'Seul un comité a un mandat. Choisissez une organisation de type « comité ».',
    ar: 'لا ولاية إلا للجنة. اختر جهة من نوع «لجنة».',
  },
  'date-does-not-exist': {
    en: 'This day is not in the calendar. Give a date as YYYY-MM-DD.',
    fr: 'Ce jour n’existe pas au calendrier. Indiquez une date au format AAAA-MM-JJ.',
    ar: 'هذا اليوم غير موجود في التقويم. أدخل تاريخاً بالصيغة YYYY-MM-DD.',
  },
  'date-in-the-future': {
    en: 'This date lies in the future; today is {today} in the mission.',
    fr: 'Cette date est dans l’avenir ; dans la mission, nous sommes le {today}.',
    ar: 'هذا التاريخ في المستقبل؛ تاريخ اليوم في البعثة هو {today}.',
  },
  'verified-before-it-began': {
    en: 'Nothing could be verified before {beganOn}, when the plan began.',
    fr: 'Rien ne pouvait être vérifié avant le {beganOn}, date du début du plan.',
    ar: 'لم يكن ممكناً التحقق من شيء قبل {beganOn}، وهو تاريخ بدء الخطة.',
  },
  'text-empty': {
    en: 'Write something here; spaces alone say nothing.',
    fr: 'Écrivez quelque chose ici ; des espaces seuls ne disent rien.',
    ar: 'اكتب شيئاً هنا؛ فالمسافات وحدها لا تقول شيئاً.',
  },
  'audience-of-the-activity': {
    en: 'A report is for the readers of its activity: leave its audience as it is.',
    fr: 'Un compte rendu s’adresse aux lecteurs de son activité : laissez ses destinataires tels quels.',
    ar: 'التقرير موجَّه إلى قراء نشاطه: اترك جمهوره كما هو.',
  },
  'mutation-used-otherwise': {
    en: 'You have used this mutationId for another kind of change. Give this change one of its own.',
    fr: 'Vous avez déjà utilisé ce mutationId pour une modification d’un autre type. Donnez-en un autre à celle-ci.',
    ar: 'سبق أن استخدمت mutationId هذا لتغيير من نوع آخر. أعطِ هذا التغيير معرّفاً خاصاً به.',
  },
  'document-not-offered': {
    en: 'No document of a report is made in this format or language yet.',
    fr: 'Aucun document d’un rapport n’est encore produit dans ce format ou cette langue.',
    ar: 'لا يُعدّ بعدُ أي مستند للتقرير بهذه الصيغة أو اللغة.',
  },
  'letter-not-needed': {
    en: 'A letter is drafted only on an activity that is still open, and that the organization it goes to may read.',
    fr: 'Un projet de lettre ne porte que sur une activité encore ouverte, que l’organisation destinataire peut lire.',
    ar: 'لا تُعدّ مسودّة رسالة إلا عن نشاط ما زال مفتوحاً ويحقّ للجهة المرسَل إليها الاطلاع عليه.',
  },
  'not-a-report-date': {
    en: 'The Council asked for no report of this set on that date.',
    fr: 'Le Conseil n’a demandé aucun rapport de cette série à cette date.',
    ar: 'لم يطلب المجلس تقريراً من هذه المجموعة في ذلك التاريخ.',
  },
  'report-date-exists': {
    en: 'This set has a date or a report on that day already. Choose another day.',
    fr: 'Cette série a déjà une date ou un rapport ce jour-là. Choisissez un autre jour.',
    ar: 'لهذه المجموعة موعد أو تقرير في ذلك اليوم بالفعل. اختر يوماً آخر.',
  },
  'report-date-has-passed': {
    en: 'This date of the Council has passed and stays as it is. Record the next one instead.',
    fr: 'Cette date du Conseil est passée et reste telle quelle. Consignez plutôt la suivante.',
    ar: 'مضى موعد المجلس هذا ويبقى كما هو. سجّل الموعد التالي بدلاً من ذلك.',
  },
  'evidence-needs-a-link': {
    en: 'A link needs its address (https://…).',
    fr: 'Un lien doit avoir son adresse (https://…).',
    ar: 'يحتاج الرابط إلى عنوانه (https://…).',
  },
  'strictly-confidential': {
    en: 'Strictly confidential material does not belong here. Give its reference number instead.',
    fr: 'Les documents strictement confidentiels n’ont pas leur place ici. Indiquez plutôt leur numéro de référence.',
    ar: 'لا مكان هنا للمواد السرية للغاية. اذكر رقمها المرجعي بدلاً منها.',
  },
  'survivor-data': {
    en: 'These words could identify a person who survived. Jalon holds commitments, never cases. Nothing of them was stored.',
    fr: 'Ces mots pourraient identifier une personne survivante. Jalon suit des engagements, jamais des cas. Rien n’en a été enregistré.',
    ar: 'قد تكشف هذه الكلمات عن هوية شخص ناجٍ. يتابع Jalon الالتزامات لا الحالات. لم يُحفظ منها شيء.',
  },
  'unknown-reference': {
    en: 'What this field names does not exist here, or is not open to your posts.',
    fr: 'Ce que ce champ désigne n’existe pas ici ou n’est pas ouvert à vos fonctions.',
    ar: 'ما يشير إليه هذا الحقل غير موجود هنا أو غير متاح لوظائفك.',
  },
} as const satisfies Partial<Record<RefusalCode, Record<Language, string>>>;
