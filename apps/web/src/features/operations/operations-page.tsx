import type { OperationsReply } from '@jalon/contracts/operations/operations';
import { useQuery } from '@tanstack/react-query';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { formatTime } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import '../../shared/administration/register.css';
import { HealthNote } from './health-note.tsx';
import { MailsBox } from './mails-box.tsx';
import { MissionsBox } from './missions-box.tsx';
import { operationsQuery } from './operations-query.ts';
import { PulseBox } from './pulse-box.tsx';
import { WorkersBox } from './workers-box.tsx';
import './operations.css';

/** `/operations`: how the installation is, for the administrator. It reads, and nothing else. */
export default function OperationsPage() {
  const t = useWords('operations');
  const query = useQuery(operationsQuery);
  return (
    <div className="page operations">
      <header className="operations-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="md sec">{t('note')}</p>
        </div>
        {query.data && (
          <p className="sm mut">{t('as-of', { at: formatTime(new Date(query.dataUpdatedAt)) })}</p>
        )}
      </header>
      {query.isPending && <LoadingFrame rows={5} label={t('loading')} />}
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && <Figures operations={query.data} />}
    </div>
  );
}

function Figures({ operations }: { operations: OperationsReply }) {
  return (
    <>
      <HealthNote operations={operations} />
      <div className="operations-columns">
        <PulseBox operations={operations} />
        <MailsBox operations={operations} />
      </div>
      <MissionsBox missions={operations.missions} />
      <WorkersBox operations={operations} />
    </>
  );
}
