import type { RedactionReply } from '@jalon/contracts/redaction/redaction';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { announce } from '../../shared/live/announcer.tsx';
import { fieldFaults } from '../../shared/problem/field-faults.ts';
import { GuardedText } from '../../shared/survivor-data/guarded-text.tsx';
import { useGuard } from '../../shared/survivor-data/use-guard.ts';

type Step = 'confirm' | 'refuse' | null;

/** Confirm, which is asked twice because nothing brings the words back, or refuse with a reason. */
export function Decision({ redaction }: { redaction: RedactionReply }) {
  const t = useWords('redaction');
  const [step, setStep] = useState<Step>(null);
  if (step === 'confirm') return <Confirming redaction={redaction} onBack={() => setStep(null)} />;
  if (step === 'refuse') return <Refusing redaction={redaction} onBack={() => setStep(null)} />;
  return (
    <div className="row">
      <Button onClick={() => setStep('refuse')}>{t('refuse')}</Button>
      <Button kind="primary" onClick={() => setStep('confirm')}>
        {t('confirm')}
      </Button>
    </div>
  );
}

interface StepProps {
  redaction: RedactionReply;
  onBack: () => void;
}

/** After either decision everything that was open is asked for again. */
function useDeciding(redaction: RedactionReply, what: 'confirm' | 'refuse', done: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => request('POST', `/api/redactions/${redaction.id}/${what}`, body),
    onSuccess: async () => {
      announce(done);
      await queries.invalidateQueries(what === 'refuse' ? { queryKey: ['redactions'] } : {});
    },
  });
}

function Confirming({ redaction, onBack }: StepProps) {
  const t = useWords('redaction');
  const deciding = useDeciding(redaction, 'confirm', t('done-confirmed'));
  return (
    <>
      <Note tone="attention" role="alert">
        {t('confirm-question')}
      </Note>
      {deciding.isError && <ProblemNote error={deciding.error} />}
      <div className="row">
        <Button onClick={onBack}>{t('cancel')}</Button>
        <Button kind="primary" busy={deciding.isPending} onClick={() => deciding.mutate({})}>
          {t('confirm-sure')}
        </Button>
      </div>
    </>
  );
}

function Refusing({ redaction, onBack }: StepProps) {
  const t = useWords('redaction');
  const [reason, setReason] = useState('');
  const guard = useGuard({ reason });
  const deciding = useDeciding(redaction, 'refuse', t('done-refused'));
  const isStopped = guard.blocked.size > 0;
  return (
    <form
      noValidate
      className="redaction-refusal"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '' || isStopped) return;
        const body = { reason: reason.trim(), ...guard.justified };
        deciding.mutate(body, { onError: (error) => void guard.takeRefusal(error) });
      }}
    >
      <GuardedText
        label={t('reason')}
        hint={t('reason-hint')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        rows={2}
        findings={guard.findingsOf('reason')}
        error={isStopped ? undefined : fieldFaults(deciding.error).get('reason')}
        justification={guard.justification}
        onJustify={guard.setJustification}
      />
      {deciding.isError && !isStopped && <ProblemNote error={deciding.error} />}
      <div className="row">
        <Button onClick={onBack}>{t('cancel')}</Button>
        <Button
          type="submit"
          kind="primary"
          busy={deciding.isPending}
          disabled={reason.trim() === '' || isStopped}
        >
          {t('refuse-send')}
        </Button>
      </div>
    </form>
  );
}
