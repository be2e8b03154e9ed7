import { Icon } from '../../shared/icons/icon.tsx';
import { formatTime } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import type { SaveState } from './draft-saver.ts';

/** The dark bar without a line: what is kept, where, and until when. */
export function OfflineBar({ state, isQueued }: { state: SaveState; isQueued: boolean }) {
  const t = useWords('update');
  if (state.kind !== 'offline') return null;
  const kept = state.kept ? t('offline-kept', { time: formatTime(state.at) }) : t('offline-memory');
  return (
    <div className="offline-bar" role="status">
      <Icon name="offline" />
      <span>
        <b>{t('offline-title')}</b> — {isQueued ? t('offline-queued') : kept}
      </span>
    </div>
  );
}
