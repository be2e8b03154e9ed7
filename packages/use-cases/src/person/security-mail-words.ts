import type { Language } from '@jalon/domain/language/text';

/** What a mail about somebody's own account says. It names nobody else, and nothing of the register. */
interface SecurityMailWords {
  subject: string;
  lines: string[];
  /** What the link is called; absent where the mail carries none. */
  link?: string;
  footer: string;
}

export const SECURITY_MAILS = [
  'invitation',
  'new_password',
  'password_changed',
  'two_factor_enabled',
  'two_factor_disabled',
  'two_factor_reset',
] as const;
export type SecurityMailName = (typeof SECURITY_MAILS)[number];

export const HELLO: Record<Language, (name: string) => string> = {
  en: (name) => `Hello ${name},`,
  fr: (name) => `Bonjour ${name},`,
  ar: (name) => `مرحباً ${name}،`,
};

const NOT_YOU = {
  en: 'If this was not you, tell the administrator of this installation at once.',
  fr: 'Si ce n’était pas vous, prévenez sans tarder l’administration de cette installation.',
  ar: 'إن لم تكن أنت من فعل ذلك، فأبلغ إدارة هذا النظام فوراً.',
};
const NOT_EXPECTED = {
  en: 'If you did not expect this message, do nothing: without the link nothing happens. Never pass the link on.',
  fr: 'Si vous n’attendiez pas ce message, ne faites rien : sans le lien, il ne se passe rien. Ne transmettez jamais le lien.',
  ar: 'إن لم تكن تنتظر هذه الرسالة فلا تفعل شيئاً: لا يحدث شيء من دون الرابط. لا تُرسل الرابط إلى أحد.',
};

export const SECURITY_MAIL_WORDS: Record<SecurityMailName, Record<Language, SecurityMailWords>> = {
  invitation: {
    en: {
      subject: 'Jalon: your account is ready to be opened',
      lines: [
        'An account has been prepared for you in Jalon, the register of commitments to prevent conflict-related sexual violence.',
        'Open it by choosing a password. The link works once, and for seven days.',
      ],
      link: 'Choose a password',
      footer: NOT_EXPECTED.en,
    },
    fr: {
      subject: 'Jalon : votre compte est prêt à être ouvert',
      lines: [
        'Un compte a été préparé pour vous dans Jalon, le registre des engagements de prévention des violences sexuelles liées aux conflits.',
        'Ouvrez-le en choisissant un mot de passe. Le lien fonctionne une seule fois, pendant sept jours.',
      ],
      link: 'Choisir un mot de passe',
      footer: NOT_EXPECTED.fr,
    },
    ar: {
      subject: '\u200fJalon: حسابك جاهز للفتح',
      lines: [
        'أُعدّ لك حساب في Jalon، سجل الالتزامات بمنع العنف الجنسي المرتبط بالنزاعات.',
        'افتحه باختيار كلمة مرور. يعمل الرابط مرة واحدة فقط، ولمدة سبعة أيام.',
      ],
      link: 'اختيار كلمة مرور',
      footer: NOT_EXPECTED.ar,
    },
  },
  new_password: {
    en: {
      subject: 'Jalon: choose a new password',
      lines: [
        'Somebody asked for a new password for your account.',
        'The link works once, and for one hour. Your present password holds until you have chosen another.',
      ],
      link: 'Choose a new password',
      footer: NOT_EXPECTED.en,
    },
    fr: {
      subject: 'Jalon : choisissez un nouveau mot de passe',
      lines: [
        'Un nouveau mot de passe a été demandé pour votre compte.',
        'Le lien fonctionne une seule fois, pendant une heure. Votre mot de passe actuel reste valable jusqu’à ce que vous en ayez choisi un autre.',
      ],
      link: 'Choisir un nouveau mot de passe',
      footer: NOT_EXPECTED.fr,
    },
    ar: {
      subject: '\u200fJalon: اختر كلمة مرور جديدة',
      lines: [
        'طُلبت كلمة مرور جديدة لحسابك.',
        'يعمل الرابط مرة واحدة فقط، ولمدة ساعة. تبقى كلمة مرورك الحالية صالحة إلى أن تختار غيرها.',
      ],
      link: 'اختيار كلمة مرور جديدة',
      footer: NOT_EXPECTED.ar,
    },
  },
  password_changed: {
    en: {
      subject: 'Jalon: your password was changed',
      lines: ['Your password was changed, and every open session of your account was ended.'],
      footer: NOT_YOU.en,
    },
    fr: {
      subject: 'Jalon : votre mot de passe a été modifié',
      lines: [
        'Votre mot de passe a été modifié et toutes les sessions ouvertes de votre compte ont pris fin.',
      ],
      footer: NOT_YOU.fr,
    },
    ar: {
      subject: '\u200fJalon: تغيّرت كلمة مرورك',
      lines: ['تغيّرت كلمة مرورك، وأُنهيت جميع الجلسات المفتوحة لحسابك.'],
      footer: NOT_YOU.ar,
    },
  },
  two_factor_enabled: {
    en: {
      subject: 'Jalon: a second factor was set up',
      lines: ['A second factor was set up for your account. From now on it is asked for when you sign in.'],
      footer: NOT_YOU.en,
    },
    fr: {
      subject: 'Jalon : un second facteur a été configuré',
      lines: [
        'Un second facteur a été configuré pour votre compte. Il est désormais demandé à la connexion.',
      ],
      footer: NOT_YOU.fr,
    },
    ar: {
      subject: '\u200fJalon: أُعدّ عامل ثانٍ للتحقق',
      lines: ['أُعدّ عامل ثانٍ للتحقق في حسابك. سيُطلب من الآن فصاعداً عند تسجيل الدخول.'],
      footer: NOT_YOU.ar,
    },
  },
  two_factor_disabled: {
    en: {
      subject: 'Jalon: your second factor was turned off',
      lines: ['The second factor of your account was turned off. Your password alone opens it now.'],
      footer: NOT_YOU.en,
    },
    fr: {
      subject: 'Jalon : votre second facteur a été désactivé',
      lines: [
        'Le second facteur de votre compte a été désactivé. Votre mot de passe suffit désormais à l’ouvrir.',
      ],
      footer: NOT_YOU.fr,
    },
    ar: {
      subject: '\u200fJalon: أُوقف العامل الثاني لحسابك',
      lines: ['أُوقف العامل الثاني لحسابك. تكفي كلمة مرورك الآن لفتحه.'],
      footer: NOT_YOU.ar,
    },
  },
  two_factor_reset: {
    en: {
      subject: 'Jalon: your second factor was removed',
      lines: [
        'An administrator removed the second factor of your account, and every open session was ended.',
        'Where your post asks for one, you set up a new one when you next sign in.',
      ],
      footer: NOT_YOU.en,
    },
    fr: {
      subject: 'Jalon : votre second facteur a été retiré',
      lines: [
        'L’administration a retiré le second facteur de votre compte et toutes les sessions ouvertes ont pris fin.',
        'Si votre fonction en exige un, vous en configurerez un nouveau à votre prochaine connexion.',
      ],
      footer: NOT_YOU.fr,
    },
    ar: {
      subject: '\u200fJalon: أُزيل العامل الثاني لحسابك',
      lines: [
        'أزالت الإدارة العامل الثاني لحسابك، وأُنهيت جميع الجلسات المفتوحة.',
        'إن كانت وظيفتك تتطلب عاملاً ثانياً، فستُعدّ عاملاً جديداً عند دخولك التالي.',
      ],
      footer: NOT_YOU.ar,
    },
  },
};
