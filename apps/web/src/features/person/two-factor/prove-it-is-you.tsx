import { type FormEvent, type ReactNode, useState } from 'react';
import { useMe } from '../../../shared/api/me.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { PasswordField } from '../../../shared/controls/password-field.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import { fieldFaults } from '../../../shared/problem/field-faults.ts';

export interface ProveItIsYouProps {
  submit: string;
  busy: boolean;
  error: Error | null;
  onProof: (proof: { password?: string }) => void;
  /** Beside the button. */
  children?: ReactNode;
}

/** One's password once more, before anything about the second factor changes. Who has none needs a new session. */
export function ProveItIsYou({ submit, busy, error, onProof, children }: ProveItIsYouProps) {
  const t = useWords('two-factor');
  const me = useMe();
  const [password, setPassword] = useState('');
  const fault = fieldFaults(error).get('password');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onProof(me.password ? { password } : {});
  };
  return (
    <form className="account-form" onSubmit={onSubmit} noValidate>
      {me.password && (
        <PasswordField
          label={t('your-password')}
          autoComplete="current-password"
          value={password}
          error={fault}
          onChange={setPassword}
        />
      )}
      {error && !fault && <ProblemNote error={error} />}
      <div className="row w">
        {children}
        <Button kind="primary" type="submit" busy={busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
