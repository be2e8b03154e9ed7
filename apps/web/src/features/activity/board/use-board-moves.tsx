import type { Board, Card, MoveActivity } from '@jalon/contracts/activity/activity';
import { refusedColumns } from '@jalon/domain/activity/refused-columns';
import { STATUS_WORDS } from '@jalon/domain/language/words';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { boardQuery } from '../../../shared/activity/board-query.ts';
import { useActor } from '../../../shared/api/me.ts';
import { useProblemWords } from '../../../shared/controls/problem-note.tsx';
import { useLanguage } from '../../../shared/language/language-store.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import { announce } from '../../../shared/live/announcer.tsx';
import { showToast } from '../../../shared/live/toast.tsx';
import { moveContextOf } from '../move/move-context.ts';
import { useRefusalOfCode } from '../move/refusal-of-code.ts';
import { useMoveCard } from '../move/use-move-card.ts';
import type { BoardActions } from './board-actions.ts';
import { type BoardLayout, layOut } from './board-layout.ts';
import type { BoardSearch } from './board-search.ts';
import { type Drop, dropToMove, type PlacedMove } from './drop-to-move.ts';
import { placeOfCard } from './place-card.ts';

/** What the "Move…" dialog is opened with: the card, and where a drop was going to put it. */
export interface AskedMove {
  card: Card;
  placed: PlacedMove | null;
}

export interface BoardMovesInput {
  planReference: string;
  board: Board;
  layout: BoardLayout;
  search: BoardSearch;
  onSearch: (change: Partial<BoardSearch>) => void;
  onVerify: (card: Card) => void;
}

/** Moves by hand, by key and by dialog: one way for all three, from the offer to the words afterwards. */
export function useBoardMoves(input: BoardMovesInput) {
  const t = useWords('board');
  const actor = useActor();
  const mover = useMoveCard(input.planReference);
  const say = useMoveWords(input);
  const [asking, setAsking] = useState<AskedMove | null>(null);
  const orderRefusal = input.layout.isFiltered ? t('orderNeedsAll') : null;

  const send = async (card: Card, move: MoveActivity) => {
    const former = placeOfCard(input.board, card.id);
    const answer = await mover.mutateAsync({ card, move });
    const isReorder = answer.status === card.status;
    say.moved(answer);
    if (!isReorder || !former) return showToast(null);
    const { after, before } = former;
    const undo = () => void send(answer, { status: answer.status, after, before }).catch(say.failed);
    showToast({ tone: 'plain', words: say.sentence(answer), action: { label: t('undo'), run: undo } });
  };

  const drop = (card: Card, dropped: Drop) => {
    const placed = dropToMove(card, dropped);
    if (!placed) return;
    const offer = refusedColumns(moveContextOf(card, input.board.plan), actor)[dropped.column];
    const isReorder = placed.status === card.status;
    if (offer.refusal) return say.refused(offer.refusal);
    if (card.column === 'verified' && dropped.column === 'completed') return say.words(t('verifiedStays'));
    if (isReorder && orderRefusal) return say.words(orderRefusal);
    if (offer.asks === 'finding') return input.onVerify(card);
    if (offer.asks) return setAsking({ card, placed });
    void send(card, placed).catch(say.failed);
  };

  const actions: BoardActions = {
    offersFor: (card) => refusedColumns(moveContextOf(card, input.board.plan), actor),
    drop,
    askMove: (card) => setAsking({ card, placed: null }),
    open: (card) => input.onSearch({ card }),
    orderRefusal,
    laneOf: (card) => laneKeyOf(card, input.search),
  };
  return {
    actions,
    asking,
    dialog: { onClose: () => setAsking(null), onMove: send, onVerify: input.onVerify },
  };
}

function laneKeyOf(card: Card, search: BoardSearch): string {
  if (search.group === 'none') return 'all';
  return search.group === 'lead' ? card.lead.id : card.pillarId;
}

/** What is said of a move, on the screen and aloud. */
function useMoveWords({ planReference, search }: BoardMovesInput) {
  const t = useWords('board');
  const language = useLanguage();
  const problemWords = useProblemWords();
  const refusalOf = useRefusalOfCode();
  const queries = useQueryClient();
  return useMemo(() => {
    const words = (sentence: string) => {
      showToast({ tone: 'attention', words: sentence });
      announce(sentence);
    };
    const sentence = (card: Card) => {
      const column = STATUS_WORDS[card.column ?? 'discontinued'][language];
      const board = queries.getQueryData(boardQuery(planReference).queryKey);
      const spot = board && card.column ? spotOf(board, card, search) : null;
      return spot
        ? t('moved', { reference: card.shortReference, column, ...spot })
        : t('movedOut', { reference: card.shortReference, column });
    };
    return {
      words,
      sentence,
      moved: (card: Card) => announce(sentence(card)),
      refused: (code: Parameters<typeof refusalOf>[0]) => void refusalOf(code).then(words),
      failed: (error: unknown) => words(problemWords(error)),
    };
  }, [t, language, problemWords, refusalOf, queries, planReference, search]);
}

/** Its place among the cards that stand with it on the screen. */
function spotOf(board: Board, card: Card, search: BoardSearch): { place: number; of: number } | null {
  if (card.column === null) return null;
  for (const lane of layOut(board, search).lanes) {
    const cell = lane.cells[card.column];
    const index = cell.findIndex((other) => other.id === card.id);
    if (index !== -1) return { place: index + 1, of: cell.length };
  }
  return null;
}
