import type { RefusalCode } from '@jalon/domain/refusal/refusal';
import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '../../../shared/language/language-store.ts';

const loadWords = () => import('@jalon/contracts/refusal/refusal-words');

/** The sentence of a refusal; the words of all refusals come only when one is needed. */
export function useRefusalOfCode(): (code: RefusalCode) => Promise<string> {
  const language = useLanguage();
  return useCallback(
    async (code) => {
      const { refusalWords } = await loadWords();
      return refusalWords({ code, values: {} }, language);
    },
    [language],
  );
}

/** The same for a sentence on the screen: empty until the words are there. */
export function useRefusalSentence(code: RefusalCode | null): string {
  const refusalOf = useRefusalOfCode();
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    let isWanted = true;
    setSentence('');
    if (code) void refusalOf(code).then((words) => isWanted && setSentence(words));
    return () => {
      isWanted = false;
    };
  }, [code, refusalOf]);
  return sentence;
}
