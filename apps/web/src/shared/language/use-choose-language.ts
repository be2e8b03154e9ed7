import type { Me } from '@jalon/contracts/post/me';
import type { Language } from '@jalon/domain/language/text';
import { useQueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { request } from '../api/request.ts';
import { setLanguage } from './language-store.ts';

/** Changes the person's own language, kept with the account: mails come in it too. */
export function useChooseLanguage(): (language: Language) => Promise<void> {
  const queries = useQueryClient();
  return async (language) => {
    startTransition(() => setLanguage(language));
    queries.setQueryData<Me>(['me'], (me) => me && { ...me, language });
    await request('PATCH', '/api/me', { language });
    // Names and labels that the server words are asked for again.
    await queries.invalidateQueries();
  };
}
