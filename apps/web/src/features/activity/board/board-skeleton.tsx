import { COLUMNS } from '@jalon/domain/activity/activity';
import { LoadingFrame } from '../../../shared/controls/loading-frame.tsx';
import { StatusPill } from '../../../shared/controls/status-pill.tsx';
import { useWords } from '../../../shared/language/use-words.ts';

/** The frame and the columns' names at once; outlines of cards after a moment. */
export function BoardSkeleton() {
  const t = useWords('shared');
  return (
    <div className="board" data-columns={COLUMNS.length}>
      <div className="bhead">
        {COLUMNS.map((column) => (
          <div key={column}>
            <StatusPill status={column} plain />
          </div>
        ))}
      </div>
      <div className="cells skeleton">
        {COLUMNS.map((column) => (
          <div key={column} className="cell">
            <LoadingFrame rows={3} label={t('loading')} />
          </div>
        ))}
      </div>
    </div>
  );
}
