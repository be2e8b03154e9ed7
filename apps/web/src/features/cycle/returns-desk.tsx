import type { CycleReply, ReturnReply } from '@jalon/contracts/cycle/cycle';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { formatNumber } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { returnsQuery } from './cycle-queries.ts';
import type { CycleSearch } from './cycle-search.ts';
import { ReturnsTable } from './returns-table.tsx';
import { useStandingWords } from './use-standing-words.ts';

interface ReturnsDeskProps {
  planReference: string;
  cycle: CycleReply;
}

/** The order in which one looks: how far it is, then what is missing, then what is asked of nobody. */
const shown = ['received', 'late', 'returned', 'awaited', 'not_requested'] as const;

/** The returns of a period: their sums, each of which shows exactly its organizations, then one row each. */
export function ReturnsDesk({ planReference, cycle }: ReturnsDeskProps) {
  const t = useWords('cycle');
  const { standing } = useSearch({ strict: false }) as CycleSearch;
  const query = useQuery(returnsQuery(planReference, cycle.id));
  if (query.isPending) return <LoadingFrame rows={3} />;
  if (!query.data) return <ProblemNote error={query.error} onRetry={() => void query.refetch()} />;
  const { items } = query.data;
  if (items.length === 0) return <p className="sec">{t('empty')}</p>;
  const listed = standing ? items.filter((item) => item.standing === standing) : items;
  return (
    <section className="returns-desk" aria-label={t('page-title')}>
      <Sums items={items} cycle={cycle} />
      <p className="vh" role="status">
        {t('shown', { count: listed.length, total: items.length })}
      </p>
      {listed.length === 0 ? (
        <p className="sec">{t('none-so')}</p>
      ) : (
        <ReturnsTable planReference={planReference} cycle={cycle} items={listed} />
      )}
    </section>
  );
}

function Sums({ items, cycle }: { items: ReturnReply[]; cycle: CycleReply }) {
  const t = useWords('cycle');
  const cycleId = cycle.id;
  const words = useStandingWords(cycle.state === 'closed');
  const asked = items.filter((item) => item.standing !== 'not_requested');
  const sum = (of: (item: ReturnReply) => number) => asked.reduce((total, item) => total + of(item), 0);
  const unanswered = sum((item) => item.unanswered);
  const oldest = Math.max(0, ...asked.map((item) => item.unansweredDays ?? 0));
  return (
    <>
      <nav className="returns-sums" aria-label={t('filter')}>
        <Sum cycleId={cycleId} label={t('all')} value={formatNumber(items.length)} />
        {shown.map((standing) => {
          const count = items.filter((item) => item.standing === standing).length;
          const value =
            standing === 'not_requested'
              ? formatNumber(count)
              : t('of', { part: count, total: asked.length });
          return (
            <Sum
              key={standing}
              cycleId={cycleId}
              standing={standing}
              label={words.ofReturn(standing)}
              value={value}
            />
          );
        })}
      </nav>
      <p className="md">
        {t('sum-sent', {
          part: sum((item) => item.sent),
          total: sum((item) => item.activities),
        })}{' '}
        {unanswered > 0 &&
          (cycle.state === 'closed'
            ? t('closed-sum-unanswered', { count: unanswered })
            : t('sum-unanswered', { count: unanswered, days: oldest }))}
      </p>
    </>
  );
}

function Sum(props: { cycleId: string; standing?: CycleSearch['standing']; label: string; value: string }) {
  const { standing: chosen } = useSearch({ strict: false }) as CycleSearch;
  const { standing } = props;
  return (
    <Link
      to="."
      search={{ cycle: props.cycleId, ...(standing ? { standing } : {}) }}
      replace
      activeOptions={{ exact: true }}
      className={chosen === standing ? 'fld on' : 'fld'}
      aria-current={chosen === standing ? 'true' : undefined}
    >
      <span className="k">{props.label}</span> <b>{props.value}</b>
    </Link>
  );
}
