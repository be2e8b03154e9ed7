import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ProblemError, request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { useProblemWords } from '../../shared/controls/problem-note.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { europeanDigits } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import '../../features/person/person.css';

export interface CodeFormProps {
  onDone: () => void;
  onStartAgain: () => void;
}

/** The second step: the code of the moment, or one of the codes kept for the day the telephone is lost. */
export default function CodeForm({ onDone, onStartAgain }: CodeFormProps) {
  const t = useWords('two-factor');
  const [kind, setKind] = useState<'totp' | 'recovery-code'>('totp');
  const [code, setCode] = useState('');
  const { input, sending } = useSendCode(kind, onDone);
  const isTotp = kind === 'totp';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate(isTotp ? code.replace(/\s/g, '') : code.trim());
  };
  const change = () => {
    setKind(isTotp ? 'recovery-code' : 'totp');
    setCode('');
    sending.reset();
  };
  return (
    <form className="box f" onSubmit={submit} noValidate ref={input}>
      <h2>{t('step-title')}</h2>
      <p className="md sec">{isTotp ? t('step-totp') : t('step-recovery')}</p>
      {sending.isError && <Failure error={sending.error} />}
      <TextField
        key={kind}
        className="code-input"
        label={isTotp ? t('code') : t('recovery-code')}
        name="code"
        dir="ltr"
        autoComplete={isTotp ? 'one-time-code' : 'off'}
        inputMode={isTotp ? 'numeric' : 'text'}
        autoCapitalize="none"
        spellCheck={false}
        required
        value={code}
        onChange={(event) => setCode(europeanDigits(event.target.value))}
      />
      <Button kind="primary" type="submit" busy={sending.isPending}>
        {t('step-submit')}
      </Button>
      <p className="ways">
        <button type="button" className="link" onClick={change}>
          {isTotp ? t('use-recovery') : t('use-totp')}
        </button>
        <button type="button" className="link" onClick={onStartAgain}>
          {t('start-again')}
        </button>
      </p>
    </form>
  );
}

function Failure({ error }: { error: Error }) {
  const t = useWords('two-factor');
  const words = useProblemWords();
  const isTooOften = error instanceof ProblemError && error.status === 429;
  return (
    <Note tone="attention" role="alert">
      {isTooOften ? t('too-many') : words(error)}
    </Note>
  );
}

/** The cursor stands in the field from the start, and again when a code was refused. */
function useSendCode(kind: string, onDone: () => void) {
  const input = useRef<HTMLFormElement>(null);
  const focus = () => input.current?.querySelector('input')?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another kind of code is another field.
  useEffect(focus, [kind]);
  const sending = useMutation({
    mutationFn: (code: string) => request('POST', `/api/auth/sign-in/${kind}`, { code }),
    onSuccess: onDone,
    onError: () => requestAnimationFrame(focus),
  });
  return { input, sending };
}
