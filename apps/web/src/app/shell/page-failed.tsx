import type { ErrorComponentProps } from '@tanstack/react-router';
import { ProblemError } from '../../shared/api/request.ts';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { Missing } from './missing.tsx';

/** A page that could not be shown: what failed and one action. What does not exist or is not open looks the same. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const t = useWords('shell');
  if (error instanceof ProblemError && error.status === 404) return <Missing />;
  return (
    <div className="page narrow">
      <h1>{t('failedTitle')}</h1>
      <ProblemNote error={error} onRetry={reset} />
    </div>
  );
}
