import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { Select } from '../../shared/controls/select.tsx';
import { MakesItNote } from '../../shared/deadline/makes-it-note.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { isolate } from '../../shared/language/isolate.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useMarking } from '../../shared/marking/marking.tsx';
import './cycle.css';
import { CloseCycle } from './close-cycle.tsx';
import { ReturnsTable } from './returns-table.tsx';

/** `/plans/$planReference/returns`: what each organization owes in a period, and where it stands. */
export default function ReturnsPage() {
  const { planReference = '' } = useParams({ strict: false });
  useMarking('unclassified');
  const t = useWords('cycle');
  const query = useQuery({
    queryKey: queryKeys.planPart(planReference, 'cycles'),
    queryFn: ({ signal }) =>
      request<{ items: CycleReply[] }>('GET', `/api/plans/${planReference}/cycles`, undefined, { signal }),
  });
  if (query.isPending) return <LoadingFrame />;
  return (
    <div className="returns">
      <h1>{t('page-title')}</h1>
      <p className="md sec">{t('note')}</p>
      {query.data ? (
        <Cycles planReference={planReference} cycles={query.data.items} />
      ) : (
        <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      )}
    </div>
  );
}

function Cycles({ planReference, cycles }: { planReference: string; cycles: CycleReply[] }) {
  const t = useWords('cycle');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const open = cycles.find(({ state }) => state === 'open');
  const chosen = cycles.find(({ id }) => id === chosenId) ?? open ?? cycles.at(-1);
  if (!chosen) return <Note>{t('no-cycles')}</Note>;
  const options = cycles.map((cycle) => {
    const date = formatDate(cycle.closedAt?.slice(0, 10) ?? cycle.opensOn);
    return { value: cycle.id, label: `${isolate(cycle.label)} · ${t(`state-${cycle.state}`, { date })}` };
  });
  return (
    <>
      <Select
        label={t('period')}
        value={chosen.id}
        options={options}
        hint={t('dates', {
          from: formatDate(chosen.startsOn),
          to: formatDate(chosen.endsOn),
          due: formatDate(chosen.dueOn),
          closes: formatDate(chosen.closesOn),
        })}
        onChange={(event) => setChosenId(event.target.value)}
      />
      {chosen.state === 'closed' && (
        <Note icon="lock">
          <b>{t('locked-title')}</b>{' '}
          {t('locked', { date: formatDate((chosen.closedAt ?? chosen.closesOn).slice(0, 10)) })}
        </Note>
      )}
      {chosen.state === 'open' && <MakesItNote planReference={planReference} />}
      <ReturnsTable key={chosen.id} planReference={planReference} cycle={chosen} />
      {chosen.state === 'open' && <CloseCycle planReference={planReference} cycle={chosen} />}
    </>
  );
}
