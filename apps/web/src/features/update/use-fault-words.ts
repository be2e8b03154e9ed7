import { fieldFaults } from '../../shared/problem/field-faults.ts';
import { useRefusalWords } from '../../shared/problem/use-refusal-words.ts';
import type { DraftFieldName } from './draft-fields.ts';
import type { UpdateFormState } from './use-update-form.ts';

/** What is wrong with a field, in words: what the browser's copy of the rule misses, else what the server said. */
export function useFaultWords(form: UpdateFormState): (field: DraftFieldName) => string | undefined {
  const words = useRefusalWords();
  const byServer = fieldFaults(form.state.kind === 'refused' ? form.state.error : null);
  return (field) => {
    const fault = form.faults.find((each) => each.field === field);
    if (fault) return words(fault);
    return form.guard.blocked.size === 0 ? byServer.get(field) : undefined;
  };
}
