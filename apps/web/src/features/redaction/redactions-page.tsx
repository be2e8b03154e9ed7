import type { RedactionReply } from '@jalon/contracts/redaction/redaction';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../shared/api/request.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { highestLevel, useMarking } from '../../shared/marking/marking.tsx';
import { RedactionBox } from './redaction-box.tsx';
import './redactions.css';

/** `/redactions`: what waits for a decision of the other side, and what was decided. */
export default function RedactionsPage() {
  const t = useWords('redaction');
  const query = useQuery({
    queryKey: ['redactions'],
    queryFn: ({ signal }) =>
      request<{ items: RedactionReply[] }>('GET', '/api/redactions', undefined, { signal }),
  });
  const items = query.data?.items ?? [];
  const waiting = items.filter(({ state }) => state === 'requested');
  const decided = items.filter(({ state }) => state !== 'requested');
  // What somebody decides without the words marks nothing: they see none of it.
  const shown = items.filter(({ passage }) => passage !== null);
  useMarking(highestLevel(shown), shown.find(({ audience }) => audience !== 'all')?.audience ?? 'all');
  return (
    <div className="page redactions">
      <h1>{t('page-title')}</h1>
      <p className="md sec">{t('page-lead')}</p>
      {query.isPending && <LoadingFrame rows={3} label={t('loading')} />}
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && (
        <>
          <h2>{t('waiting')}</h2>
          {waiting.length === 0 && <Note>{t('waiting-none')}</Note>}
          <List items={waiting} />
          {decided.length > 0 && <h2>{t('decided')}</h2>}
          <List items={decided} />
        </>
      )}
    </div>
  );
}

function List({ items }: { items: readonly RedactionReply[] }) {
  return (
    <ol className="redaction-list">
      {items.map((item) => (
        <li key={item.id}>
          <RedactionBox redaction={item} />
        </li>
      ))}
    </ol>
  );
}
