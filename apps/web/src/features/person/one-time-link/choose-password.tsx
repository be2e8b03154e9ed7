import type { OneTimeLinkReply } from '@jalon/contracts/person/one-time-link';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { request } from '../../../shared/api/request.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { focusFirstFault } from '../../../shared/controls/field.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { useFocusFault } from '../../../shared/controls/use-focus-fault.ts';
import { formatInstant } from '../../../shared/language/format.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import { fieldFaults } from '../../../shared/problem/field-faults.ts';
import { leastPasswordChars, NewPasswordField } from '../new-password-field.tsx';
import { forgetToken } from './taken-token.ts';

export interface ChoosePasswordProps {
  link: OneTimeLinkReply;
  token: string;
  onDone: (email: string) => void;
}

/** Whom the link is for, and the password that they choose. It signs nobody in: the sign-in comes after it. */
export function ChoosePassword({ link, token, onDone }: ChoosePasswordProps) {
  const t = useWords('one-time-link');
  const password = useWords('password');
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const using = useMutation({
    mutationFn: () => request('POST', '/api/auth/one-time-link/use', { token, password: typed }),
    onSuccess: () => {
      forgetToken();
      onDone(link.email);
    },
  });
  useFocusFault(form, using.error);
  const isShort = [...typed].length < leastPasswordChars;
  const fault = fieldFaults(using.error).get('password');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isShort) using.mutate();
    else requestAnimationFrame(() => focusFirstFault(form.current));
  };
  return (
    <form className="box f" ref={form} onSubmit={submit} noValidate>
      <h2>{t(`title-${link.purpose}`)}</h2>
      <p className="md sec">{t(`why-${link.purpose}`)}</p>
      <dl className="who">
        <dt>{t('name')}</dt>
        <dd>
          <bdi>{link.name}</bdi>
        </dd>
        <dt>{t('email')}</dt>
        <dd>
          <bdi dir="ltr">{link.email}</bdi>
        </dd>
        <dt>{t('until')}</dt>
        <dd>{formatInstant(link.expiresAt)}</dd>
      </dl>
      {/* Tells a password manager for whom the password is kept. */}
      <input
        className="vh"
        autoComplete="username"
        value={link.email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <NewPasswordField
        value={typed}
        error={fault ?? (isTried && isShort ? password('too-short') : undefined)}
        onChange={(value) => {
          setTyped(value);
          using.reset();
        }}
      />
      {using.isError && !fault && <ProblemNote error={using.error} />}
      <Button kind="primary" type="submit" busy={using.isPending}>
        {t('choose')}
      </Button>
    </form>
  );
}
