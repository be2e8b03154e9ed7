import type { ActivityReply } from '@jalon/contracts/activity/activity';
import { GuardedText } from '../../shared/survivor-data/guarded-text.tsx';
import type { TextFieldName } from './draft-fields.ts';
import { useFaultWords } from './use-fault-words.ts';
import type { UpdateFormState } from './use-update-form.ts';

/** What every group of fields of the form is given. */
export interface FieldsProps {
  activity: ActivityReply;
  form: UpdateFormState;
}

export interface GuardedFieldProps {
  form: UpdateFormState;
  name: TextFieldName;
  label: string;
  hint?: string;
  rows?: number;
}

/** One free text of the report, read by the guard while it is typed. */
export function GuardedField({ form, name, label, hint, rows }: GuardedFieldProps) {
  const fault = useFaultWords(form);
  return (
    <GuardedText
      label={label}
      hint={hint}
      rows={rows}
      value={form.fields[name]}
      onChange={(value) => form.set({ [name]: value })}
      findings={form.guard.findingsOf(name)}
      error={fault(name)}
      justification={form.guard.justification}
      onJustify={form.guard.setJustification}
    />
  );
}
