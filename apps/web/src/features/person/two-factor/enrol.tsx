import type { Enrolment, RecoveryCodes } from '@jalon/contracts/person/two-factor';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../../shared/api/request.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import '../person.css';
import { ConfirmCode } from './confirm-code.tsx';
import { ProveItIsYou } from './prove-it-is-you.tsx';
import { RecoveryCodeList } from './recovery-code-list.tsx';

/** Sets up a second factor: who one is, the secret into the telephone, its first code, the codes to keep. */
export function Enrol({ onDone }: { onDone: () => void }) {
  const t = useWords('two-factor');
  const [codes, setCodes] = useState<string[] | null>(null);
  const begin = useMutation({
    mutationFn: (proof: { password?: string }) =>
      request<Enrolment>('POST', '/api/me/two-factor/begin', proof),
  });
  const confirm = useMutation({
    mutationFn: (code: string) => request<RecoveryCodes>('POST', '/api/me/two-factor/confirm', { code }),
    onSuccess: ({ recoveryCodes }) => setCodes(recoveryCodes),
  });
  if (codes) return <RecoveryCodeList codes={codes} onDone={onDone} />;
  if (begin.data)
    return (
      <ConfirmCode
        enrolment={begin.data}
        busy={confirm.isPending}
        error={confirm.error}
        onCode={(code) => confirm.mutate(code)}
      />
    );
  return (
    <ProveItIsYou
      submit={t('begin')}
      busy={begin.isPending}
      error={begin.error}
      onProof={(proof) => begin.mutate(proof)}
    />
  );
}
