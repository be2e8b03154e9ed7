import { ProblemError } from '../api/request.ts';
import { useWords } from '../language/use-words.ts';
import { Button } from './button.tsx';
import { Note } from './note.tsx';

export interface ProblemNoteProps {
  error: unknown;
  onRetry?: () => void;
}

/** What failed, what is kept and one action, in words; never a code alone. */
export function ProblemNote({ error, onRetry }: ProblemNoteProps) {
  const t = useWords('shared');
  const words = useProblemWords();
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
      {words(error)}
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
