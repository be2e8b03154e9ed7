import { refusalWords } from '@jalon/contracts/refusal/refusal-words';
import type { Refusal } from '@jalon/domain/refusal/refusal';
import { useLanguage } from '../language/language-store.ts';

/** The sentence of a refusal by the browser's copy of a rule: the same words as the server's. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const language = useLanguage();
  return (refusal) => refusalWords(refusal, language);
}
