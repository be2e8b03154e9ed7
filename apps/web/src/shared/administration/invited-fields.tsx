import { LANGUAGES, type Language } from '@jalon/domain/language/text';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { LANGUAGE_NAMES } from '../language/language-names.ts';
import { useWords } from '../language/use-words.ts';

/** Somebody who has no account yet, as they stand in a form. */
export interface Invited {
  name: string;
  email: string;
  language: Language;
}

export const nobodyYet: Invited = { name: '', email: '', language: 'fr' };

export interface InvitedFieldsProps {
  value: Invited;
  onChange: (value: Invited) => void;
  /** Where the faults of the fields stand: empty, or `invite/`. */
  prefix: string;
  faults: ReadonlyMap<string, string>;
}

/** To whom an invitation goes, and in which language. */
export function InvitedFields({ value, onChange, prefix, faults }: InvitedFieldsProps) {
  const t = useWords('administration');
  return (
    <>
      <TextField
        label={t('person-name')}
        dir="auto"
        autoComplete="off"
        value={value.name}
        error={faults.get(`${prefix}name`)}
        onChange={(event) => onChange({ ...value, name: event.target.value })}
      />
      <TextField
        label={t('person-email')}
        hint={t('person-email-hint')}
        type="email"
        inputMode="email"
        dir="ltr"
        autoComplete="off"
        value={value.email}
        error={faults.get(`${prefix}email`)}
        onChange={(event) => onChange({ ...value, email: event.target.value })}
      />
      <Select
        label={t('person-language')}
        value={value.language}
        options={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language].name }))}
        error={faults.get(`${prefix}language`)}
        onChange={(event) => onChange({ ...value, language: event.target.value as Language })}
      />
    </>
  );
}

/** The body of an invitation. */
export function invitedBody({ name, email, language }: Invited): Invited {
  return { name: name.trim(), email: email.trim(), language };
}
