import type { ReminderPolicyReply } from '@jalon/contracts/reminder/reminder';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { useChange } from '../../shared/api/use-change.ts';
import { Button } from '../../shared/controls/button.tsx';
import { CheckBox } from '../../shared/controls/check-box.tsx';
import { focusFirstFault } from '../../shared/controls/field.tsx';
import { LeaveGuard } from '../../shared/controls/leave-guard.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { Select } from '../../shared/controls/select.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { europeanDigits } from '../../shared/language/format.ts';
import { useWeekdayName } from '../../shared/language/use-weekday-name.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { stateNow } from '../../shared/problem/conflict-note.tsx';
import { fieldFaults } from '../../shared/problem/field-faults.ts';
import { PolicyConflict } from './policy-conflict.tsx';
import { type PolicyDraft, policyDraft, policyFaults, policyToBody } from './policy-draft.ts';
import { PolicyPreview } from './policy-preview.tsx';

export interface PolicyFormProps {
  planReference: string;
  timeZone: string;
  policy: ReminderPolicyReply;
  onClose: () => void;
}

/** When and to whom a plan's reminders go, for the coordinator. */
export function PolicyForm({ planReference, timeZone, policy, onClose }: PolicyFormProps) {
  const t = useWords('reminder');
  const form = useRef<HTMLFormElement>(null);
  const [read] = useState<PolicyDraft>(() => policyDraft(policy));
  const [draft, setDraft] = useState(read);
  const [isTried, setTried] = useState(false);
  const saving = useSavePolicy(planReference, policy.version, onClose);
  const now = stateNow<ReminderPolicyReply>(saving.error);
  const faults = policyFaults(draft);
  const byServer = fieldFaults(saving.error);
  const said = (name: keyof typeof faults) => {
    const fault = isTried ? faults[name] : undefined;
    return fault ? t(fault) : byServer.get(name);
  };
  const set = (change: Partial<PolicyDraft>) => setDraft({ ...draft, ...change });
  const text = (name: 'daysBefore' | 'coLeadAfterDays' | 'coordinatorAfterDays') => ({
    value: draft[name],
    inputMode: name === 'daysBefore' ? ('text' as const) : ('numeric' as const),
    dir: 'ltr',
    error: said(name),
    onChange: (event: { target: { value: string } }) => set({ [name]: europeanDigits(event.target.value) }),
  });
  return (
    <form
      noValidate
      className="policy-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(faults).length === 0) saving.mutate(draft);
        else requestAnimationFrame(() => focusFirstFault(form.current));
      }}
    >
      <DigestFields draft={draft} timeZone={timeZone} error={said('digestTime')} onChange={set} />
      <TextField label={t('days-before')} hint={t('days-before-hint')} {...text('daysBefore')} />
      <CheckBox
        label={t('short-mail')}
        detail={t('how-short')}
        checked={draft.shortMailBeforeDue}
        onChange={(event) => set({ shortMailBeforeDue: event.target.checked })}
      />
      <div className="pair">
        <TextField label={t('co-lead-after')} {...text('coLeadAfterDays')} />
        <TextField label={t('coordinator-after')} {...text('coordinatorAfterDays')} />
      </div>
      {now && <PolicyConflict draft={draft} now={now} onTake={setDraft} />}
      {saving.isError && !now && <ProblemNote error={saving.error} />}
      <LeaveGuard isUnsaved={JSON.stringify(draft) !== JSON.stringify(read)} />
      <div className="row">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button kind="primary" type="submit" busy={saving.isPending}>
          {t('save')}
        </Button>
      </div>
      {/* It grows and shrinks while one types: above the buttons it would take them from under the pointer. */}
      <PolicyPreview planReference={planReference} timeZone={timeZone} draft={draft} />
    </form>
  );
}

function DigestFields(props: {
  draft: PolicyDraft;
  timeZone: string;
  error: string | undefined;
  onChange: (change: Partial<PolicyDraft>) => void;
}) {
  const t = useWords('reminder');
  const weekday = useWeekdayName();
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekday(day) }));
  return (
    <div className="pair">
      <Select
        label={t('digest-day')}
        hint={t('digest-time-hint')}
        value={String(props.draft.digestWeekday)}
        options={days}
        onChange={(event) => props.onChange({ digestWeekday: Number(event.target.value) })}
      />
      <TextField
        label={t('digest-time', { zone: props.timeZone })}
        type="time"
        dir="ltr"
        value={props.draft.digestTime}
        error={props.error}
        onChange={(event) => props.onChange({ digestTime: europeanDigits(event.target.value) })}
      />
    </div>
  );
}

function useSavePolicy(planReference: string, version: number, onSaved: () => void) {
  const t = useWords('reminder');
  const queries = useQueryClient();
  // After a conflict one saves over what is there now, knowingly.
  const [seen, setSeen] = useState(version);
  return useChange({
    send: (draft: PolicyDraft) =>
      request<ReminderPolicyReply>(
        'PUT',
        `/api/plans/${planReference}/reminder-policy`,
        policyToBody(draft),
        {
          ifMatch: seen,
        },
      ),
    refreshes: [queryKeys.planPart(planReference, 'policy-preview')],
    done: t('saved'),
    onDone: (saved) => {
      queries.setQueryData(queryKeys.planPart(planReference, 'policy'), saved);
      onSaved();
    },
    onRefused: (error) => {
      const now = stateNow<ReminderPolicyReply>(error);
      if (now) setSeen(now.version);
    },
  });
}
