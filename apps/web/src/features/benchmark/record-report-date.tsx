import type { BenchmarkSetReply } from '@jalon/contracts/benchmark/benchmark';
import { useRef, useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { useChange } from '../../shared/api/use-change.ts';
import { DateField } from '../../shared/controls/date-field.tsx';
import { focusFirstFault } from '../../shared/controls/field.tsx';
import { FormDialog } from '../../shared/controls/form-dialog.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { fieldFaults } from '../../shared/problem/field-faults.ts';
import { GuardedText } from '../../shared/survivor-data/guarded-text.tsx';
import { useGuard } from '../../shared/survivor-data/use-guard.ts';

const resolutionMaxChars = 300;

/** Records a date on which the Council wants the reports of a set, and the document that names it. */
export default function RecordReportDate({ set, onClose }: { set: BenchmarkSetReply; onClose: () => void }) {
  const t = useWords('benchmark');
  const shared = useWords('shared');
  const form = useRef<HTMLFormElement>(null);
  const [dueOn, setDueOn] = useState('');
  const [resolution, setResolution] = useState('');
  const [isTried, setTried] = useState(false);
  const guard = useGuard({ resolution });
  const said = resolution.replaceAll(/\s+/g, ' ').trim();
  const saving = useChange({
    send: () =>
      request('POST', `/api/benchmark-sets/${set.id}/report-dates`, {
        dueOn,
        resolution: said,
        ...guard.justified,
      }),
    refreshes: [queryKeys.benchmarkSets, ['plan']],
    done: t('date-recorded'),
    onDone: onClose,
    onRefused: (error) => {
      guard.takeRefusal(error);
      requestAnimationFrame(() => focusFirstFault(form.current));
    },
  });
  const isStopped = guard.blocked.size > 0;
  const missing = Object.entries({ dueOn, resolution: said }).filter(([, value]) => value === '');
  const needed = isTried ? missing.map(([name]) => [name, shared('needed')] as const) : [];
  const faults = new Map([...fieldFaults(saving.error), ...needed]);
  const send = () => {
    setTried(true);
    if (missing.length === 0 && !isStopped) saving.mutate();
    else requestAnimationFrame(() => focusFirstFault(form.current));
  };
  return (
    <FormDialog
      title={t('date-record')}
      act={shared('save')}
      isBusy={saving.isPending}
      form={form}
      onSubmit={send}
      onClose={onClose}
    >
      <p className="md sec">{t('date-record-note')}</p>
      <DateField
        label={t('date-due')}
        value={dueOn}
        onChange={setDueOn}
        min={set.mission.today}
        error={faults.get('dueOn')}
      />
      <GuardedText
        label={t('date-resolution')}
        hint={t('date-resolution-hint')}
        rows={2}
        maxLength={resolutionMaxChars}
        value={resolution}
        onChange={setResolution}
        findings={guard.findingsOf('resolution')}
        error={isStopped ? undefined : faults.get('resolution')}
        justification={guard.justification}
        onJustify={guard.setJustification}
      />
      {saving.error && !isStopped && faults.size === 0 && <ProblemNote error={saving.error} />}
    </FormDialog>
  );
}
