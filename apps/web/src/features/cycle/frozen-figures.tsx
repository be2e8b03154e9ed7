import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language/use-words.ts';
import { comparisonQuery } from './cycle-queries.ts';
import { FiguresPanel } from './figures-panel.tsx';

/** What a closed period closed with, for this reader; it changes no more. */
export function FrozenFigures({ planReference, cycle }: { planReference: string; cycle: CycleReply }) {
  const t = useWords('cycle');
  const { data } = useQuery(comparisonQuery(planReference, cycle.id));
  if (!data?.now) return null;
  return (
    <div className="figures-kept">
      <FiguresPanel figures={data.now} activities={data.activities} isFrozen planReference={planReference} />
      <Link to="/plans/$planReference/comparison" params={{ planReference }} search={{ cycle: cycle.id }}>
        {t('see-comparison')}
      </Link>
    </div>
  );
}
