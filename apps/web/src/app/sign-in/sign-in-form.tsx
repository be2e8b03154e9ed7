import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { anyKeptDraft } from '../../features/update/kept-draft.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { PasswordField } from '../../shared/controls/password-field.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { type DemoAccount, DemoAccounts, demoPassword } from './demo-accounts.tsx';
import { OrganizationAccount } from './organization-account.tsx';
import { useSignIn } from './use-sign-in.ts';

const keptSoonMs = 600;
const CodeForm = lazy(() => import('./code-form.tsx'));
const ProviderProblem = lazy(() => import('./provider-problem.tsx'));
const route = getRouteApi('/sign-in');

/** Address and password, then the code where the account asks for one; what was typed stays when it is refused. */
export function SignInForm({ accounts }: { accounts: DemoAccount[] }) {
  const t = useWords('sign-in');
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState(useAddressBefore() ?? '');
  const [password, setPassword] = useState('');
  const { step, busy, failure, signIn, arrive, startAgain } = useSignIn(form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void signIn(email, password);
  };
  if (step === 'code')
    return (
      <Suspense>
        <CodeForm onDone={arrive} onStartAgain={startAgain} />
      </Suspense>
    );
  return (
    <form ref={form} className="box f" onSubmit={submit} noValidate>
      <h2>{t('title')}</h2>
      <p className="md sec">{t('withPost')}</p>
      <BeforeNote failure={failure} />
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
      <PasswordField
        label={t('password')}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <Button kind="primary" type="submit" busy={busy}>
        {t('submit')}
      </Button>
      <OrganizationAccount />
      <p className="ways">
        <Link to="/forgotten-password">{t('noAccess')}</Link>
      </p>
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

/** Why the last attempt failed, else what happened before one came here. */
function BeforeNote({ failure }: { failure: string | null }) {
  const t = useWords('sign-in');
  const hasKept = useHasKeptDraft();
  const hasNewPassword = useAddressBefore() !== undefined;
  const { problem } = route.useSearch();
  if (problem && !failure)
    return (
      <Suspense>
        <ProviderProblem code={problem} />
      </Suspense>
    );
  if (failure)
    return (
      <Note tone="attention" role="alert">
        {failure}
      </Note>
    );
  if (hasNewPassword)
    return (
      <Note tone="good" role="status">
        {t('passwordSet')}
      </Note>
    );
  return (
    hasKept && (
      <Note icon="pen" role="status">
        {t('kept')}
      </Note>
    )
  );
}

/** The address for which a password has just been chosen: it travels beside the page's address, never in it. */
function useAddressBefore(): string | undefined {
  return useLocation({ select: ({ state }) => state.email });
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
