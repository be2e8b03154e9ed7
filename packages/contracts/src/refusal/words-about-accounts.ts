import type { Language } from '@jalon/domain/language/text';
import type { RefusalCode } from '@jalon/domain/refusal/refusal';

/** The part of the refusals' words that is about organizations, posts, tenures, people and their links. */
export const WORDS_ABOUT_ACCOUNTS = {
  'own-tenure': {
    en: 'Nobody gives a post to themselves. Another administrator does it.',
    fr: 'Personne ne s’attribue une fonction à soi-même. Un autre administrateur s’en charge.',
    ar: 'لا يسند أحد وظيفة إلى نفسه. يتولى ذلك مدير آخر.',
  },
  'last-administrator': {
    en: 'This would leave the installation without an administrator who can sign in. Give the post to somebody else first.',
    fr: 'L’installation resterait sans administrateur capable de se connecter. Confiez d’abord la fonction à quelqu’un d’autre.',
    ar: 'سيبقى النظام بلا مدير يستطيع تسجيل الدخول. أسند الوظيفة أولاً إلى شخص آخر.',
  },
  'organization-is-used': {
    en: 'A post, a plan or an activity names this organization, so its side and its mission no longer change.',
    fr: 'Une fonction, un plan ou une activité mentionne cette organisation ; son côté et sa mission ne changent donc plus.',
    ar: 'تشير وظيفة أو خطة أو نشاط إلى هذه المنظمة، ولذلك لا يتغير جانبها ولا بعثتها.',
  },
  'parent-cycle': {
    en: 'An organization cannot stand above itself. Choose another parent.',
    fr: 'Une organisation ne peut pas relever d’elle-même. Choisissez une autre organisation mère.',
    ar: 'لا يمكن أن تعلو المنظمة نفسها. اختر جهة أعلى أخرى.',
  },
  'post-is-used': {
    en: 'Somebody has held this post, so its kind, organization and mission no longer change. Add another post.',
    fr: 'Cette fonction a déjà eu un titulaire ; sa nature, son organisation et sa mission ne changent donc plus. Ajoutez une autre fonction.',
    ar: 'سبق أن شغل أحدهم هذه الوظيفة، ولذلك لا يتغير نوعها ولا منظمتها ولا بعثتها. أضف وظيفة أخرى.',
  },
  'mission-does-not-fit': {
    en: 'A post of this kind has a mission, and it is that of its organization where the organization has one.',
    fr: 'Une fonction de cette nature a une mission, qui est celle de son organisation si celle-ci en a une.',
    ar: 'للوظيفة من هذا النوع بعثة، وهي بعثة منظمتها إن كانت لها بعثة.',
  },
  'side-does-not-fit': {
    en: 'A post of this kind belongs to an organization of another side.',
    fr: 'Une fonction de cette nature relève d’une organisation d’un autre côté.',
    ar: 'تتبع الوظيفة من هذا النوع منظمة من جانب آخر.',
  },
  'benchmark-set-does-not-fit': {
    en: 'A rapporteur or clearance post writes for at least one benchmark set of its mission; no other post has any.',
    fr: 'Une fonction de rapporteur ou de validation porte sur au moins une série de critères de sa mission ; aucune autre n’en a.',
    ar: 'تُعنى وظيفة المقرر أو الإجازة بمجموعة معايير واحدة على الأقل من بعثتها؛ وليس لغيرها شيء منها.',
  },
  'head-takes-no-tenure': {
    en: 'A minister or commander has no account here: no address is stored, and nobody signs in as one.',
    fr: 'Un ministre ou un commandant n’a pas de compte ici : aucune adresse n’est conservée et personne ne se connecte à ce titre.',
    ar: 'ليس للوزير أو القائد حساب هنا: لا يُحفظ أي عنوان ولا يسجّل أحد الدخول بصفته.',
  },
  'tenure-overlaps': {
    en: 'Somebody else holds this post on some of these days. A post has one holder and one deputy at a time.',
    fr: 'Une autre personne occupe cette fonction à certaines de ces dates. Une fonction a un seul titulaire et un seul suppléant à la fois.',
    ar: 'يشغل شخص آخر هذه الوظيفة في بعض هذه الأيام. للوظيفة شاغل واحد ونائب واحد في الوقت نفسه.',
  },
  'tenure-is-over': {
    en: 'This tenure has ended already.',
    fr: 'Cet exercice a déjà pris fin.',
    ar: 'انتهت هذه المدة من قبل.',
  },
  'tenure-ends-earlier': {
    en: 'This tenure ends on {date}. A longer time is a new tenure.',
    fr: 'Cet exercice prend fin le {date}. Une durée plus longue est un nouvel exercice.',
    ar: 'تنتهي هذه المدة في {date}. المدة الأطول هي مدة جديدة.',
  },
  'ends-before-it-starts': {
    en: 'The last day comes before the first.',
    fr: 'Le dernier jour précède le premier.',
    ar: 'يأتي اليوم الأخير قبل اليوم الأول.',
  },
  'date-in-the-past': {
    en: 'This day has passed. Choose today or a later day.',
    fr: 'Ce jour est passé. Choisissez aujourd’hui ou un jour ultérieur.',
    ar: 'مضى هذا اليوم. اختر اليوم أو يوماً لاحقاً.',
  },
  'holds-it-already': {
    en: 'This person holds the post already.',
    fr: 'Cette personne occupe déjà la fonction.',
    ar: 'يشغل هذا الشخص الوظيفة بالفعل.',
  },
  'person-is-deactivated': {
    en: 'This account is deactivated. Reactivate it first.',
    fr: 'Ce compte est désactivé. Réactivez-le d’abord.',
    ar: 'هذا الحساب معطّل. أعد تفعيله أولاً.',
  },
  'person-is-active': {
    en: 'This account is active already.',
    fr: 'Ce compte est déjà actif.',
    ar: 'هذا الحساب نشط بالفعل.',
  },
  'person-has-signed-up': {
    en: 'This person has a password already, or signs in through their organization. They ask for a new password on the sign-in page.',
    fr: 'Cette personne a déjà un mot de passe ou passe par l’authentification de son organisation. Elle demande un nouveau mot de passe sur la page de connexion.',
    ar: 'لدى هذا الشخص كلمة مرور بالفعل أو يسجّل الدخول عبر منظمته. يطلب كلمة مرور جديدة من صفحة الدخول.',
  },
  'address-taken': {
    en: 'Somebody with this address is here already. Give the post to that person.',
    fr: 'Une personne ayant cette adresse est déjà enregistrée. Attribuez la fonction à cette personne.',
    ar: 'يوجد شخص بهذا العنوان بالفعل. أسند الوظيفة إلى هذا الشخص.',
  },
  'invitation-is-over': {
    en: 'This invitation was used, revoked or has expired.',
    fr: 'Cette invitation a été utilisée, annulée ou a expiré.',
    ar: 'استُخدمت هذه الدعوة أو أُلغيت أو انتهت صلاحيتها.',
  },
  'not-an-observer': {
    en: 'Plans are opened by name to observers’ posts only.',
    fr: 'Les plans ne s’ouvrent nommément qu’aux fonctions d’observation.',
    ar: 'لا تُفتح الخطط بالاسم إلا لوظائف المراقبة.',
  },
  'link-unknown': {
    en: 'This link is not complete, or it was not made here. Open it again from the mail.',
    fr: 'Ce lien est incomplet ou ne vient pas d’ici. Ouvrez-le de nouveau depuis le message.',
    ar: 'هذا الرابط غير كامل أو لم يصدر من هنا. افتحه مجدداً من الرسالة.',
  },
  'link-used': {
    en: 'This link has been used. Sign in, or ask for a new password.',
    fr: 'Ce lien a déjà servi. Connectez-vous ou demandez un nouveau mot de passe.',
    ar: 'سبق استخدام هذا الرابط. سجّل الدخول أو اطلب كلمة مرور جديدة.',
  },
  'link-expired': {
    en: 'This link has expired. Ask for a new one: after an invitation from the administrator, else on the sign-in page.',
    fr: 'Ce lien a expiré. Demandez-en un autre : à l’administration pour une invitation, sinon sur la page de connexion.',
    ar: 'انتهت صلاحية هذا الرابط. اطلب رابطاً جديداً: من الإدارة إن كان دعوة، وإلا فمن صفحة الدخول.',
  },
  'link-revoked': {
    en: 'This link no longer holds: a newer one was sent, or the account was changed.',
    fr: 'Ce lien ne vaut plus : un plus récent a été envoyé ou le compte a été modifié.',
    ar: 'لم يعد هذا الرابط صالحاً: أُرسل رابط أحدث أو تغيّر الحساب.',
  },
} as const satisfies Partial<Record<RefusalCode, Record<Language, string>>>;
