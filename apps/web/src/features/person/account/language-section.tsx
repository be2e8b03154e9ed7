import { LANGUAGES } from '@jalon/domain/language/text';
import { LANGUAGE_NAMES } from '../../../shared/language/language-names.ts';
import { useLanguage } from '../../../shared/language/language-store.ts';
import { useChooseLanguage } from '../../../shared/language/use-choose-language.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import { Section } from './section.tsx';

export function LanguageSection() {
  const t = useWords('account');
  const present = useLanguage();
  const choose = useChooseLanguage();
  return (
    <Section title={t('language')} note={t('language-note')}>
      <fieldset className="choices">
        <legend className="vh">{t('language')}</legend>
        {LANGUAGES.map((language) => (
          <label key={language} className="radio-card">
            <input
              type="radio"
              name="language"
              checked={language === present}
              onChange={() => void choose(language)}
            />
            <span lang={language}>{LANGUAGE_NAMES[language].name}</span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
