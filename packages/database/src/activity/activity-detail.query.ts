import type { Text } from '@jalon/domain/language/text';
import { inLanguage } from '@jalon/domain/language/text';
import type { Source } from '@jalon/domain/plan/plan';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import { type OrganizationRef, organizationRefs } from '../organization/organization-refs.query.ts';
import { type PlanInView, planInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';
import { type UpdateThread, updateThread } from '../update/update-thread.query.ts';
import { type Card, cardsOf } from './cards.query.ts';

/** A card with the plan around it. */
export interface CardInView {
  card: Card;
  plan: PlanInView;
}

/** One card by the id or reference of its activity; null where it does not exist for this person. */
export async function cardInView(
  manager: EntityManager,
  asker: Asker,
  idOrReference: string,
): Promise<CardInView | null> {
  const [known] = await manager.query(
    `SELECT id, plan_id FROM activity WHERE ${isId(idOrReference) ? 'id' : 'reference'} = $1`,
    [idOrReference],
  );
  const plan = known && (await planInView(manager, asker, known.plan_id));
  if (!plan) return null;
  const [placed] = await cardsOf(manager, [plan], asker, { activityIds: [known.id] });
  return placed ?? null;
}

export interface ActivityDetail extends Card, UpdateThread {
  planId: string;
  planReference: string;
  planTitle: Text;
  mission: PlanInView['mission'];
  description: string | null;
  discontinuedReason: string | null;
  support: OrganizationRef[];
  supportOrganizationIds: string[];
  budget: { estimated: number; available: number; currency: string } | null;
  pillar: { id: string; reference: string; number: number; title: Text };
  commitment: {
    id: string;
    reference: string;
    text: Text;
    source: Source;
    achievementTest: Text | null;
    demonstration: string[];
  };
  milestones: { id: string; title: string; dueOn: string; doneOn: string | null }[];
  dueHistory: { from: string; to: string; reason: string; postTitle: string; changedAt: string }[];
  concernedOrganizationIds: string[];
}

/** The whole activity as this person may see it: a constant number of statements. Null where it is not theirs. */
export async function activityDetail(
  manager: EntityManager,
  asker: Asker,
  idOrReference: string,
): Promise<ActivityDetail | null> {
  const found = await cardInView(manager, asker, idOrReference);
  if (!found) return null;
  const { card, plan } = found;
  const [row] = await manager.query(REST, [card.id]);
  const nameOf = await organizationRefs(manager, row.support, asker.language);
  const thread = await updateThread(manager, asker, found);
  return {
    ...card,
    ...thread,
    planId: plan.id,
    planReference: plan.reference,
    planTitle: plan.title,
    mission: plan.mission,
    description: row.description,
    discontinuedReason: plan.reader.observesOnly ? null : row.discontinuedReason,
    support: row.support.map(nameOf),
    supportOrganizationIds: row.support,
    budget:
      row.budget.estimated === null || plan.reader.observesOnly
        ? null
        : { ...row.budget, available: row.budget.available ?? 0 },
    pillar: { ...row.pillar, reference: `${plan.reference}-P${row.pillar.number}` },
    commitment: {
      ...row.commitment,
      reference: `${plan.reference}-P${row.pillar.number}-C${row.commitment.number}`,
    },
    milestones: row.milestones,
    dueHistory: row.dueHistory.map(({ postTitle, ...change }: { postTitle: Text; changedAt: string }) => ({
      ...change,
      changedAt: new Date(change.changedAt).toISOString(),
      postTitle: inLanguage(postTitle, asker.language),
    })),
    concernedOrganizationIds: [card.lead.id, card.coLead.id],
  };
}

const REST = `
SELECT a.description, a.discontinued_reason AS "discontinuedReason",
       jsonb_build_object('estimated', a.budget_estimated, 'available', a.budget_available,
         'currency', a.budget_currency) AS budget,
       (SELECT coalesce(jsonb_agg(organization_id), '[]') FROM activity_support WHERE activity_id = a.id) AS support,
       (SELECT jsonb_build_object('id', p.id, 'number', p.number, 'title', p.title)
          FROM pillar p WHERE p.id = a.pillar_id) AS pillar,
       (SELECT jsonb_build_object('id', c.id, 'number', c.number, 'text', c.text, 'source', c.source,
          'achievementTest', c.achievement_test, 'demonstration', c.demonstration)
          FROM commitment c WHERE c.id = a.commitment_id) AS commitment,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'dueOn', m.due_on,
          'doneOn', m.done_on) ORDER BY m.due_on, m.id), '[]') FROM milestone m WHERE m.activity_id = a.id) AS milestones,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('from', d.from_on, 'to', d.to_on, 'reason', d.reason,
          'postTitle', post.title, 'changedAt', d.changed_at) ORDER BY d.changed_at), '[]')
          FROM due_change d JOIN post ON post.id = d.post_id WHERE d.activity_id = a.id) AS "dueHistory"
  FROM activity a WHERE a.id = $1`;
