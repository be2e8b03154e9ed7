import type { CreatedTokenReply } from '@jalon/contracts/person/token';
import { addDays } from '@jalon/domain/mission/local-date';
import type { TokenScope } from '@jalon/domain/person/token-scopes';
import { useRef, useState } from 'react';
import { request } from '../../../shared/api/request.ts';
import { useChange } from '../../../shared/api/use-change.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { DateField } from '../../../shared/controls/date-field.tsx';
import { Dialog } from '../../../shared/controls/dialog.tsx';
import { focusFirstFault } from '../../../shared/controls/field.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { TextField } from '../../../shared/controls/text-field.tsx';
import { useFocusFault } from '../../../shared/controls/use-focus-fault.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import { fieldFaults } from '../../../shared/problem/field-faults.ts';
import { accountKeys } from './account-keys.ts';
import { ScopeTable } from './scope-table.tsx';
import { ShownOnce } from './shown-once.tsx';

const firstLifeDays = 90;
const longestLifeDays = 365;
const nameMaxChars = 80;

/** A token is named, told what it may do and until when; then it is shown this once. */
export function CreateToken({ onClose }: { onClose: () => void }) {
  const t = useWords('account');
  const form = useRef<HTMLDivElement>(null);
  // Tokens live by the real calendar, in UTC, whatever a demonstration's clock says.
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly TokenScope[]>([]);
  const [expiresOn, setExpiresOn] = useState(addDays(today, firstLifeDays));
  const [isTried, setTried] = useState(false);
  const showFault = () => requestAnimationFrame(() => focusFirstFault(form.current));
  const making = useChange<void, CreatedTokenReply>({
    send: () => request('POST', '/api/me/tokens', { name: name.trim(), scopes, expiresOn }),
    refreshes: [accountKeys.tokens],
  });
  useFocusFault(form, making.error);
  const faults = fieldFaults(making.error);
  if (making.data) return <ShownOnce token={making.data} onClose={onClose} />;
  const isNameless = name.trim() === '';
  const create = () => {
    setTried(true);
    if (isNameless || scopes.length === 0) showFault();
    else making.mutate();
  };
  return (
    <Dialog
      title={t('token-create')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={making.isPending} onClick={create}>
            {t('token-make')}
          </Button>
        </>
      }
    >
      <div className="account-form" ref={form}>
        <TextField
          label={t('token-name')}
          hint={t('token-name-hint')}
          dir="auto"
          maxLength={nameMaxChars}
          value={name}
          error={faults.get('name') ?? (isTried && isNameless ? t('token-needs-name') : undefined)}
          onChange={(event) => setName(event.target.value)}
        />
        <DateField
          label={t('token-expires')}
          hint={t('token-expires-hint')}
          value={expiresOn}
          min={today}
          max={addDays(today, longestLifeDays)}
          error={faults.get('expiresOn')}
          onChange={setExpiresOn}
        />
        <ScopeTable
          chosen={scopes}
          error={
            faults.get('scopes') ?? (isTried && scopes.length === 0 ? t('token-needs-scope') : undefined)
          }
          onChange={setScopes}
        />
        {making.error && faults.size === 0 && <ProblemNote error={making.error} />}
      </div>
    </Dialog>
  );
}
