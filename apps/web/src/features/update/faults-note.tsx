import { Note } from '../../shared/controls/note.tsx';
import { useProblemWords } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import type { UpdateFormState } from './use-update-form.ts';

/** Why it cannot go out yet: how many things are missing, or what the server said. Nothing typed is lost. */
export function FaultsNote({ form }: { form: UpdateFormState }) {
  const t = useWords('update');
  const words = useProblemWords();
  const missing = form.faults.length + form.guard.blocked.size;
  return (
    <>
      {form.faults.length > 0 && (
        <Note tone="attention" role="alert">
          {t('faults-title', { count: missing })}
        </Note>
      )}
      {form.state.kind === 'refused' && form.guard.blocked.size === 0 && (
        <Note tone="attention" role="alert">
          <b>{t('failed-title')}</b> {words(form.state.error)} {t('failed-kept')}
        </Note>
      )}
    </>
  );
}
