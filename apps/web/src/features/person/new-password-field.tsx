import { PasswordField } from '../../shared/controls/password-field.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import './person.css';

/** The server's own rule says the rest: what is common or one's own name is known there. */
export const leastPasswordChars = 12;

export interface NewPasswordFieldProps {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** A password to be, with what is still missing to its length while one types. */
export function NewPasswordField({ value, onChange, error }: NewPasswordFieldProps) {
  const t = useWords('password');
  const missing = leastPasswordChars - [...value].length;
  return (
    <div className="new-password">
      <PasswordField
        label={t('new')}
        name="new-password"
        autoComplete="new-password"
        hint={t('advice')}
        value={value}
        error={error}
        onChange={onChange}
      />
      <p className={missing > 0 ? 'password-length' : 'password-length is-enough'} aria-live="polite">
        {missing > 0 ? (
          t('missing', { count: missing })
        ) : (
          <>
            <Icon name="check" />
            {t('enough')}
          </>
        )}
      </p>
    </div>
  );
}
