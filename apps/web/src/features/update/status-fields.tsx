import { CONSTRAINT_CAUSES, type ConstraintCause, type Status } from '@jalon/domain/activity/activity';
import { RadioCards } from '../../shared/controls/radio-cards.tsx';
import { Select } from '../../shared/controls/select.tsx';
import { StatusPill } from '../../shared/controls/status-pill.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { type FieldsProps, GuardedField } from './guarded-field.tsx';
import { useFaultWords } from './use-fault-words.ts';

const declarable: readonly Status[] = ['not_started', 'in_progress', 'constrained', 'completed'];

/** Where the activity stands, and what the chosen status asks for: a cause, or the reason of a proposal. */
export function StatusFields({ form }: FieldsProps) {
  const t = useWords('update');
  const { status } = form.fields;
  const cards = declarable.map((value) => ({ value, label: <StatusPill status={value} plain /> }));
  const discontinue = {
    value: 'discontinued' as const,
    label: <StatusPill status="discontinued" plain />,
    detail: t('discontinued-hint'),
  };
  return (
    <div className="report-group">
      <RadioCards<Status>
        legend={t('status')}
        options={[...cards, discontinue]}
        value={status}
        onChange={(chosen) => form.set({ status: chosen })}
      />
      <p className="hint">{t('status-hint')}</p>
      {status === 'constrained' && <CauseFields form={form} />}
      {status === 'discontinued' && (
        <GuardedField form={form} name="discontinuedReason" label={t('discontinued-reason')} rows={2} />
      )}
    </div>
  );
}

function CauseFields({ form }: Pick<FieldsProps, 'form'>) {
  const t = useWords('update');
  const shared = useWords('shared');
  const fault = useFaultWords(form);
  const causes = CONSTRAINT_CAUSES.map((value) => ({ value, label: shared(`cause.${value}`) }));
  return (
    <>
      <Select
        label={t('cause')}
        hint={t('cause-hint')}
        value={form.fields.constraintCause}
        options={[{ value: '', label: t('cause-choose') }, ...causes]}
        error={fault('constraintCause')}
        onChange={(event) => form.set({ constraintCause: event.target.value as ConstraintCause | '' })}
      />
      <GuardedField form={form} name="constraintNote" label={t('cause-note')} rows={2} />
    </>
  );
}
