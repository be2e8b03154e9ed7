import { ProblemError } from '../api/request.ts';
import { useWords } from '../language/use-words.ts';
import { Button } from './button.tsx';
import { Note } from './note.tsx';

export interface ProblemNoteProps {
  error: unknown;
  onRetry?: () => void;
}

/**
 * What failed and one action, in words; never a code alone. Beside something to be sent it says that this stands for as
 * long as the page does: only the form of a report keeps its words on the device, and it says so itself.
 */
export function ProblemNote({ error, onRetry }: ProblemNoteProps) {
  const t = useWords('shared');
  const words = useProblemWords();
  const isUnsent = !onRetry && error instanceof ProblemError && error.status === 0;
  return (
    <Note
      tone="attention"
      role="alert"
      action={
        onRetry && (
          <Button small onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        )
      }
    >
      {isUnsent ? t('offline-unsent') : words(error)}
    </Note>
  );
}

/** The sentence for a failure: the server's own `detail` where it has one. */
export function useProblemWords(): (error: unknown) => string {
  const t = useWords('shared');
  return (error) => {
    if (!(error instanceof ProblemError)) return t('failed');
    if (error.status === 0) return t('offline');
    return error.problem.detail ?? t('failed');
  };
}
