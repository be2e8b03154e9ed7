import type { ToldLineReply } from '@jalon/contracts/reminder/told';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button } from '../../shared/controls/button.tsx';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { highestLevel, useMarking } from '../../shared/marking/marking.tsx';
import './reminder.css';
import './told.css';
import { ToldFilters } from './told-filters.tsx';
import { toldQuery } from './told-query.ts';
import { type ToldSearch, toldParameters, toldSearch } from './told-search.ts';
import { ToldSummary } from './told-summary.tsx';
import { ToldTable } from './told-table.tsx';

/** `/plans/$planReference/told`: who was told what about the plan and when, and whether it helped. */
export default function ToldPage() {
  const { planReference = '' } = useParams({ strict: false });
  const t = useWords('told');
  const search = toldSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const show = (next: ToldSearch) =>
    void navigate({
      to: '/plans/$planReference/told',
      params: { planReference },
      search: next,
      replace: true,
    });
  const query = useInfiniteQuery(toldQuery(planReference, search));
  const first = query.data?.pages[0];
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="page told">
      <p className="sm">
        <Link to="/plans/$planReference/reminders" params={{ planReference }}>
          {t('back')}
        </Link>
      </p>
      <h1>{t('title')}</h1>
      <p className="md sec">{t('note')}</p>
      {query.isPending && <LoadingFrame rows={6} label={t('loading')} />}
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {first && (
        <>
          <ToldSummary summary={first.summary} period={first} search={search} onShow={show} />
          <ToldFilters
            key={`${toldParameters(search, planReference)}`}
            search={search}
            period={first}
            posts={first.summary.byPost.map(({ post }) => post)}
            onShow={show}
          />
          <MarkingOf items={items} />
          {items.length === 0 ? (
            <Note>{t('empty')}</Note>
          ) : (
            <ToldTable items={items} planReference={planReference} />
          )}
          {query.hasNextPage && (
            <p>
              <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('more')}
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** The page is marked as the highest activity on it. */
function MarkingOf({ items }: { items: readonly ToldLineReply[] }) {
  const marked = items.flatMap(({ activity }) => activity ?? []);
  useMarking(highestLevel(marked), marked.find(({ audience }) => audience !== 'all')?.audience ?? 'all');
  return null;
}
