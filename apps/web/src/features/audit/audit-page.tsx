import type { AuditRowReply } from '@jalon/contracts/audit/audit';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMe } from '../../shared/api/me.ts';
import { Button } from '../../shared/controls/button.tsx';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { highestLevel, useMarking } from '../../shared/marking/marking.tsx';
import { AuditEntry } from './audit-entry.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { auditQuery } from './audit-query.ts';
import { type AuditSearch, auditParameters, auditSearch } from './audit-search.ts';
import './audit.css';

const chains = ['facts', 'access'] as const;

/** `/audit`: who did what, and who opened what, as far as one's posts may read it. */
export default function AuditPage() {
  const t = useWords('audit');
  const search = auditSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const show = (next: AuditSearch) => void navigate({ to: '/audit', search: next, replace: true });
  const { posts } = useMe();
  const readsContent = posts.some(({ kind }) => kind === 'coordinator' || kind === 'clearance');
  const chain = search.chain ?? 'facts';
  return (
    <div className="page audit">
      <header className="audit-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="md sec">{t(readsContent ? 'lead' : 'lead-administrator')}</p>
        </div>
        <Download search={search} />
      </header>
      <div className="tabs" role="tablist" aria-label={t('tabs')}>
        {chains.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`audit-${name}`}
            aria-selected={name === chain}
            aria-controls="audit-rows"
            tabIndex={name === chain ? 0 : -1}
            onClick={() => show(withChain(search, name))}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
              const other = chains.find((one) => one !== chain) ?? chain;
              show(withChain(search, other));
              document.getElementById(`audit-${other}`)?.focus();
            }}
          >
            {t(`tab.${name}`)}
          </button>
        ))}
      </div>
      <AuditFilters key={auditParameters(search).toString()} search={search} onShow={show} />
      <div role="tabpanel" id="audit-rows" aria-labelledby={`audit-${chain}`}>
        <Rows search={search} onShow={show} />
      </div>
    </div>
  );
}

/** What happened on one chain has no name on the other. */
function withChain({ chain: _, name: __, ...search }: AuditSearch, chain: 'facts' | 'access'): AuditSearch {
  return chain === 'access' ? { ...search, chain } : search;
}

function Download({ search }: { search: AuditSearch }) {
  const t = useWords('audit');
  return (
    <p className="audit-download">
      <a className="btn" href={`/api/audit.csv?${auditParameters(search)}`} download>
        <Icon name="download" />
        {t('download')}
      </a>
      <small className="sec">{t('download-hint')}</small>
    </p>
  );
}

interface RowsProps {
  search: AuditSearch;
  onShow: (search: AuditSearch) => void;
}

function Rows({ search, onShow }: RowsProps) {
  const t = useWords('audit');
  const query = useInfiniteQuery(auditQuery(search));
  if (query.isPending) return <LoadingFrame rows={6} label={t('loading')} />;
  if (query.isError) return <ProblemNote error={query.error} onRetry={() => void query.refetch()} />;
  const rows = query.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) return <Note>{t('empty')}</Note>;
  return (
    <>
      {rows.some(({ sensitivity }) => sensitivity) && <MarkingOf rows={rows} />}
      <ol className="audit-list box">
        {rows.map((row) => (
          <AuditEntry key={row.number} row={row} search={search} onShow={onShow} />
        ))}
      </ol>
      <p className="row w audit-foot" aria-live="polite">
        <span className="sm sec">{t('count', { count: rows.length })}</span>
        {query.hasNextPage && (
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more')}
          </Button>
        )}
      </p>
    </>
  );
}

/** The page is marked as its highest row is; rows without content carry no marking. */
function MarkingOf({ rows }: { rows: readonly AuditRowReply[] }) {
  const marked = rows.flatMap(({ sensitivity, audience }) =>
    sensitivity && audience ? [{ sensitivity, audience }] : [],
  );
  useMarking(highestLevel(marked), marked.find(({ audience }) => audience !== 'all')?.audience ?? 'all');
  return null;
}
