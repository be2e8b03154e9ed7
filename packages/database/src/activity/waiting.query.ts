import type { WaitingFor } from '@jalon/domain/activity/activity';
import { replyDays } from '@jalon/domain/activity/waiting-for';
import { canRecordFinding } from '@jalon/domain/finding/record-finding';
import type { Text } from '@jalon/domain/language/text';
import type { Actor } from '@jalon/domain/post/post';
import { mayDo, type Place, type Verb } from '@jalon/domain/post/rights';
import { canAnswer } from '@jalon/domain/update/answer-update';
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

/** An update as far as the rules of answering and verifying ask about it. */
interface UpdateRow {
  id: string;
  activityId: string;
  state: UpdateState;
  status: string;
  personId: string;
  writerIds: string[];
  organizationId: string;
  recordedForOrganizationId: string | null;
  supportOrganizationIds: string[];
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

/** Whether one of their posts may do it at all; what it says about the update itself is asked later. */
function isTheirTurn({ card, plan }: PlacedCard, actor: Actor): boolean {
  return (
    card.waitingFor !== undefined && mayDo(actor, verbOf[card.waitingFor], placeOf({ card, plan })).allowed
  );
}

function placeOf({ card, plan }: Pick<PlacedCard, 'card' | 'plan'>): Place {
  return {
    missionId: plan.missionId,
    planId: plan.id,
    leadOrganizationId: card.lead.id,
    coLeadOrganizationId: card.coLead.id,
  };
}

function toItem({ card, plan, waitingSince }: PlacedCard, rows: UpdateRow[], actor: Actor): WaitingItem[] {
  const turn = card.waitingFor;
  const update = rows.find((row) => row.activityId === card.id && turn && isMeant(row, turn));
  if (!turn || !update || waitingSince === null || !mayAnswer(update, turn, placeOf({ card, plan }), actor))
    return [];
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

/** Nobody is asked to answer or to verify what the rule would not let them. */
function mayAnswer(update: UpdateRow, turn: WaitingFor, bare: Place, actor: Actor): boolean {
  const place = { ...bare, supportOrganizationIds: update.supportOrganizationIds };
  if (turn === 'answer') return canAnswer(update, actor, { place, answer: 'accept' }).allowed;
  return turn !== 'verification' || canRecordFinding(update, actor, { place }).allowed;
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
SELECT u.id, u.activity_id AS "activityId", u.state, u.status, u.person_id AS "personId", u.writer_ids AS "writerIds",
       u.organization_id AS "organizationId", u.recorded_for_organization_id AS "recordedForOrganizationId",
       (SELECT coalesce(jsonb_agg(organization_id), '[]') FROM activity_support WHERE activity_id = u.activity_id)
         AS "supportOrganizationIds",
       u.id = (SELECT f.update_id FROM finding f WHERE f.activity_id = u.activity_id
                ORDER BY f.sequence DESC LIMIT 1) IS TRUE AS "hasLatestFinding",
       c.achievement_test AS "achievementTest"
  FROM "update" u
  JOIN activity a ON a.id = u.activity_id
  JOIN commitment c ON c.id = a.commitment_id
 WHERE u.activity_id = ANY($1::uuid[]) ORDER BY u.sequence DESC NULLS FIRST`;
