import { type FormEvent, useRef, useState } from 'react';
import { useMe } from '../../../shared/api/me.ts';
import { request } from '../../../shared/api/request.ts';
import { useChange } from '../../../shared/api/use-change.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { focusFirstFault } from '../../../shared/controls/field.tsx';
import { Note } from '../../../shared/controls/note.tsx';
import { PasswordField } from '../../../shared/controls/password-field.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { useFocusFault } from '../../../shared/controls/use-focus-fault.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import { fieldFaults } from '../../../shared/problem/field-faults.ts';
import { leastPasswordChars, NewPasswordField } from '../new-password-field.tsx';
import { accountKeys } from './account-keys.ts';
import { Section } from './section.tsx';

export function PasswordSection() {
  const t = useWords('account');
  const me = useMe();
  return (
    <Section title={t('password')} note={me.password ? t('password-note') : undefined}>
      {me.password ? <PasswordForm /> : <Note>{t('no-password')}</Note>}
    </Section>
  );
}

function PasswordForm() {
  const t = useWords('account');
  const password = useWords('password');
  const { person } = useMe();
  const form = useRef<HTMLFormElement>(null);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isTried, setTried] = useState(false);
  const saving = useChange({
    send: () => request('POST', '/api/me/password', { current, next }),
    refreshes: [accountKeys.sessions],
    done: t('password-done'),
    onDone: () => {
      setCurrent('');
      setNext('');
      setTried(false);
    },
  });
  useFocusFault(form, saving.error);
  const isShort = [...next].length < leastPasswordChars;
  const faults = fieldFaults(saving.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isShort) saving.mutate();
    else requestAnimationFrame(() => focusFirstFault(form.current));
  };
  return (
    <form className="account-form" ref={form} onSubmit={submit} noValidate>
      <input
        className="vh"
        autoComplete="username"
        value={person.email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <PasswordField
        label={t('password-now')}
        autoComplete="current-password"
        value={current}
        error={faults.get('current')}
        onChange={setCurrent}
      />
      <NewPasswordField
        value={next}
        error={faults.get('next') ?? (isTried && isShort ? password('too-short') : undefined)}
        onChange={setNext}
      />
      {saving.error && faults.size === 0 && <ProblemNote error={saving.error} />}
      <div className="row w">
        <Button type="submit" busy={saving.isPending}>
          {t('password-save')}
        </Button>
      </div>
    </form>
  );
}
