import { useState } from 'react';
import { DateField } from '../../shared/controls/date-field.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { type FieldsProps, GuardedField } from './guarded-field.tsx';
import { useFaultWords } from './use-fault-words.ts';

/** Another due date is proposed here and decided by coordinator or co-lead; folded away while nobody asks. */
export function ProposalFields({ activity, form }: FieldsProps) {
  const t = useWords('update');
  const fault = useFaultWords(form);
  const [isOpen, setOpen] = useState(form.fields.proposedDueOn !== '');
  return (
    <details className="report-fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('proposal')}</summary>
      <p className="hint">{t('proposal-hint')}</p>
      <DateField
        label={t('proposed-due')}
        value={form.fields.proposedDueOn}
        min={activity.startOn}
        error={fault('proposedDueOn')}
        onChange={(proposedDueOn) => form.set({ proposedDueOn })}
      />
      {form.fields.proposedDueOn !== '' && (
        <GuardedField form={form} name="proposalReason" label={t('proposal-reason')} rows={2} />
      )}
    </details>
  );
}
