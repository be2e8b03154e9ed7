import { Button } from '../../../shared/controls/button.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import type { BoardLayout } from './board-layout.ts';
import type { BoardSearch } from './board-search.ts';

/** An empty plan, or filters that let nothing through: then they can be cleared. */
export function NothingFound(props: {
  layout: BoardLayout;
  onSearch: (change: Partial<BoardSearch>) => void;
}) {
  const t = useWords('board');
  if (!props.layout.isFiltered) return <p className="board-empty">{t('empty')}</p>;
  return (
    <div className="board-empty">
      <p>{t('nothingFound', { count: props.layout.total })}</p>
      <Button
        onClick={() =>
          props.onSearch({
            pillar: undefined,
            lead: undefined,
            signal: undefined,
            column: undefined,
            q: undefined,
          })
        }
      >
        {t('clearFilters')}
      </Button>
    </div>
  );
}
