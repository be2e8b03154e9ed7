import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../shared/controls/button.tsx';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { isolate } from '../../shared/language/isolate.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useMarking } from '../../shared/marking/marking.tsx';
import { CalendarForm } from './calendar-form.tsx';
import { CyclePage } from './cycle-page.tsx';
import { calendarQuery, cyclesQuery } from './cycle-queries.ts';
import { CycleTable } from './cycle-table.tsx';
import { useCoordinates } from './use-coordinates.ts';
import { useStateWords } from './use-state-words.ts';

/** `/plans/$planReference/reporting-calendar`: when a plan reports, and the periods that this has made. */
export default function CalendarPage() {
  const { planReference = '' } = useParams({ strict: false });
  useMarking('unclassified');
  const t = useWords('cycle');
  const calendar = useQuery(calendarQuery(planReference));
  const cycles = useQuery(cyclesQuery(planReference));
  const mayAmend = useCoordinates(planReference, 'amend_calendar');
  const [isOpen, setOpen] = useState(false);
  if (calendar.isPending || cycles.isPending) return <LoadingFrame />;
  if (!calendar.data || !cycles.data) {
    return <ProblemNote error={calendar.error ?? cycles.error} onRetry={() => void calendar.refetch()} />;
  }
  const { kind, dueDaysAfterEnd, closeDaysAfterEnd } = calendar.data;
  return (
    <CyclePage title={t('calendar-title')} note={t('calendar-note')}>
      <p>
        <b>{t(`kind-${kind}`)}</b>
      </p>
      {kind !== 'own' && (
        <p className="md">{t('days-said', { due: dueDaysAfterEnd, close: closeDaysAfterEnd })}</p>
      )}
      {mayAmend && !isOpen && <Button onClick={() => setOpen(true)}>{t('calendar-amend')}</Button>}
      {isOpen && (
        <CalendarForm
          planReference={planReference}
          calendar={calendar.data}
          cycles={cycles.data.items}
          onClose={() => setOpen(false)}
        />
      )}
      {!isOpen && <Periods cycles={cycles.data.items} />}
    </CyclePage>
  );
}

function Periods({ cycles }: { cycles: CycleReply[] }) {
  const t = useWords('cycle');
  const stateOf = useStateWords();
  return (
    <CycleTable
      caption={t('periods')}
      cycles={cycles}
      last={t('where-it-stands')}
      lastOf={stateOf}
      mark={(cycle) =>
        cycle.firstDueOn && cycle.firstDueOn !== cycle.dueOn
          ? isolate(t('first-date', { date: formatDate(cycle.firstDueOn) }))
          : null
      }
    />
  );
}
