import type {
  Column,
  ConstraintCause,
  Signal,
  SignalReason,
  Status,
  WaitingFor,
} from '@jalon/domain/activity/activity';
import type { FindingResult } from '@jalon/domain/finding/finding';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import type { EntityManager } from 'typeorm';
import { type OrganizationRef, organizationRefs } from '../organization/organization-refs.query.ts';
import type { PlanInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';
import { READERS, readersParameter, visibleTo } from '../post/visible-to.query.ts';
import { type CardRow, toCard } from './card-row.ts';

/** What the board shows of an activity, for this reader. */
export interface Card {
  id: string;
  reference: string;
  shortReference: string;
  title: string;
  status: Status;
  column: Column | null;
  signal: Signal | null;
  signalReasons: SignalReason[];
  constraintCause: ConstraintCause | null;
  constraintNote: string | null;
  startOn: string;
  dueOn: string;
  firstDueOn: string;
  declaredOn: string | null;
  lead: OrganizationRef;
  coLead: OrganizationRef;
  pillarId: string;
  commitmentId: string;
  evidenceCount: number;
  waitingFor?: WaitingFor;
  waitingDays?: number;
  finding: FindingResult | null;
  hasOpenUpdate: boolean;
  sensitivity: Sensitivity;
  audience: Audience;
  demonstration: boolean;
  version: number;
}

/** A card with the plan it belongs to and what a list around it may need. */
export interface PlacedCard {
  card: Card;
  plan: PlanInView;
  waitingSince: string | null;
}

/** Which cards are wanted; everything that the reader may see where nothing is said. */
export interface CardFilter {
  activityIds?: string[];
  /** Only cards that these organizations lead. */
  leadOrganizationIds?: string[];
}

/**
 * The cards of these plans that their reader may see, in the order of each plan. Two statements, whatever the
 * number of plans and cards; evidence is counted as the reader may see it.
 */
export async function cardsOf(
  manager: EntityManager,
  plans: PlanInView[],
  { language }: Pick<Asker, 'language'>,
  filter: CardFilter = {},
): Promise<PlacedCard[]> {
  const rows = await cardRows(manager, plans, filter);
  return nameCards(rows, plans, await organizationRefs(manager, organizationsOfCards(rows), language));
}

/** Cards before their organizations have names, for a read that asks for all its names at once. */
export async function cardRows(
  manager: EntityManager,
  plans: PlanInView[],
  filter: CardFilter = {},
): Promise<CardRow[]> {
  if (plans.length === 0) return [];
  const { activityIds = null, leadOrganizationIds = null } = filter;
  const planIds = plans.map(({ id }) => id);
  return manager.query(CARDS, [readersParameter(plans), activityIds, leadOrganizationIds, planIds]);
}

export function organizationsOfCards(rows: CardRow[]): string[] {
  return rows.flatMap(({ leadId, coLeadId }) => [leadId, coLeadId]);
}

export function nameCards(
  rows: CardRow[],
  plans: PlanInView[],
  nameOf: (id: string) => OrganizationRef,
): PlacedCard[] {
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  return rows.map((row) => toCard(row, planOf.get(row.planId)!, nameOf));
}

/** Of a report that was sent twice only what was sent last was accepted. */
const ACCEPTED = '(u.accepted_at IS NOT NULL AND u.sequence = d.sequence)';

/**
 * Declarations, as they were sent, are handed over where the domain's rules look at them: those that wait for somebody, and all of a
 * card that stands as complete or constrained, or that an observer sees.
 *
 * Each part is looked up for one card by its index: the work grows with the cards and never with their square,
 * whatever the planner believes about tables that are new to it. The plans are named twice, since their ids
 * inside the readers tell the planner nothing.
 */
const CARDS = `
WITH card AS MATERIALIZED (
  SELECT a.*, coalesce(a.lead_organization_id, pillar.lead_organization_id) AS lead_id,
         pillar.co_lead_organization_id AS co_lead_id, reader.audiences, reader.reads_confidential,
         reader.observes_only, reader.organization_ids, reader.time_zone
    FROM ${READERS}
    JOIN activity a ON a.plan_id = reader.plan_id
    JOIN pillar ON pillar.id = a.pillar_id
   WHERE a.plan_id = ANY($4::uuid[]) AND ($2::uuid[] IS NULL OR a.id = ANY($2))
     AND ($3::uuid[] IS NULL OR coalesce(a.lead_organization_id, pillar.lead_organization_id) = ANY($3))
     AND ${visibleTo('a', 'reader', ['coalesce(a.lead_organization_id, pillar.lead_organization_id)', 'pillar.co_lead_organization_id'])}
)
SELECT card.id, card.plan_id AS "planId", card.reference, card.title, card.status, card.verification,
       card.accepted_status AS "acceptedStatus", card.accepted_verification AS "acceptedVerification",
       card.constraint_cause AS "constraintCause", card.constraint_note AS "constraintNote",
       card.start_on::text AS "startOn", card.due_on::text AS "dueOn", card.first_due_on::text AS "firstDueOn",
       card.declared_on::text AS "declaredOn", card.lead_id AS "leadId", card.co_lead_id AS "coLeadId",
       card.pillar_id AS "pillarId", card.commitment_id AS "commitmentId",
       card.budget_estimated::float8 AS estimated, card.budget_available::float8 AS available,
       card.sensitivity, card.audience, card.demonstration, card.version,
       report.updates, report.progress_on AS "progressOn",
       NOT card.observes_only AND EXISTS (
         SELECT FROM "update" u WHERE u.activity_id = card.id AND (u.state = 'returned' OR u.state = 'draft'
            AND (u.organization_id = ANY(card.organization_ids) OR card.lead_id = ANY(card.organization_ids)))) AS "isOpen",
       verification.findings,
       coalesce(proof.count, 0) AS "evidenceCount", proof.earliest AS "earliestEvidenceOn",
       proof.update_ids AS "provenUpdateIds", step.late_on AS "lateMilestoneOn"
  FROM card
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_array(u.id, d.status, u.state, d.sequence, ${ACCEPTED},
             coalesce((d.words ->> 'noEvidence')::boolean, u.no_evidence), u.constraint_cause, d.declared_on,
             (u.returned_at AT TIME ZONE card.time_zone)::date, (u.accepted_at AT TIME ZONE card.time_zone)::date,
             ${visibleTo('u', 'card', ['u.organization_id', 'card.lead_id', 'card.co_lead_id'])})
             ORDER BY d.sequence) FILTER (WHERE card.observes_only
               OR card.status IN ('completed', 'constrained') OR u.state IN ('submitted', 'returned')) AS updates,
           min(d.declared_on) FILTER (WHERE d.status IN ('in_progress', 'constrained', 'completed')
             AND (NOT card.observes_only OR ${ACCEPTED}))::text AS progress_on
      FROM declaration d JOIN "update" u ON u.id = d.update_id WHERE d.activity_id = card.id) report ON true
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('updateId', f.update_id, 'finding', f.finding, 'sequence', f.sequence,
             'recordedOn', f.recorded_on,
             'replied', EXISTS (SELECT 1 FROM reply WHERE reply.finding_id = f.id)) ORDER BY f.sequence) AS findings
      FROM finding f WHERE f.activity_id = card.id) verification ON true
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS count, min(e.dated)::text AS earliest,
           array_agg(e.update_id) AS update_ids
      FROM evidence e LEFT JOIN "update" u ON u.id = e.update_id
     WHERE e.activity_id = card.id
       AND ${visibleTo('e', 'card', ['e.organization_id', 'card.lead_id', 'card.co_lead_id'])}
       AND (u.id IS NULL OR (u.state <> 'draft' AND (u.accepted_at IS NOT NULL OR NOT card.observes_only)
         AND ${visibleTo('u', 'card', ['u.organization_id', 'card.lead_id', 'card.co_lead_id'])}))) proof ON true
  LEFT JOIN LATERAL (
    SELECT min(m.due_on)::text AS late_on
      FROM milestone m WHERE m.activity_id = card.id AND m.done_on IS NULL) step ON true
 ORDER BY card.plan_id, card.rank`;
