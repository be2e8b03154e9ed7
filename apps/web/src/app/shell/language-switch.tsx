import { LANGUAGES } from '@jalon/domain/language/text';
import { LANGUAGE_NAMES } from '../../shared/language/language-names.ts';
import { useLanguage } from '../../shared/language/language-store.ts';
import { useChooseLanguage } from '../../shared/language/use-choose-language.ts';
import { useWords } from '../../shared/language/use-words.ts';

/** The person's own language, one press away on every page. */
export function LanguageSwitch() {
  const t = useWords('shell');
  const present = useLanguage();
  const choose = useChooseLanguage();
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
