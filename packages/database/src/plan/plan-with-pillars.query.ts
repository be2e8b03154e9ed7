import type { Text } from '@jalon/domain/language/text';
import type { Objective, Source } from '@jalon/domain/plan/plan';
import type { EntityManager } from 'typeorm';
import { type OrganizationRef, organizationRefs } from '../organization/organization-refs.query.ts';
import type { Asker } from '../post/asker.ts';
import type { PlanInView } from './plans-in-view.query.ts';

export interface CommitmentInPlan {
  id: string;
  reference: string;
  number: number;
  text: Text;
  source: Source;
  achievementTest: Text | null;
  demonstration: string[];
  version: number;
}

export interface PillarInPlan {
  id: string;
  reference: string;
  number: number;
  title: Text;
  lead: OrganizationRef;
  coLead: OrganizationRef;
  objective: Objective;
  sources: Source[];
  demonstration: string[];
  version: number;
  commitments: CommitmentInPlan[];
}

export type PlanSummary = Omit<PlanInView, 'reader' | 'lastFact' | 'partyIds'> & {
  parties: OrganizationRef[];
};

/** Plans as a list shows them. One statement. */
export async function planSummaries(
  manager: EntityManager,
  plans: PlanInView[],
  { language }: Asker,
): Promise<PlanSummary[]> {
  const nameOf = await organizationRefs(
    manager,
    plans.flatMap(({ partyIds }) => partyIds),
    language,
  );
  return plans.map(({ reader: _, lastFact: __, partyIds, ...plan }) => ({
    ...plan,
    parties: partyIds.map(nameOf),
  }));
}

/** The plan's pillars in order, each with its commitments. Two statements. */
export async function pillarsOf(
  manager: EntityManager,
  plan: PlanInView,
  { language }: Pick<Asker, 'language'>,
): Promise<PillarInPlan[]> {
  const rows = await pillarRows(manager, plan);
  return namePillars(rows, plan, await organizationRefs(manager, organizationsOfPillars(rows), language));
}

/** Pillars before their organizations have names, for a read that asks for all its names at once. */
export type PillarRow = Omit<PillarInPlan, 'reference' | 'lead' | 'coLead'> & {
  leadId: string;
  coLeadId: string;
};

export function pillarRows(manager: EntityManager, plan: PlanInView): Promise<PillarRow[]> {
  return manager.query(PILLARS, [plan.id]);
}

export function organizationsOfPillars(rows: PillarRow[]): string[] {
  return rows.flatMap(({ leadId, coLeadId }) => [leadId, coLeadId]);
}

export function namePillars(
  rows: PillarRow[],
  plan: PlanInView,
  nameOf: (id: string) => OrganizationRef,
): PillarInPlan[] {
  return rows.map(({ leadId, coLeadId, ...pillar }) => ({
    ...pillar,
    reference: `${plan.reference}-P${pillar.number}`,
    lead: nameOf(leadId),
    coLead: nameOf(coLeadId),
    commitments: pillar.commitments.map((commitment) => ({
      ...commitment,
      reference: `${plan.reference}-P${pillar.number}-C${commitment.number}`,
    })),
  }));
}

const PILLARS = `
SELECT pillar.id, pillar.number, pillar.title, pillar.lead_organization_id AS "leadId",
       pillar.co_lead_organization_id AS "coLeadId", pillar.objective, pillar.sources, pillar.demonstration,
       pillar.version,
       coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'number', c.number, 'text', c.text, 'source', c.source,
         'achievementTest', c.achievement_test, 'demonstration', c.demonstration, 'version', c.version)
         ORDER BY c.number) FILTER (WHERE c.id IS NOT NULL), '[]') AS commitments
  FROM pillar LEFT JOIN commitment c ON c.pillar_id = pillar.id
 WHERE pillar.plan_id = $1
 GROUP BY pillar.id
 ORDER BY pillar.number`;
