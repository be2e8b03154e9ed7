import type { OperationsReply } from '@jalon/contracts/operations/operations';
import { Note } from '../../shared/controls/note.tsx';
import { formatDuration } from '../../shared/language/format-duration.ts';
import { useWords } from '../../shared/language/use-words.ts';

/** Three reports of a worker: one that spoke within them is there, though it may not tick. */
const thereForSeconds = 60;

/** What `readyz` says, in a sentence, and where to look. */
export function HealthNote({ operations }: { operations: OperationsReply }) {
  const t = useWords('operations');
  const words = useHealthWords();
  const { health } = operations;
  const tone = health === 'answering' ? 'good' : health === 'starting' ? 'plain' : 'attention';
  return (
    <Note tone={tone} role="status" {...(health === 'starting' ? { icon: 'clock' as const } : {})}>
      <b>{words(operations)}</b> {health !== 'answering' && t(`do-${health}`)}
    </Note>
  );
}

function useHealthWords(): (operations: OperationsReply) => string {
  const t = useWords('operations');
  return ({ health, lastSeenSeconds, lastTickSeconds, watermark }) => {
    if (health === 'answering' || health === 'starting') return t(`health-${health}`);
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
