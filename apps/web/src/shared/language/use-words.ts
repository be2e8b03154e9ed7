import i18next from 'i18next';
import { use, useMemo } from 'react';
import { formatNumber } from './format.ts';
import { useLanguage } from './language-store.ts';
import { loadWords } from './load-words.ts';
import type { WordFile, WordKey } from './word-files.ts';

/** Values that words mention; `count` also chooses the plural form. */
export type WordValues = Record<string, string | number>;

export type Words<F extends WordFile> = (key: WordKey<F>, values?: WordValues) => string;

/**
 * The words of one feature in the language of the screen: `const t = useWords('update')`, then `t('title')`.
 * Suspends until the file is there. A key that does not exist is a type error.
 */
export function useWords<F extends WordFile>(file: F): Words<F> {
  const language = useLanguage();
  use(loadWords(language, file));
  return useMemo(() => {
    const translate: (key: string, values: WordValues) => string = i18next.getFixedT(language, file);
    return (key, values) => translate(key, values ? withNumbers(values) : {});
  }, [language, file]);
}

/** Numbers are shown in the reader's way; `count` stays a number, because the plural form is chosen by it. */
function withNumbers(values: WordValues): WordValues {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' && name !== 'count' ? formatNumber(value) : value,
  ]);
  return Object.fromEntries(entries);
}
