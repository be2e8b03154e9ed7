import type { RecoveryCodes } from '@jalon/contracts/person/two-factor';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../../shared/api/me.ts';
import { request } from '../../../shared/api/request.ts';
import { useChange } from '../../../shared/api/use-change.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { Note } from '../../../shared/controls/note.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import { Enrol } from '../two-factor/enrol.tsx';
import { ProveItIsYou } from '../two-factor/prove-it-is-you.tsx';
import { RecoveryCodeList } from '../two-factor/recovery-code-list.tsx';
import { accountKeys } from './account-keys.ts';
import { Section } from './section.tsx';

type Step = 'enrol' | 'codes' | 'disable';

/** The second factor: on or off, and the codes for the day the telephone is lost. */
export function TwoFactorSection() {
  const t = useWords('account');
  const queries = useQueryClient();
  const [step, setStep] = useState<Step | null>(null);
  const close = () => {
    setStep(null);
    for (const queryKey of [accountKeys.me, accountKeys.sessions])
      void queries.invalidateQueries({ queryKey });
  };
  return (
    <Section title={t('two-factor')} note={t('two-factor-note')}>
      {step === null && <State onStep={setStep} />}
      {step === 'enrol' && <Enrol onDone={close} />}
      {step === 'codes' && <NewCodes onDone={close} />}
      {step === 'disable' && <Disable onDone={close} />}
    </Section>
  );
}

function State({ onStep }: { onStep: (step: Step) => void }) {
  const t = useWords('account');
  const { twoFactor } = useMe();
  if (!twoFactor.enabled)
    return (
      <div className="row w">
        <Button icon="shield" onClick={() => onStep('enrol')}>
          {t('two-factor-begin')}
        </Button>
      </div>
    );
  const isLow = twoFactor.recoveryCodesLeft < 3;
  return (
    <>
      <Note tone={isLow ? 'attention' : 'good'}>
        <b>{t('two-factor-on')}</b> {t('codes-left', { count: twoFactor.recoveryCodesLeft })}
      </Note>
      {twoFactor.required && <p className="md sec">{t('two-factor-required')}</p>}
      <div className="row w">
        <Button small onClick={() => onStep('codes')}>
          {t('new-codes')}
        </Button>
        {!twoFactor.required && (
          <Button small onClick={() => onStep('disable')}>
            {t('two-factor-off')}
          </Button>
        )}
      </div>
    </>
  );
}

function NewCodes({ onDone }: { onDone: () => void }) {
  const t = useWords('account');
  const making = useChange<{ password?: string }, RecoveryCodes>({
    send: (proof) => request('POST', '/api/me/two-factor/recovery-codes', proof),
    refreshes: [],
  });
  if (making.data) return <RecoveryCodeList codes={making.data.recoveryCodes} onDone={onDone} />;
  return (
    <>
      <p className="md">{t('new-codes-note')}</p>
      <ProveItIsYou
        submit={t('new-codes')}
        busy={making.isPending}
        error={making.error}
        onProof={(proof) => making.mutate(proof)}
      >
        <Button onClick={onDone}>{t('cancel')}</Button>
      </ProveItIsYou>
    </>
  );
}

function Disable({ onDone }: { onDone: () => void }) {
  const t = useWords('account');
  const ending = useChange<{ password?: string }>({
    send: (proof) => request('POST', '/api/me/two-factor/disable', proof),
    refreshes: [],
    done: t('two-factor-off-done'),
    onDone,
  });
  return (
    <>
      <p className="md">{t('two-factor-off-note')}</p>
      <ProveItIsYou
        submit={t('two-factor-off')}
        busy={ending.isPending}
        error={ending.error}
        onProof={(proof) => ending.mutate(proof)}
      >
        <Button onClick={onDone}>{t('cancel')}</Button>
      </ProveItIsYou>
    </>
  );
}
