import type { Me } from '@jalon/contracts/post/me';
import { LANGUAGES, type Language } from '@jalon/domain/language/text';
import { useQueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { request } from '../../shared/api/request.ts';
import { setLanguage, useLanguage } from '../../shared/language/language-store.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { LANGUAGE_NAMES } from './language-names.ts';

/** The person's own language, kept with the account: mails come in it too. */
export function LanguageSwitch() {
  const t = useWords('shell');
  const present = useLanguage();
  const queries = useQueryClient();
  const choose = async (language: Language) => {
    startTransition(() => setLanguage(language));
    queries.setQueryData<Me>(['me'], (me) => me && { ...me, language });
    await request('PATCH', '/api/me', { language });
    // Names and labels that the server words are asked for again.
    await queries.invalidateQueries();
  };
  return (
    <fieldset className="lang">
      <legend className="vh">{t('language')}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          title={LANGUAGE_NAMES[language].name}
          aria-current={language === present}
          onClick={() => void choose(language)}
        >
          {LANGUAGE_NAMES[language].sign}
        </button>
      ))}
    </fieldset>
  );
}
