import type { Board, Card } from '@jalon/contracts/activity/activity';
import type { Column } from '@jalon/domain/activity/activity';
import type { MoveContext } from '@jalon/domain/activity/move-activity';

/** What the domain's rule wants to know of a card, from what the board answered. The server decides again. */
export function moveContextOf(
  card: Pick<Card, 'status' | 'column' | 'lead' | 'coLead' | 'hasOpenUpdate'>,
  plan: Pick<Board['plan'], 'id' | 'closedAt'> & { mission: Pick<Board['plan']['mission'], 'id'> },
): MoveContext & { column: Column | null } {
  return {
    status: card.status,
    column: card.column,
    place: {
      missionId: plan.mission.id,
      planId: plan.id,
      leadOrganizationId: card.lead.id,
      coLeadOrganizationId: card.coLead.id,
    },
    hasOpenUpdate: card.hasOpenUpdate,
    planIsClosed: plan.closedAt !== null,
  };
}
