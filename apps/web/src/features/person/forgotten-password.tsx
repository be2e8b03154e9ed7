import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { useFocusFault } from '../../shared/controls/use-focus-fault.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { fieldFaults } from '../../shared/problem/field-faults.ts';

/** Asks for a link by mail. The answer is the same whether or not there is such an account. */
export function ForgottenPassword() {
  const t = useWords('one-time-link');
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState('');
  const asking = useMutation({
    mutationFn: () => request('POST', '/api/auth/forgotten-password', { email: email.trim() }),
  });
  useFocusFault(form, asking.error);
  const fault = fieldFaults(asking.error).get('email');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    asking.mutate();
  };
  return (
    <form className="box f" ref={form} onSubmit={submit} noValidate>
      <h2>{t('forgotten-title')}</h2>
      <p className="md sec">{t('forgotten-why')}</p>
      {asking.isSuccess && (
        <Note tone="good" role="status">
          {t('forgotten-sent')}
        </Note>
      )}
      {asking.isError && !fault && <ProblemNote error={asking.error} />}
      <TextField
        label={t('email')}
        type="email"
        name="email"
        autoComplete="username"
        inputMode="email"
        dir="ltr"
        required
        value={email}
        error={fault}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Button kind="primary" type="submit" busy={asking.isPending}>
        {t('forgotten-send')}
      </Button>
      <section className="took-over">
        <h3>{t('took-over')}</h3>
        <p className="md sec">{t('took-over-note')}</p>
      </section>
      <p className="ways">
        <Link to="/sign-in">{t('to-sign-in')}</Link>
      </p>
    </form>
  );
}
