import type { Language } from '@jalon/domain/language/text';

/** Languages by their own names and signs: the same in every language, and therefore in no word file. */
export const LANGUAGE_NAMES = {
  en: { sign: 'EN', name: 'English' },
  fr: { sign: 'FR', name: 'Français' },
  ar: { sign: 'AR', name: 'العربية' },
} as const satisfies Record<Language, { sign: string; name: string }>;
