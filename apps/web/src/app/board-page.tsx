import type { Card } from '@jalon/contracts/activity/activity';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Board } from '../features/activity/board/board.tsx';
import type { BoardSearch } from '../features/activity/board/board-search.ts';

const route = getRouteApi('/signed-in/plans/$planReference/board');

/** The board with the open card's sheet over it. */
export default function BoardPage() {
  const { planReference } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const onSearch = useCallback(
    (change: Partial<BoardSearch>) =>
      void navigate({
        to: '/plans/$planReference/board',
        params: { planReference },
        search: (before: BoardSearch) => ({ ...before, ...change }),
        // Typing a filter is one step back, not one for each letter.
        replace: !('card' in change),
      }),
    [navigate, planReference],
  );
  const onReport = (card: Card) =>
    void navigate({ to: '/my/$activityReference', params: { activityReference: card.reference } });
  return (
    <Board
      planReference={planReference}
      search={search}
      onSearch={onSearch}
      onVerify={() => undefined}
      onReport={onReport}
    />
  );
}
