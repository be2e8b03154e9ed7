import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { CellCard, type CellCardsProps } from './cell-cards.tsx';

const comfortablePx = 112;
const compactPx = 32;
const gapPx = 6;

/** An opened cell with very many cards scrolls by itself and holds only those near the view. */
export default function LongCell(props: CellCardsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: props.cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (props.compact ? compactPx : comfortablePx),
    getItemKey: (index) => props.cards[index]?.id ?? index,
    gap: gapPx,
    overscan: 4,
  });
  const { current, cards } = props;
  useEffect(() => {
    const index = cards.findIndex((card) => card.id === current);
    if (index !== -1) rows.scrollToIndex(index, { align: 'auto' });
  }, [current, cards, rows]);
  return (
    <div className="long-cell" ref={scroller} data-long-cell>
      <div className="long-cell-all" style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const card = cards[row.index];
          return (
            card && (
              <div
                key={row.key}
                ref={rows.measureElement}
                data-index={row.index}
                className="long-cell-row"
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <CellCard {...props} card={card} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
