import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import type { CalendarPreviewReply, ReportingCalendarReply } from '@jalon/contracts/cycle/reporting-calendar';
import { CALENDAR_KINDS, type ReportingCalendar } from '@jalon/domain/cycle/reporting-calendar';
import { addDays } from '@jalon/domain/mission/local-date';
import { type RefObject, useRef, useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { ProblemError, request } from '../../shared/api/request.ts';
import { useChange } from '../../shared/api/use-change.ts';
import { Button } from '../../shared/controls/button.tsx';
import { focusFirstFault } from '../../shared/controls/field.tsx';
import { LeaveGuard } from '../../shared/controls/leave-guard.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { RadioCards } from '../../shared/controls/radio-cards.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { europeanDigits } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { fieldFaults } from '../../shared/problem/field-faults.ts';
import { GuardedText } from '../../shared/survivor-data/guarded-text.tsx';
import { useGuard } from '../../shared/survivor-data/use-guard.ts';
import {
  type CalendarDraft,
  calendarDraft,
  calendarToBody,
  missingIn,
  withPeriod,
} from './calendar-draft.ts';
import { CalendarPreview } from './calendar-preview.tsx';
import { OwnPeriods } from './own-periods.tsx';

interface CalendarFormProps {
  planReference: string;
  calendar: ReportingCalendarReply;
  cycles: readonly CycleReply[];
  onClose: () => void;
}

const reasonMaxChars = 2_000;

/** When a plan reports, for the coordinator: one looks at the periods that it would make, and then saves. */
export function CalendarForm({ planReference, calendar, cycles, onClose }: CalendarFormProps) {
  const t = useWords('cycle');
  const form = useRef<HTMLFormElement>(null);
  const [read] = useState<CalendarDraft>(() => calendarDraft(calendar));
  const [draft, setDraft] = useState(read);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const guard = useGuard(textsOf(draft, reason));
  const path = `/api/plans/${planReference}/reporting-calendar`;
  const onRefused = (error: Error) => {
    guard.takeRefusal(error);
    showFault(form);
  };
  const preview = useChange<ReportingCalendar, CalendarPreviewReply>({
    send: (body) => request('POST', `${path}/preview`, body),
    refreshes: [],
    onRefused,
  });
  const saving = useChange<ReportingCalendar>({
    send: (body) => {
      const { version } = calendar;
      return request('PUT', path, { ...body, reason: reason.trim(), version, ...guard.justified });
    },
    refreshes: [queryKeys.plan(planReference)],
    done: t('calendar-saved'),
    onDone: onClose,
    onRefused,
  });
  const body = calendarToBody(draft);
  const error = saving.error ?? preview.error;
  const isBlocked = guard.blocked.size > 0;
  const missing = useMissingWords(isTried ? missingIn(draft) : []);
  const faults = isBlocked ? missing : new Map([...fieldFaults(error), ...missing]);
  /** What is missing or not to be kept is marked, and the cursor goes there. */
  const tryWith = (act: (body: ReportingCalendar) => void) => {
    setTried(true);
    if (body && !isBlocked) act(body);
    else showFault(form);
  };
  const change = (changes: Partial<CalendarDraft>) => {
    setDraft({ ...draft, ...changes });
    // What was shown was another calendar's.
    preview.reset();
    saving.reset();
  };
  const kept = cycles.findLast(({ state }) => state !== 'planned');
  return (
    <form
      noValidate
      className="cycle-form box"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        tryWith(saving.mutate);
      }}
    >
      <RadioCards
        legend={t('kind')}
        options={CALENDAR_KINDS.map((kind) => ({ value: kind, label: t(`kind-${kind}`) }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      <DaysFields draft={draft} faults={faults} onChange={change} />
      {draft.kind === 'own' && (
        <OwnPeriods
          periods={draft.periods}
          faults={faults}
          guard={guard}
          onChange={(periods) => change({ periods })}
          onAdd={() =>
            change(withPeriod(draft, kept ? addDays(kept.endsOn, 1) : (cycles[0]?.startsOn ?? '')))
          }
        />
      )}
      <div className="row w">
        <Button busy={preview.isPending} onClick={() => tryWith(preview.mutate)}>
          {t('preview')}
        </Button>
      </div>
      {preview.data && <CalendarPreview preview={preview.data} />}
      <GuardedText
        label={t('reason')}
        hint={t('calendar-reason-hint')}
        rows={2}
        maxLength={reasonMaxChars}
        value={reason}
        onChange={setReason}
        findings={guard.findingsOf('reason')}
        error={faults.get('reason')}
        justification={guard.justification}
        onJustify={guard.setJustification}
      />
      {error && !isBlocked && faults.size === 0 && <Refusal error={error} />}
      <LeaveGuard isUnsaved={reason.trim() !== '' || JSON.stringify(draft) !== JSON.stringify(read)} />
      <div className="row">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button kind="primary" type="submit" busy={saving.isPending}>
          {t('calendar-save')}
        </Button>
      </div>
    </form>
  );
}

function DaysFields(props: {
  draft: CalendarDraft;
  faults: ReadonlyMap<string, string>;
  onChange: (changes: Partial<CalendarDraft>) => void;
}) {
  const t = useWords('cycle');
  const days = (name: 'dueDaysAfterEnd' | 'closeDaysAfterEnd') => ({
    value: props.draft[name],
    inputMode: 'numeric' as const,
    dir: 'ltr',
    error: props.faults.get(name),
    onChange: (event: { target: { value: string } }) =>
      props.onChange({ [name]: europeanDigits(event.target.value) }),
  });
  return (
    <>
      {props.draft.kind === 'own' && <p className="hint">{t('days-for-the-rest')}</p>}
      <div className="pair">
        <TextField label={t('due-days')} {...days('dueDaysAfterEnd')} />
        <TextField label={t('close-days')} {...days('closeDaysAfterEnd')} />
      </div>
    </>
  );
}

function Refusal({ error }: { error: Error }) {
  const t = useWords('cycle');
  const isStale = error instanceof ProblemError && error.status === 412;
  if (!isStale) return <ProblemNote error={error} />;
  return (
    <Note tone="attention" role="alert">
      {t('calendar-stale')}
    </Note>
  );
}

/** Each field that is still missing, and what it needs. */
function useMissingWords(pointers: readonly string[]): ReadonlyMap<string, string> {
  const t = useWords('cycle');
  const shared = useWords('shared');
  return new Map(
    pointers.map((at) => [at, at.startsWith('periods/') ? shared('needed') : t('still-missing')] as const),
  );
}

/** By the names that the server gives them when it refuses one. */
function textsOf(draft: CalendarDraft, reason: string): Record<string, string> {
  const labels = draft.kind === 'own' ? draft.periods.map(({ label }) => label) : [];
  return {
    reason,
    ...Object.fromEntries(labels.map((label, index) => [`periods/${index}/label`, label])),
  };
}

function showFault(form: RefObject<HTMLFormElement | null>): void {
  requestAnimationFrame(() => focusFirstFault(form.current));
}
