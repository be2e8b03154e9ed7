import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import { useRef, useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { useChange } from '../../shared/api/use-change.ts';
import { Button } from '../../shared/controls/button.tsx';
import { DateField } from '../../shared/controls/date-field.tsx';
import { focusFirstFault } from '../../shared/controls/field.tsx';
import { FormDialog } from '../../shared/controls/form-dialog.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { isolate } from '../../shared/language/isolate.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { fieldFaults } from '../../shared/problem/field-faults.ts';
import { GuardedText } from '../../shared/survivor-data/guarded-text.tsx';
import { useGuard } from '../../shared/survivor-data/use-guard.ts';
import { useCoordinates } from './use-coordinates.ts';

interface ExtendCycleProps {
  planReference: string;
  cycle: CycleReply;
}

const reasonMaxChars = 2_000;

/** The coordinator gives a period later dates, with a reason that stays beside the first ones. */
export function ExtendCycle({ planReference, cycle }: ExtendCycleProps) {
  const t = useWords('cycle');
  const [isOpen, setOpen] = useState(false);
  const mayExtend = useCoordinates(planReference, 'extend_cycle');
  if (!mayExtend || cycle.state === 'closed') return null;
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {t('extend')}
      </Button>
      {isOpen && <ExtendDialog planReference={planReference} cycle={cycle} onClose={() => setOpen(false)} />}
    </>
  );
}

function ExtendDialog({ planReference, cycle, onClose }: ExtendCycleProps & { onClose: () => void }) {
  const t = useWords('cycle');
  const form = useRef<HTMLFormElement>(null);
  const [dates, setDates] = useState({ dueOn: cycle.dueOn, closesOn: cycle.closesOn });
  const [reason, setReason] = useState('');
  const guard = useGuard({ reason });
  const extending = useChange({
    send: () =>
      request('POST', `/api/cycles/${cycle.id}/extend`, {
        ...dates,
        reason: reason.trim(),
        ...guard.justified,
      }),
    refreshes: [queryKeys.plan(planReference), queryKeys.mine('activities')],
    done: () => t('extended-done', { date: formatDate(dates.dueOn) }),
    onDone: onClose,
    onRefused: (error) => {
      guard.takeRefusal(error);
      requestAnimationFrame(() => focusFirstFault(form.current));
    },
  });
  const faults = fieldFaults(extending.error);
  const isBlocked = guard.blocked.size > 0;
  return (
    <FormDialog
      title={t('extend-title', { label: isolate(cycle.label) })}
      act={t('extend-confirm')}
      isBusy={extending.isPending}
      isDisabled={isBlocked}
      className="cycle-form"
      form={form}
      onSubmit={() => !isBlocked && extending.mutate()}
      onClose={onClose}
    >
      <p>{t('extend-note')}</p>
      <div className="pair">
        <DateField
          label={t('due')}
          value={dates.dueOn}
          min={cycle.dueOn}
          error={faults.get('dueOn')}
          onChange={(dueOn) => setDates({ ...dates, dueOn })}
        />
        <DateField
          label={t('closes')}
          value={dates.closesOn}
          min={cycle.closesOn}
          error={faults.get('closesOn')}
          onChange={(closesOn) => setDates({ ...dates, closesOn })}
        />
      </div>
      <GuardedText
        label={t('reason')}
        hint={t('reason-hint')}
        maxLength={reasonMaxChars}
        value={reason}
        onChange={setReason}
        findings={guard.findingsOf('reason')}
        error={isBlocked ? undefined : faults.get('reason')}
        justification={guard.justification}
        onJustify={guard.setJustification}
      />
      {extending.isError && !isBlocked && faults.size === 0 && <ProblemNote error={extending.error} />}
    </FormDialog>
  );
}
