import type { QueryKey } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useChange } from '../api/use-change.ts';
import { DateField } from '../controls/date-field.tsx';
import { focusFirstFault } from '../controls/field.tsx';
import { FormDialog } from '../controls/form-dialog.tsx';
import { ProblemNote } from '../controls/problem-note.tsx';
import { useWords } from '../language/use-words.ts';
import { fieldFaults } from '../problem/field-faults.ts';
import { GuardedText } from '../survivor-data/guarded-text.tsx';
import { useGuard } from '../survivor-data/use-guard.ts';

export interface MoveDateDialogProps {
  title: string;
  /** What it does, before it is done. */
  note: ReactNode;
  act: string;
  done: string;
  /** The label of the date; none where only a reason is asked for. */
  date?: { label: string; after: string; field: string };
  send: (body: Record<string, string>) => Promise<unknown>;
  refreshes: readonly QueryKey[];
  onClose: () => void;
}

const reasonMaxChars = 2_000;

/** Moves a deadline to a later day, or lets it go, with the reason that stays visible beside it. */
export function MoveDateDialog(props: MoveDateDialogProps) {
  const { title, note, act, done, date, send, refreshes, onClose } = props;
  const t = useWords('deadline');
  const shared = useWords('shared');
  const form = useRef<HTMLFormElement>(null);
  const [on, setOn] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const guard = useGuard({ reason });
  const sending = useChange({
    send: () => send({ ...(date && { [date.field]: on }), reason: reason.trim(), ...guard.justified }),
    refreshes,
    done,
    onDone: onClose,
    onRefused: (error) => {
      guard.takeRefusal(error);
      requestAnimationFrame(() => focusFirstFault(form.current));
    },
  });
  const isStopped = guard.blocked.size > 0;
  const missing = [...(date && on === '' ? [date.field] : []), ...(reason.trim() === '' ? ['reason'] : [])];
  const needed = isTried ? missing.map((name) => [name, shared('needed')] as const) : [];
  const faults = new Map([...fieldFaults(sending.error), ...needed]);
  const submit = () => {
    setTried(true);
    if (missing.length === 0 && !isStopped) sending.mutate();
    else requestAnimationFrame(() => focusFirstFault(form.current));
  };
  return (
    <FormDialog
      title={title}
      act={act}
      isBusy={sending.isPending}
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="md sec">{note}</p>
      {date && (
        <DateField
          label={date.label}
          value={on}
          onChange={setOn}
          min={date.after}
          error={faults.get(date.field)}
        />
      )}
      <GuardedText
        label={t('reason')}
        hint={t('reason-hint')}
        maxLength={reasonMaxChars}
        value={reason}
        onChange={setReason}
        findings={guard.findingsOf('reason')}
        error={isStopped ? undefined : faults.get('reason')}
        justification={guard.justification}
        onJustify={guard.setJustification}
      />
      {sending.error && !isStopped && faults.size === 0 && <ProblemNote error={sending.error} />}
    </FormDialog>
  );
}
