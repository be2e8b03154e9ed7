import type { OperationsReply } from '@jalon/contracts/operations/operations';
import { areFaults, type Concern } from '@jalon/domain/operations/concerns';
import { Note } from '../../shared/controls/note.tsx';
import { formatNumber } from '../../shared/language/format.ts';
import { formatDuration } from '../../shared/language/format-duration.ts';
import { useWords } from '../../shared/language/use-words.ts';

/** Three reports of a worker: one that spoke within them is there, though it may not tick. */
const thereForSeconds = 60;

/** The worst of what stands below, in a sentence, and what to do; then the rest of it. Good only where nothing is wrong. */
export function HealthNote({ operations }: { operations: OperationsReply }) {
  const t = useWords('operations');
  const { concerns } = operations;
  const [worst, ...others] = concerns;
  if (!worst)
    return (
      <Note tone="good" role="status">
        <b>{t('all-well')}</b>
      </Note>
    );
  return (
    <Note
      tone={areFaults(concerns) ? 'attention' : 'plain'}
      role="status"
      {...(worst === 'starting' ? { icon: 'clock' as const } : {})}
    >
      <ConcernWords concern={worst} operations={operations} />
      {others.length > 0 && (
        <ul className="operations-concerns">
          {others.map((concern) => (
            <li key={concern}>
              <ConcernWords concern={concern} operations={operations} />
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}

function ConcernWords({ concern, operations }: { concern: Concern; operations: OperationsReply }) {
  const t = useWords('operations');
  const words = useConcernWords(operations);
  return (
    <>
      <b>{words(concern)}</b> {t(`do-${concern}`)}
    </>
  );
}

function useConcernWords(operations: OperationsReply): (concern: Concern) => string {
  const t = useWords('operations');
  const workerWords = useWorkerWords();
  const { mails, missions, relay } = operations;
  const facts = {
    mails: formatNumber(mails.waiting),
    neverTried: formatNumber(mails.last30Days.neverTried),
    deadLetters: formatNumber(mails.deadLetters),
    waited: formatDuration(mails.oldestWaitingSeconds ?? 0),
    facts: formatNumber(relay.behind),
    relayed: formatDuration(relay.oldestSeconds ?? 0),
    missions: missions
      .filter(({ zoneIsKnown }) => !zoneIsKnown)
      .map(({ code }) => code)
      .join(', '),
  };
  return (concern) => {
    if (concern === 'worker_silent' || concern === 'worker_behind') return workerWords(operations);
    return t(`concern-${concern}`, facts);
  };
}

/** What `readyz` says of the workers. */
function useWorkerWords(): (operations: OperationsReply) => string {
  const t = useWords('operations');
  return ({ health, lastSeenSeconds, lastTickSeconds, watermark }) => {
    if (health === 'behind')
      return watermark.ageSeconds === null
        ? t('health-behind-never')
        : t('health-behind', { time: formatDuration(watermark.ageSeconds) });
    if (lastSeenSeconds === null) return t('health-never');
    if (lastSeenSeconds > thereForSeconds)
      return t('health-silent', { time: formatDuration(lastSeenSeconds) });
    return lastTickSeconds === null
      ? t('health-no-tick-ever')
      : t('health-no-tick', { time: formatDuration(lastTickSeconds) });
  };
}
