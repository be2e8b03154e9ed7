import type { Board, Card, MoveActivity } from '@jalon/contracts/activity/activity';
import type { Move } from '@jalon/domain/activity/activity';
import { type MoveOutcome, moveActivity } from '@jalon/domain/activity/move-activity';
import type { Actor } from '@jalon/domain/post/post';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { boardQuery } from '../../../shared/activity/board-query.ts';
import { useActor } from '../../../shared/api/me.ts';
import { newMutationId } from '../../../shared/api/mutation-id.ts';
import { queryKeys } from '../../../shared/api/query-keys.ts';
import { request } from '../../../shared/api/request.ts';
import { type FormerPlace, mergeCard, placeCard, placeOfCard, putBack } from '../board/place-card.ts';
import { moveContextOf } from './move-context.ts';
import { movedCard } from './moved-card.ts';

export interface MoveRequest {
  card: Card;
  /** Status, neighbours and what the status requires; the mutation's id is added here. */
  move: MoveActivity;
}

interface Painted {
  former: FormerPlace | null;
  key: readonly string[];
}

/**
 * Moves a card: the domain's own rule on the cached board, painted at once, then the server. A refusal puts
 * back this card alone; an answer is merged into the cached board, and nothing else is asked for again.
 */
export function useMoveCard(planReference: string) {
  const queries = useQueryClient();
  const actor = useActor();
  const key = boardQuery(planReference).queryKey;
  return useMutation({
    mutationKey: ['move', planReference],
    mutationFn: ({ card, move }: MoveRequest) =>
      request<Card>('POST', `/api/activities/${card.id}/move`, {
        ...move,
        mutationId: move.mutationId ?? newMutationId(),
      }),
    onMutate: async (asked): Promise<Painted> => {
      await queries.cancelQueries({ queryKey: key });
      return { former: paint(queries, key, asked, actor), key };
    },
    onError: (_error, _asked, painted) => {
      const former = painted?.former;
      if (former) queries.setQueryData<Board>(key, (board) => board && putBack(board, former));
    },
    onSuccess: (card) => {
      queries.setQueryData<Board>(key, (board) => board && mergeCard(board, card));
      // Figures and the open sheet follow from the move; the board itself is already right.
      void queries.invalidateQueries({ queryKey: queryKeys.planPart(planReference, 'progress') });
      void queries.invalidateQueries({ queryKey: queryKeys.activity(card.reference) });
    },
  });
}

/** Paints what the rule allows; a refusal is left to the server, whose words are the right ones. */
function paint(
  queries: QueryClient,
  key: ReturnType<typeof boardQuery>['queryKey'],
  { card, move }: MoveRequest,
  actor: Actor,
): FormerPlace | null {
  const board = queries.getQueryData(key);
  if (!board) return null;
  const former = placeOfCard(board, card.id);
  if (!former) return null;
  const decision = moveActivity(moveContextOf(former.card, board.plan), ruleInput(move), actor);
  if (!decision.allowed) return null;
  queries.setQueryData(key, moved(board, former, move, decision.value));
  return former;
}

function moved(board: Board, former: FormerPlace, move: MoveActivity, outcome: MoveOutcome): Board {
  const card = movedCard(former.card, move, outcome, board.plan.mission.today);
  const isNowhereElse = outcome.kind !== 'reorder' && card.column === former.card.column;
  return isNowhereElse ? mergeCard(board, card) : placeCard(board, card, move);
}

/** The wire's move as the rule reads it. */
export function ruleInput(move: MoveActivity): Move {
  const { evidence, ...rest } = move;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(given) as typeof rest), evidenceCount: evidence?.length ?? 0 } as Move;
}
