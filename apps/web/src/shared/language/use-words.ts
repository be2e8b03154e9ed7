import { use, useCallback } from 'react';
import { formatNumber } from './format.ts';
import { useLanguage } from './language-store.ts';
import { loadWords } from './load-words.ts';
import type { WordFile, WordKey } from './word-files.ts';
import { sentence, type WordValues } from './word-store.ts';

export type Words<F extends WordFile> = (key: WordKey<F>, values?: WordValues) => string;

/**
 * The words of one feature in the language of the screen: `const t = useWords('update')`, then `t('title')`.
 * Suspends until the file is there. A key that does not exist is a type error; numbers are written in the
 * reader's way, and `count` chooses the plural form.
 */
export function useWords<F extends WordFile>(file: F): Words<F> {
  const language = useLanguage();
  use(loadWords(language, file));
  return useCallback<Words<F>>(
    (key, values = {}) => sentence(language, file, key, values, formatNumber),
    [language, file],
  );
}
