import { use } from 'react';
import { useLanguage } from './language-store.ts';
import { loadWords } from './load-words.ts';
import type { WordFile } from './word-files.ts';

/**
 * Waits for words that a choice inside a form will need: a form that unfolds must not vanish, with what was typed
 * in it, while their file is fetched. All are fetched together.
 */
export function useWordsAhead(...files: readonly WordFile[]): void {
  const language = useLanguage();
  const loads = files.map((file) => loadWords(language, file));
  for (const load of loads) use(load);
}
