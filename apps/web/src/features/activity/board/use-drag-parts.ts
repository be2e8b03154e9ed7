import { useEffect, useState } from 'react';
import { type BoardParts, plainParts } from './board-parts.tsx';

/**
 * The draggable parts, once they are loaded: after the first paint, so that reading does not wait for them.
 * The cards are painted anew then; a card that had the focus gets it back.
 */
export function useDragParts(): BoardParts {
  const [parts, setParts] = useState(plainParts);
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const { dragParts } = await import('./board-dnd.tsx');
      if (!isWanted) return;
      const focused = document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card;
      setParts(dragParts);
      if (focused)
        requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-card="${focused}"]`)?.focus());
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, []);
  return parts;
}
