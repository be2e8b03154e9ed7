import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import { useQuery } from '@tanstack/react-query';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { isolate } from '../../shared/language/isolate.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { ComparedLists } from './compared-lists.tsx';
import { comparisonQuery } from './cycle-queries.ts';
import { CyclesPage } from './cycles-page.tsx';
import { FiguresPanel } from './figures-panel.tsx';
import { PeriodSelect, useChosenCycle } from './period-select.tsx';

/** `/plans/$planReference/comparison`: a period held against the one before it. */
export default function ComparisonPage() {
  const t = useWords('cycle');
  return (
    <CyclesPage title={t('comparison-title')} note={t('comparison-note')}>
      {(planReference, cycles) => <Chosen planReference={planReference} cycles={cycles} />}
    </CyclesPage>
  );
}

function Chosen({ planReference, cycles }: { planReference: string; cycles: CycleReply[] }) {
  const t = useWords('cycle');
  const begun = cycles.filter(({ state }) => state !== 'planned');
  const chosen = useChosenCycle(begun);
  if (!chosen) return <Note>{t('none-begun')}</Note>;
  return (
    <>
      <PeriodSelect cycles={begun} chosen={chosen} />
      <Comparison key={chosen.id} planReference={planReference} cycle={chosen} />
    </>
  );
}

function Comparison({ planReference, cycle }: { planReference: string; cycle: CycleReply }) {
  const t = useWords('cycle');
  const query = useQuery(comparisonQuery(planReference, cycle.id));
  if (query.isPending) return <LoadingFrame />;
  if (!query.data) return <ProblemNote error={query.error} onRetry={() => void query.refetch()} />;
  const { now, before, activities } = query.data;
  if (!now) return <Note>{t('no-figures')}</Note>;
  const panel = { planReference, activities };
  return (
    <>
      <div className="figures-pair">
        {before && <FiguresPanel {...panel} figures={before} isFrozen />}
        {before && <Icon name="arrow" />}
        <FiguresPanel {...panel} figures={now} isFrozen={cycle.state === 'closed'} />
      </div>
      {before ? (
        <>
          <h2>{t('since', { label: isolate(before.label) })}</h2>
          <ComparedLists planReference={planReference} comparison={query.data} />
        </>
      ) : (
        <Note>{t('nothing-before')}</Note>
      )}
    </>
  );
}
