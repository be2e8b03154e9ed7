import type { Language } from '@jalon/domain/language/text';
import type { RefusalCode } from '@jalon/domain/refusal/refusal';

/** The part of the refusals' words that is about passwords, second factors and single sign-on. */
export const WORDS_ABOUT_SIGNING_IN = {
  'wrong-password': {
    en: 'This is not your password.',
    fr: 'Ce n’est pas votre mot de passe.',
    ar: 'كلمة المرور هذه غير صحيحة.',
  },
  'wrong-code': {
    en: 'This code is not right, or it was used already. Wait for the next one.',
    fr: 'Ce code est incorrect ou a déjà servi. Attendez le suivant.',
    ar: 'هذا الرمز غير صحيح أو سبق استخدامه. انتظر الرمز التالي.',
  },
  'sign-in-step-expired': {
    en: 'Too much time has passed since your password. Begin again.',
    fr: 'Trop de temps s’est écoulé depuis votre mot de passe. Recommencez.',
    ar: 'مضى وقت طويل منذ إدخال كلمة المرور. ابدأ من جديد.',
  },
  'sign-in-again': {
    en: 'For this, sign out and in again: your session is older than ten minutes.',
    fr: 'Pour cela, déconnectez-vous puis reconnectez-vous : votre session a plus de dix minutes.',
    ar: 'لهذا الإجراء، سجّل الخروج ثم الدخول من جديد: مضى على جلستك أكثر من عشر دقائق.',
  },
  'two-factor-required': {
    en: 'Your post asks for a second factor. Set one up in your account, then go on.',
    fr: 'Votre fonction exige un second facteur. Configurez-le dans votre compte, puis continuez.',
    ar: 'تتطلب وظيفتك عاملاً ثانياً للتحقق. أعدّه في حسابك ثم تابع.',
  },
  'two-factor-obligatory': {
    en: 'Your post asks for a second factor, so it cannot be turned off.',
    fr: 'Votre fonction exige un second facteur ; il ne peut donc pas être désactivé.',
    ar: 'تتطلب وظيفتك عاملاً ثانياً للتحقق، لذلك لا يمكن إيقافه.',
  },
  'two-factor-is-on': {
    en: 'Your second factor is set up already. Turn it off before you set up another.',
    fr: 'Votre second facteur est déjà configuré. Désactivez-le avant d’en configurer un autre.',
    ar: 'العامل الثاني مُعدّ من قبل. أوقفه قبل إعداد عامل آخر.',
  },
  'two-factor-is-off': {
    en: 'No second factor is set up here. Begin with that.',
    fr: 'Aucun second facteur n’est configuré ici. Commencez par là.',
    ar: 'لا يوجد عامل ثانٍ مُعدّ هنا. ابدأ بإعداده.',
  },
  'password-not-set': {
    en: 'Your account has no password: you come through your organization’s sign-in.',
    fr: 'Votre compte n’a pas de mot de passe : vous passez par l’authentification de votre organisation.',
    ar: 'ليس لحسابك كلمة مرور: تسجّل الدخول عبر منظمتك.',
  },
  'password-too-short': {
    en: 'Too short: a password has at least 12 characters. A few words in a row are easy to remember.',
    fr: 'Trop court : un mot de passe compte au moins 12 caractères. Quelques mots à la suite se retiennent facilement.',
    ar: 'قصيرة جداً: لا تقل كلمة المرور عن 12 حرفاً. يسهل تذكّر بضع كلمات متتالية.',
  },
  'password-too-long': {
    en: 'Too long: a password has at most 128 characters.',
    fr: 'Trop long : un mot de passe compte au plus 128 caractères.',
    ar: 'طويلة جداً: لا تزيد كلمة المرور على 128 حرفاً.',
  },
  'password-is-common': {
    en: 'This password, or nearly this one, is among those that everybody tries first. Choose another.',
    fr: 'Ce mot de passe, ou presque, figure parmi ceux que chacun essaie d’abord. Choisissez-en un autre.',
    ar: 'كلمة المرور هذه، أو ما يشبهها كثيراً، من أول ما يجرّبه الجميع. اختر غيرها.',
  },
  'password-is-personal': {
    en: 'This password is made of your name, your address or the name of this program. Choose another.',
    fr: 'Ce mot de passe est fait de votre nom, de votre adresse ou du nom de ce programme. Choisissez-en un autre.',
    ar: 'كلمة المرور هذه مكوّنة من اسمك أو عنوانك أو اسم هذا البرنامج. اختر غيرها.',
  },
  'password-is-the-same': {
    en: 'This is the password that you have now. Choose another.',
    fr: 'C’est votre mot de passe actuel. Choisissez-en un autre.',
    ar: 'هذه كلمة مرورك الحالية. اختر غيرها.',
  },
  'oidc-failed': {
    en: 'Your organization’s sign-in did not complete. Try again.',
    fr: 'L’authentification de votre organisation n’a pas abouti. Réessayez.',
    ar: 'لم يكتمل تسجيل الدخول عبر منظمتك. أعد المحاولة.',
  },
  'oidc-address-not-verified': {
    en: 'Your organization’s sign-in does not confirm your e-mail address. Ask the people who run it, or use your password.',
    fr: 'L’authentification de votre organisation ne confirme pas votre adresse électronique. Adressez-vous à ceux qui la gèrent, ou utilisez votre mot de passe.',
    ar: 'لا يؤكد نظام الدخول في منظمتك عنوان بريدك الإلكتروني. راجع القائمين عليه أو استخدم كلمة مرورك.',
  },
  'oidc-person-unknown': {
    en: 'Nobody was added here under this account. Ask the administrator of this installation.',
    fr: 'Personne n’a été ajouté ici sous ce compte. Adressez-vous à l’administration de cette installation.',
    ar: 'لم يُضَف أحد هنا بهذا الحساب. راجع مدير هذا النظام.',
  },
} as const satisfies Partial<Record<RefusalCode, Record<Language, string>>>;
