import type { WaitingFor } from '@jalon/domain/activity/activity';
import { replyDays } from '@jalon/domain/activity/waiting-for';
import type { Text } from '@jalon/domain/language/text';
import type { Actor } from '@jalon/domain/post/post';
import { mayDo, type Verb } from '@jalon/domain/post/rights';
import type { UpdateState } from '@jalon/domain/update/update';
import type { EntityManager } from 'typeorm';
import { plansInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';
import { type Card, cardsOf, type PlacedCard } from './cards.query.ts';

/** Days within which an answer is hoped for. */
const answerTargetDays = 14;

export interface WaitingItem {
  card: Card;
  planId: string;
  planReference: string;
  updateId: string;
  waitingFor: WaitingFor;
  since: string;
  days: number;
  targetDays: number;
  achievementTest: Text | null;
}

interface UpdateRow {
  id: string;
  activityId: string;
  state: UpdateState;
  status: string;
  personId: string;
  hasLatestFinding: boolean;
  achievementTest: Text | null;
}

const verbOf: Record<WaitingFor, Verb> = {
  answer: 'answer',
  correction: 'declare',
  verification: 'verify',
  reply: 'reply',
};

/** What waits for this very person, in any of their plans, oldest first. A constant number of statements. */
export async function waitingFor(manager: EntityManager, asker: Asker): Promise<WaitingItem[]> {
  const cards = await cardsOf(manager, await plansInView(manager, asker), asker);
  const theirs = cards.filter((placed) => isTheirTurn(placed, asker.actor));
  const rows: UpdateRow[] = await manager.query(UPDATES, [theirs.map(({ card }) => card.id)]);
  return theirs
    .flatMap((placed) => toItem(placed, rows, asker.actor))
    .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0));
}

function isTheirTurn({ card, plan }: PlacedCard, actor: Actor): boolean {
  if (!card.waitingFor) return false;
  const place = {
    missionId: plan.missionId,
    planId: plan.id,
    leadOrganizationId: card.lead.id,
    coLeadOrganizationId: card.coLead.id,
  };
  return mayDo(actor, verbOf[card.waitingFor], place).allowed;
}

function toItem({ card, plan, waitingSince }: PlacedCard, rows: UpdateRow[], actor: Actor): WaitingItem[] {
  const turn = card.waitingFor;
  const update = rows.find((row) => row.activityId === card.id && turn && isMeant(row, turn));
  if (!turn || !update || waitingSince === null) return [];
  const isTheirOwn = update.personId === actor.personId && (turn === 'answer' || turn === 'verification');
  if (isTheirOwn) return [];
  return [
    {
      card,
      planId: plan.id,
      planReference: plan.reference,
      updateId: update.id,
      waitingFor: turn,
      since: waitingSince,
      days: card.waitingDays ?? 0,
      targetDays: turn === 'answer' || turn === 'verification' ? answerTargetDays : replyDays,
      achievementTest: update.achievementTest,
    },
  ];
}

function isMeant(row: UpdateRow, turn: WaitingFor): boolean {
  switch (turn) {
    case 'answer':
      return row.state === 'submitted';
    case 'correction':
      return row.state === 'returned';
    case 'verification':
      return row.state === 'accepted' && row.status === 'completed';
    case 'reply':
      return row.hasLatestFinding;
  }
}

/** The newest of each activity first. */
const UPDATES = `
SELECT u.id, u.activity_id AS "activityId", u.state, u.status, u.person_id AS "personId",
       u.id = (SELECT f.update_id FROM finding f WHERE f.activity_id = u.activity_id
                ORDER BY f.sequence DESC LIMIT 1) IS TRUE AS "hasLatestFinding",
       c.achievement_test AS "achievementTest"
  FROM "update" u
  JOIN activity a ON a.id = u.activity_id
  JOIN commitment c ON c.id = a.commitment_id
 WHERE u.activity_id = ANY($1::uuid[]) ORDER BY u.sequence DESC NULLS FIRST`;
