import { useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { Field, type FieldProps } from './field.tsx';
import { IconButton } from './icon-button.tsx';
import './password-field.css';

export interface PasswordFieldProps extends Omit<FieldProps, 'children'> {
  value: string;
  onChange: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
  name?: string;
}

/** A password, hidden until one asks to see it: on a phone one types it once and looks, instead of typing it twice. */
export function PasswordField({
  value,
  onChange,
  autoComplete,
  name = 'password',
  ...field
}: PasswordFieldProps) {
  const t = useWords('shared');
  const [isShown, setShown] = useState(false);
  return (
    <Field {...field}>
      {(control) => (
        <div className="in-with-button">
          <input
            {...control}
            className="in"
            type={isShown ? 'text' : 'password'}
            name={name}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            dir="ltr"
            required
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <IconButton
            icon="eye"
            label={isShown ? t('hidePassword') : t('showPassword')}
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
          />
        </div>
      )}
    </Field>
  );
}
