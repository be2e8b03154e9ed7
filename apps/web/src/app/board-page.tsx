import type { ActivityReply, Board as BoardReply, Card } from '@jalon/contracts/activity/activity';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { Board } from '../features/activity/board/board.tsx';
import { layOut } from '../features/activity/board/board-layout.ts';
import type { BoardSearch } from '../features/activity/board/board-search.ts';
import { boardQuery } from '../shared/activity/board-query.ts';
import { useOpenFinding } from './use-open-finding.ts';

const route = getRouteApi('/signed-in/plans/$planReference/board');
const ActivitySheet = lazy(() => import('../features/activity/sheet/activity-sheet.tsx'));

/** Other features' parts of the sheet, each loaded when its tab is opened. */
const slots = {
  updates: lazy(() => import('../features/update/activity-updates.tsx')),
  reminders: lazy(() => import('../features/reminder/activity-reminders.tsx')),
  comments: lazy(() => import('../features/comment/activity-comments.tsx')),
};

const SnoozeSection = lazy(() => import('../features/reminder/snooze-section.tsx'));
const LetterSection = lazy(() => import('../features/reminder/letter-section.tsx'));

function ReminderSections({ activity }: { activity: ActivityReply }) {
  return (
    <>
      <SnoozeSection activity={activity} />
      <LetterSection activity={activity} />
    </>
  );
}

/** The board with the open card's sheet over it. Both live in the address. */
export default function BoardPage() {
  const { planReference } = route.useParams();
  const search = route.useSearch();
  const onSearch = useSearchChange(planReference);
  const navigate = useNavigate();
  const onReport = ({ reference }: Pick<Card, 'reference'>) =>
    void navigate({ to: '/my/$activityReference', params: { activityReference: reference } });
  const onVerify = useOpenFinding(planReference);
  const [toMove, setToMove] = useState<string | null>(null);
  const board = useQuery(boardQuery(planReference)).data;
  const siblings = useSiblings(board, search);
  const onMove = (activity: ActivityReply) => {
    onSearch({ card: undefined, tab: undefined });
    setToMove(activity.id);
  };
  return (
    <>
      <Board
        planReference={planReference}
        search={search}
        onSearch={onSearch}
        onVerify={onVerify}
        onReport={onReport}
        toMove={toMove}
        onMoveAsked={() => setToMove(null)}
      />
      {search.card && (
        <Suspense>
          <ActivitySheet
            activityReference={search.card}
            tab={search.tab ?? 'activity'}
            onTab={(tab) => onSearch({ tab: tab === 'activity' ? undefined : tab })}
            onClose={() => onSearch({ card: undefined, tab: undefined })}
            onOpen={(card) => onSearch({ card })}
            slots={slots}
            Aside={ReminderSections}
            siblings={siblings}
            onReport={onReport}
            onMove={onMove}
          />
        </Suspense>
      )}
    </>
  );
}

function useSearchChange(planReference: string) {
  const navigate = useNavigate();
  return useCallback(
    (change: Partial<BoardSearch>) =>
      void navigate({
        to: '/plans/$planReference/board',
        params: { planReference },
        search: (before: BoardSearch) => ({ ...before, ...change }),
        // Going back leads past a sheet, not past every letter of a filter.
        replace: !('card' in change),
      }),
    [navigate, planReference],
  );
}

/** The cards of the open card's lane, in the order of the screen. */
function useSiblings(board: BoardReply | undefined, search: BoardSearch): string[] {
  return useMemo(() => {
    if (!board || !search.card) return [];
    const layout = layOut(board, search);
    const rows = layout.lanes.map((lane) =>
      layout.columns.flatMap((column) => lane.cells[column].map((card) => card.reference)),
    );
    return rows.find((row) => row.includes(search.card ?? '')) ?? [];
  }, [board, search]);
}
