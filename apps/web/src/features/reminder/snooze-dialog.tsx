import type { ActivityReply } from '@jalon/contracts/activity/activity';
import { addDays } from '@jalon/domain/mission/local-date';
import { mostSnoozeDays } from '@jalon/domain/reminder/snooze';
import { useRef, useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { useChange } from '../../shared/api/use-change.ts';
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

const firstSuggestionDays = 7;
const reasonMaxChars = 500;

interface SnoozeDialogProps {
  activity: ActivityReply;
  /** Whether the person's posts are told of the date itself, or only of what climbs to them. */
  isOfTheDate: boolean;
  onClose: () => void;
}

/** Until when and why. It says first what it holds back, and what it does not. */
export function SnoozeDialog({ activity, isOfTheDate, onClose }: SnoozeDialogProps) {
  const t = useWords('snooze');
  const form = useRef<HTMLFormElement>(null);
  const { today } = activity.mission;
  const [from, to] = [addDays(today, 1), addDays(today, mostSnoozeDays)];
  const [until, setUntil] = useState(addDays(today, firstSuggestionDays));
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const guard = useGuard({ reason });
  const isStopped = guard.blocked.size > 0;
  const saving = useChange({
    send: () =>
      request('POST', `/api/activities/${activity.id}/snooze`, {
        until,
        reason: reason.trim(),
        ...guard.justified,
      }),
    refreshes: [queryKeys.activityPart(activity.reference, 'snoozes')],
    done: () => t('done', { date: formatDate(until) }),
    onDone: onClose,
    onRefused: (error) => {
      guard.takeRefusal(error);
      requestAnimationFrame(() => focusFirstFault(form.current));
    },
  });
  const byServer = fieldFaults(saving.error);
  const untilFault = !(from <= until && until <= to);
  const faults = {
    until: untilFault ? t('fault-until', { from: formatDate(from), to: formatDate(to) }) : undefined,
    reason: reason.trim() === '' ? t('fault-reason') : undefined,
  };
  const send = () => {
    setTried(true);
    if (!faults.until && !faults.reason && !isStopped) saving.mutate();
    else requestAnimationFrame(() => focusFirstFault(form.current));
  };
  return (
    <FormDialog
      title={t('dialog-title', { reference: isolate(activity.shortReference) })}
      act={t('act')}
      isBusy={saving.isPending}
      className="snooze-form"
      form={form}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t(isOfTheDate ? 'what-it-does' : 'what-it-does-above')}</p>
      <p className="sec">{t(isOfTheDate ? 'what-it-does-not' : 'what-it-does-not-above')}</p>
      <DateField
        label={t('until')}
        hint={t('until-hint', { days: mostSnoozeDays })}
        value={until}
        min={from}
        max={to}
        error={(isTried ? faults.until : undefined) ?? byServer.get('until')}
        onChange={setUntil}
      />
      <GuardedText
        label={t('reason')}
        hint={t('reason-hint')}
        value={reason}
        onChange={setReason}
        maxLength={reasonMaxChars}
        findings={guard.findingsOf('reason')}
        error={isStopped ? undefined : ((isTried ? faults.reason : undefined) ?? byServer.get('reason'))}
        justification={guard.justification}
        onJustify={guard.setJustification}
      />
      {saving.error && !isStopped && byServer.size === 0 && <ProblemNote error={saving.error} />}
    </FormDialog>
  );
}
