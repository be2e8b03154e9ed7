import type { Language } from '@jalon/domain/language/text';
import type { RefusalCode } from '@jalon/domain/refusal/refusal';

/** The part of the refusals' words that is about personal tokens. Programs read them, and who makes a token. */
export const WORDS_ABOUT_TOKENS = {
  'token-not-valid': {
    en: 'This personal token is not valid: it is unknown, has expired or was revoked, or its holder no longer holds a post.',
    fr: 'Ce jeton personnel n’est pas valable : il est inconnu, expiré ou révoqué, ou son titulaire n’exerce plus de fonction.',
    ar: 'هذا الرمز الشخصي غير صالح: فهو غير معروف أو منتهي الصلاحية أو ملغى، أو لم يعد صاحبه يشغل وظيفة.',
  },
  'token-scope-missing': {
    en: 'This token does not carry the scope {scope}. Make one that does.',
    fr: 'Ce jeton ne porte pas l’autorisation {scope}. Créez-en un qui la porte.',
    ar: 'لا يحمل هذا الرمز الصلاحية {scope}. أنشئ رمزاً يحملها.',
  },
  'closed-to-tokens': {
    en: 'No personal token opens this. Sign in with your password.',
    fr: 'Aucun jeton personnel n’ouvre cet accès. Connectez-vous avec votre mot de passe.',
    ar: 'لا يفتح أي رمز شخصي هذا الباب. سجّل الدخول بكلمة المرور.',
  },
  'too-many-tokens': {
    en: 'You have {most} working tokens, and nobody may have more. Revoke one that you no longer use.',
    fr: 'Vous avez {most} jetons valables, le maximum autorisé. Révoquez-en un qui ne sert plus.',
    ar: 'لديك {most} رمزاً سارياً، وهو الحد الأقصى. ألغِ رمزاً لم تعد تستخدمه.',
  },
  'token-life': {
    en: 'A token works until today at the earliest and for {days} days at the longest.',
    fr: 'Un jeton est valable au minimum jusqu’à ce soir et au maximum {days} jours.',
    ar: 'يسري الرمز حتى نهاية اليوم على الأقل، ولمدة {days} يوماً على الأكثر.',
  },
} as const satisfies Partial<Record<RefusalCode, Record<Language, string>>>;
