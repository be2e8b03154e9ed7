import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useMarking } from '../../shared/marking/marking.tsx';
import { CyclePage } from './cycle-page.tsx';
import { cyclesQuery } from './cycle-queries.ts';

interface CyclesPageProps {
  title: string;
  note: string;
  /** What stands there once the plan's periods are known. */
  children: (planReference: string, cycles: CycleReply[]) => ReactNode;
}

/** A page about one of a plan's periods: their list is asked for, and said where it does not come. */
export function CyclesPage({ title, note, children }: CyclesPageProps) {
  const { planReference = '' } = useParams({ strict: false });
  useMarking('unclassified');
  const query = useQuery(cyclesQuery(planReference));
  if (query.isPending) return <LoadingFrame />;
  return (
    <CyclePage title={title} note={note}>
      {query.data ? (
        children(planReference, query.data.items)
      ) : (
        <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      )}
    </CyclePage>
  );
}
