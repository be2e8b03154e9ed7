import type { PlanReply } from '@jalon/contracts/plan/plan';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { useChange } from '../../shared/api/use-change.ts';
import { DateField } from '../../shared/controls/date-field.tsx';
import { focusFirstFault } from '../../shared/controls/field.tsx';
import { FormDialog } from '../../shared/controls/form-dialog.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { Select } from '../../shared/controls/select.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { fieldFaults } from '../../shared/problem/field-faults.ts';
import { GuardedText } from '../../shared/survivor-data/guarded-text.tsx';
import { useGuard } from '../../shared/survivor-data/use-guard.ts';
import { committeeChoices } from './committees-query.ts';

const documentMaxChars = 500;

/** Records from when to when a committee steers the plan, and where that is written. */
export default function RecordMandate({ plan, onClose }: { plan: PlanReply; onClose: () => void }) {
  const t = useWords('committee');
  const shared = useWords('shared');
  const choices = useQuery(committeeChoices).data ?? [];
  const own = choices.filter(({ missionId }) => missionId === null || missionId === plan.missionId);
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState('');
  const [startsOn, setStartsOn] = useState('');
  const [endsOn, setEndsOn] = useState('');
  const [place, setPlace] = useState('');
  const [document, setDocument] = useState('');
  const [isTried, setTried] = useState(false);
  const guard = useGuard({ document, place });
  const organizationId = chosen || (own[0]?.id ?? '');
  const source = { document: document.trim(), ...(place.trim() !== '' && { place: place.trim() }) };
  const saving = useChange({
    send: () =>
      request('POST', `/api/plans/${plan.reference}/mandates`, {
        organizationId,
        startsOn,
        endsOn,
        source,
        ...guard.justified,
      }),
    refreshes: [queryKeys.plan(plan.reference)],
    done: t('recorded'),
    onDone: onClose,
    onRefused: (error) => {
      guard.takeRefusal(error);
      requestAnimationFrame(() => focusFirstFault(form.current));
    },
  });
  const isStopped = guard.blocked.size > 0;
  const missing = Object.entries({ startsOn, endsOn, document: source.document }).filter(
    ([, value]) => value === '',
  );
  const needed = isTried ? missing.map(([name]) => [name, shared('needed')] as const) : [];
  const faults = new Map([...fieldFaults(saving.error), ...needed]);
  const isSaid = faults.has('startsOn') || faults.has('endsOn');
  const send = () => {
    setTried(true);
    if (missing.length === 0 && !isStopped) saving.mutate();
    else requestAnimationFrame(() => focusFirstFault(form.current));
  };
  return (
    <FormDialog
      title={t('record')}
      act={own.length > 0 ? shared('save') : null}
      isBusy={saving.isPending}
      form={form}
      onSubmit={() => own.length > 0 && send()}
      onClose={onClose}
    >
      {own.length === 0 ? (
        <Note>{t('no-committee')}</Note>
      ) : (
        <Select
          label={t('committee')}
          value={organizationId}
          options={own.map(({ id, name }) => ({ value: id, label: localText(name) }))}
          onChange={(event) => setChosen(event.target.value)}
        />
      )}
      <div className="row w">
        <DateField
          label={t('starts-on')}
          value={startsOn}
          onChange={setStartsOn}
          error={faults.get('startsOn')}
        />
        <DateField
          label={t('ends-on')}
          value={endsOn}
          onChange={setEndsOn}
          min={startsOn}
          error={faults.get('endsOn')}
        />
      </div>
      <GuardedText
        label={t('source')}
        hint={t('source-hint')}
        rows={2}
        maxLength={documentMaxChars}
        value={document}
        onChange={setDocument}
        findings={guard.findingsOf('document')}
        error={isStopped ? undefined : faults.get('document')}
        justification={guard.justification}
        onJustify={guard.setJustification}
      />
      <TextField
        label={t('place')}
        dir="auto"
        maxLength={200}
        value={place}
        onChange={(event) => setPlace(event.target.value)}
      />
      {saving.error && !isStopped && !isSaid && <ProblemNote error={saving.error} />}
    </FormDialog>
  );
}
