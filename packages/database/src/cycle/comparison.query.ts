import { closedOn } from '@jalon/domain/cycle/closed-on';
import {
  type CardThen,
  compareCycles,
  fractionOf,
  type MovedCard,
  type SlippedCard,
  type Standing,
} from '@jalon/domain/cycle/compare-cycles';
import type { Cycle } from '@jalon/domain/cycle/cycle';
import type { FindingBasis } from '@jalon/domain/finding/finding';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { Fraction } from '@jalon/domain/plan/plan-progress';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import type { EntityManager } from 'typeorm';
import { type Card, cardsOf } from '../activity/cards.query.ts';
import type { OrganizationRef } from '../organization/organization-refs.query.ts';
import type { PlanInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';
import { READERS, readersParameter, visibleTo } from '../post/visible-to.query.ts';
import type { ClosedCard } from './cycle.entity.ts';

/** A card as a comparison names it; today's title and lead. */
export interface ComparedActivity {
  id: string;
  reference: string;
  shortReference: string;
  title: string;
  lead: OrganizationRef;
  sensitivity: Sensitivity;
  audience: Audience;
}

/** A cycle's fraction on a day, each part with the cards behind it. */
export interface FiguresInView extends Fraction {
  cycleId: string;
  label: string;
  /** The day on which it closed; today for the open one. */
  on: LocalDate;
  standings: { key: Standing; count: number; activityIds: string[] }[];
}

type OnCard<T extends { id: string }> = Omit<T, 'id'> & { activity: ComparedActivity };
export type SlippedInView = OnCard<SlippedCard> & { reason: string | null };
export interface VerifiedInView {
  activity: ComparedActivity;
  /** Null where the reader may not see the report that was verified. */
  basis: FindingBasis | null;
  verifiedOn: LocalDate | null;
}

/** A cycle held against the one before it, as this reader may see it. */
export interface ComparisonInView {
  cycleId: string;
  /** Null for a cycle that has not opened. */
  now: FiguresInView | null;
  /** Null where no cycle before it has closed. */
  before: FiguresInView | null;
  moved: OnCard<MovedCard>[];
  slipped: SlippedInView[];
  verifiedSince: VerifiedInView[];
  /** Every card that the figures count, once. */
  activities: ComparedActivity[];
}

/** What stood when, of the cards that the reader sees. */
interface Snapshot {
  cycle: Pick<Cycle, 'id' | 'label'>;
  on: LocalDate;
  cards: CardThen[];
}

/**
 * What moved, what slipped and what was verified since the cycle before closed. Only cards that this reader sees today
 * are counted, then and now; an observer's follow what was accepted. Six statements at most.
 */
export async function comparisonOf(
  manager: EntityManager,
  plan: PlanInView,
  cycle: Cycle,
  asker: Asker,
): Promise<ComparisonInView> {
  const cards = (await cardsOf(manager, [plan], asker)).map(({ card }) => card);
  const now = await snapshotOf(manager, plan, cycle, cards);
  const earlier = now && (await cycleBefore(manager, cycle));
  const before = earlier && (await snapshotOf(manager, plan, earlier, cards));
  const answer: ComparisonInView = {
    cycleId: cycle.id,
    now: now && figuresOf(now),
    before: before && figuresOf(before),
    moved: [],
    slipped: [],
    verifiedSince: [],
    activities: cards.map(nameOf),
  };
  if (!now || !before) return answer;
  const activityOf = new Map(answer.activities.map((activity) => [activity.id, activity]));
  const onCard = <T extends { id: string }>({ id, ...rest }: T) => ({
    ...rest,
    activity: activityOf.get(id)!,
  });
  const { moved, slipped, verifiedSince } = compareCycles(before, now);
  const reasons = await reasonsOf(manager, slipped, earlier?.closedAt ?? null, cycle.closedAt);
  const findings = await findingsOf(manager, plan, verifiedSince, cycle.closedAt);
  return {
    ...answer,
    moved: moved.map(onCard),
    slipped: slipped.map((slip) => ({ ...onCard(slip), reason: reasons.get(slip.id) ?? null })),
    verifiedSince: verifiedSince.map((id) => ({
      activity: activityOf.get(id)!,
      basis: findings.get(id)?.basis ?? null,
      verifiedOn: findings.get(id)?.verifiedOn ?? null,
    })),
  };
}

/** A closed cycle as it was kept; the open one as it stands. Null for one to come, or one that kept no cards. */
async function snapshotOf(
  manager: EntityManager,
  plan: PlanInView,
  cycle: Cycle,
  cards: Card[],
): Promise<Snapshot | null> {
  if (cycle.state === 'planned') return null;
  if (cycle.state === 'open') return { cycle, on: plan.mission.today, cards: cards.map(asItStands) };
  const [row] = await manager.query(`SELECT figures -> 'cards' AS cards FROM cycle WHERE id = $1`, [
    cycle.id,
  ]);
  const kept: ClosedCard[] | null = row?.cards ?? null;
  if (!kept) return null;
  const visible = new Set(cards.map(({ id }) => id));
  const { observesOnly } = plan.reader;
  return {
    cycle,
    on: closedOn(cycle, plan.mission.timeZone),
    cards: kept
      .filter(({ id }) => visible.has(id))
      .map(({ acceptedStanding, ...card }) =>
        observesOnly ? { ...card, standing: acceptedStanding, cause: null } : card,
      ),
  };
}

function asItStands({ id, column, dueOn, constraintCause: cause }: Card): CardThen {
  return { id, standing: column ?? 'discontinued', dueOn, cause };
}

async function cycleBefore(manager: EntityManager, cycle: Cycle): Promise<Cycle | null> {
  const [row] = await manager.query(
    `SELECT id, label, state, closes_on::text AS "closesOn", to_char(closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "closedAt"
       FROM cycle WHERE plan_id = $1 AND starts_on < $2::date AND state = 'closed'
      ORDER BY starts_on DESC LIMIT 1`,
    [cycle.planId, cycle.startsOn],
  );
  return row ?? null;
}

function figuresOf({ cycle, on, cards }: Snapshot): FiguresInView {
  const byStanding = Map.groupBy(cards, ({ standing }) => standing);
  const standings = [...byStanding].map(([key, standing]) => ({
    key,
    count: standing.length,
    activityIds: standing.map(({ id }) => id),
  }));
  return { cycleId: cycle.id, label: cycle.label, on, ...fractionOf(cards), standings };
}

function nameOf({
  id,
  reference,
  shortReference,
  title,
  lead,
  sensitivity,
  audience,
}: Card): ComparedActivity {
  return { id, reference, shortReference, title, lead, sensitivity, audience };
}

/** Why due dates moved, in the words of the last decision between the two closes. */
async function reasonsOf(
  manager: EntityManager,
  slipped: SlippedCard[],
  from: string | null,
  until: string | null,
): Promise<Map<string, string>> {
  const ids = slipped.filter(({ slip }) => slip === 'due_moved').map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows: { id: string; reason: string }[] = await manager.query(
    `SELECT DISTINCT ON (activity_id) activity_id AS id, reason FROM due_change
      WHERE activity_id = ANY($1::uuid[]) AND ($2::timestamptz IS NULL OR changed_at >= $2)
        AND ($3::timestamptz IS NULL OR changed_at <= $3)
      ORDER BY activity_id, changed_at DESC`,
    [ids, from, until],
  );
  return new Map(rows.map(({ id, reason }) => [id, reason]));
}

interface FindingRow {
  id: string;
  basis: FindingBasis;
  verifiedOn: LocalDate;
}

/** On what the verifications rest, where the reader may see the report that was verified. */
async function findingsOf(
  manager: EntityManager,
  plan: PlanInView,
  ids: string[],
  until: string | null,
): Promise<Map<string, FindingRow>> {
  if (ids.length === 0) return new Map();
  const rows: FindingRow[] = await manager.query(VERIFIED, [readersParameter([plan]), ids, until]);
  return new Map(rows.map((row) => [row.id, row]));
}

const VERIFIED = `
SELECT DISTINCT ON (f.activity_id) f.activity_id AS id, f.basis, f.verified_on::text AS "verifiedOn"
  FROM ${READERS}
  JOIN activity a ON a.plan_id = reader.plan_id
  JOIN pillar ON pillar.id = a.pillar_id
  JOIN finding f ON f.activity_id = a.id
  JOIN "update" u ON u.id = f.update_id
 WHERE a.id = ANY($2::uuid[]) AND f.finding = 'verified' AND ($3::timestamptz IS NULL OR f.recorded_at <= $3)
   AND ${visibleTo('u', 'reader', ['u.organization_id', 'coalesce(a.lead_organization_id, pillar.lead_organization_id)', 'pillar.co_lead_organization_id'])}
 ORDER BY f.activity_id, f.sequence DESC`;
