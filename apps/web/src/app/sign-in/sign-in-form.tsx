import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { anyKeptDraft } from '../../features/update/kept-draft.ts';
import { queryClient } from '../../shared/api/query-client.ts';
import { ProblemError, request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Field, focusFirstFault } from '../../shared/controls/field.tsx';
import { IconButton } from '../../shared/controls/icon-button.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { useProblemWords } from '../../shared/controls/problem-note.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { type DemoAccount, DemoAccounts, demoPassword } from './demo-accounts.tsx';

const route = getRouteApi('/sign-in');
const keptSoonMs = 600;

/** Address and password; what was typed stays when it is refused. */
export function SignInForm({ accounts }: { accounts: DemoAccount[] }) {
  const t = useWords('sign-in');
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { busy, failure, signIn } = useSignIn(form);
  const hasKept = useHasKeptDraft();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void signIn(email, password);
  };
  return (
    <form ref={form} className="box f" onSubmit={submit} noValidate>
      <h2>{t('title')}</h2>
      <p className="md sec">{t('withPost')}</p>
      {hasKept && !failure && (
        <Note icon="pen" role="status">
          {t('kept')}
        </Note>
      )}
      {failure && (
        <Note tone="attention" role="alert">
          {failure}
        </Note>
      )}
      <TextField
        label={t('email')}
        type="email"
        name="email"
        autoComplete="username"
        inputMode="email"
        dir="ltr"
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <PasswordField value={password} onChange={setPassword} />
      <Button kind="primary" type="submit" busy={busy}>
        {t('submit')}
      </Button>
      <DemoAccounts
        accounts={accounts}
        onChoose={(account) => {
          setEmail(account.email);
          setPassword(demoPassword);
        }}
      />
    </form>
  );
}

/** The page gives way to this one while the draft is still being put aside: it is looked for twice. */
function useHasKeptDraft(): boolean {
  const [has, setHas] = useState(() => anyKeptDraft(sessionStorage) !== null);
  useEffect(() => {
    const timer = setTimeout(() => setHas(anyKeptDraft(sessionStorage) !== null), keptSoonMs);
    return () => clearTimeout(timer);
  }, []);
  return has;
}

function PasswordField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useWords('sign-in');
  const [shown, setShown] = useState(false);
  return (
    <Field label={t('password')}>
      {(control) => (
        <div className="in-with-button">
          <input
            {...control}
            className="in"
            type={shown ? 'text' : 'password'}
            name="password"
            autoComplete="current-password"
            dir="ltr"
            required
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <IconButton
            icon="eye"
            label={shown ? t('hidePassword') : t('showPassword')}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          />
        </div>
      )}
    </Field>
  );
}

function useSignIn(form: React.RefObject<HTMLFormElement | null>) {
  const t = useWords('sign-in');
  const words = useProblemWords();
  const router = useRouter();
  const { return: wished } = route.useSearch();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const signIn = async (email: string, password: string) => {
    setBusy(true);
    setFailure(null);
    try {
      await request('POST', '/api/auth/sign-in/email', { email: email.trim(), password });
      queryClient.clear();
      router.history.push(wished ?? '/');
    } catch (error) {
      setFailure(refusal(error));
      setBusy(false);
      requestAnimationFrame(() => focusFirstFault(form.current));
    }
  };
  const refusal = (error: unknown): string => {
    if (error instanceof ProblemError && error.status === 429) return t('tooMany');
    if (error instanceof ProblemError && [400, 401, 422].includes(error.status)) return t('wrong');
    return words(error);
  };
  return { busy, failure, signIn };
}
