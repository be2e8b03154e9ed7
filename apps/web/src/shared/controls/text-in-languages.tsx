import { LANGUAGES, type Text } from '@jalon/domain/language/text';
import { useId } from 'react';
import { Icon } from '../icons/icon.tsx';
import { LANGUAGE_NAMES } from '../language/language-names.ts';

export interface TextInLanguagesProps {
  legend: string;
  hint?: string;
  value: Text;
  onChange: (value: Text) => void;
  /** The server's faults: of the whole under the field's name, of one language under `name/fr`. */
  faults: ReadonlyMap<string, string>;
  name: string;
}

/** One line in each language. At least one is filled in; what is empty is not sent. */
export function TextInLanguages({ legend, hint, value, onChange, faults, name }: TextInLanguagesProps) {
  const id = useId();
  return (
    <fieldset className="in-languages">
      <legend className="lab">{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {LANGUAGES.map((language) => {
        const fault =
          faults.get(`${name}/${language}`) ?? (language === 'en' ? wholeFault(faults, name) : undefined);
        return (
          <div key={language} className="in-language">
            <label htmlFor={`${id}-${language}`} lang={language}>
              {LANGUAGE_NAMES[language].name}
            </label>
            <input
              id={`${id}-${language}`}
              className="in"
              lang={language}
              dir={language === 'ar' ? 'rtl' : 'ltr'}
              value={value[language] ?? ''}
              aria-invalid={fault ? true : undefined}
              aria-describedby={fault ? `${id}-${language}-fault` : undefined}
              onChange={(event) => onChange({ ...value, [language]: event.target.value })}
            />
            {fault && (
              <p className="fault" id={`${id}-${language}-fault`}>
                <Icon name="alert" />
                {fault}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** A fault of the whole text, where no language has one of its own. */
function wholeFault(faults: ReadonlyMap<string, string>, name: string): string | undefined {
  return LANGUAGES.some((language) => faults.has(`${name}/${language}`)) ? undefined : faults.get(name);
}
