import { LANGUAGES, type Language } from '@jalon/domain/language/text';
import { useSyncExternalStore } from 'react';

const rememberedKey = 'jalon.language';
const listeners = new Set<() => void>();
let current: Language = 'en';

/** The language of the screen. Re-renders when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

/** The same outside React: for requests and formats. */
export function currentLanguage(): Language {
  return current;
}

/** Changes the language of the screen at once; words that are not loaded yet are waited for by `useWords`. */
export function setLanguage(language: Language): void {
  current = language;
  const page = document.documentElement;
  page.lang = language;
  page.dir = language === 'ar' ? 'rtl' : 'ltr';
  localStorage.setItem(rememberedKey, language);
  for (const listener of listeners) listener();
}

/** Before anybody has signed in: what was chosen last on this device, else the browser's first that we speak. */
export function guessLanguage(): Language {
  const wished = [localStorage.getItem(rememberedKey), ...navigator.languages];
  for (const tag of wished) {
    const language = LANGUAGES.find((known) => tag?.toLowerCase().startsWith(known));
    if (language) return language;
  }
  return 'en';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
