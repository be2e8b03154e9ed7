import type { Enrolment } from '@jalon/contracts/person/two-factor';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../shared/controls/button.tsx';
import { CopyButton } from '../../../shared/controls/copy-button.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { TextField } from '../../../shared/controls/text-field.tsx';
import { europeanDigits } from '../../../shared/language/format.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import { fieldFaults } from '../../../shared/problem/field-faults.ts';
import { QrCode } from './qr-code.tsx';

export interface ConfirmCodeProps {
  enrolment: Enrolment;
  busy: boolean;
  error: Error | null;
  onCode: (code: string) => void;
}

/** The secret as a picture for a camera and as letters to type, then the first code as a proof that it arrived. */
export function ConfirmCode({ enrolment, busy, error, onCode }: ConfirmCodeProps) {
  const t = useWords('two-factor');
  const [code, setCode] = useState('');
  const fault = fieldFaults(error).get('code');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onCode(code.replace(/\s/g, ''));
  };
  return (
    <form className="account-form" onSubmit={onSubmit} noValidate>
      <p className="md">{t('scan')}</p>
      <div className="enrolment">
        <QrCode text={enrolment.uri} label={t('qr')} />
        <div className="secret">
          <h4>{t('by-hand')}</h4>
          <p>
            <code dir="ltr">{inFours(enrolment.secret)}</code>
          </p>
          <CopyButton text={enrolment.secret} label={t('copy-secret')} />
        </div>
      </div>
      <TextField
        label={t('code')}
        hint={t('code-hint')}
        name="code"
        className="code-input"
        dir="ltr"
        autoComplete="one-time-code"
        inputMode="numeric"
        value={code}
        error={fault}
        onChange={(event) => setCode(europeanDigits(event.target.value))}
      />
      {error && !fault && <ProblemNote error={error} />}
      <div className="row w">
        <Button kind="primary" type="submit" busy={busy}>
          {t('confirm')}
        </Button>
      </div>
    </form>
  );
}

/** Four letters at a time: that is how one types what stands on another screen. */
function inFours(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}
