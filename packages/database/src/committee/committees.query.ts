import {
  type DateMove,
  type Mandate,
  type MandateStanding,
  mandateStanding,
} from '@jalon/domain/committee/mandate';
import { daysBetween } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';
import { type OrganizationRef, organizationRefs } from '../organization/organization-refs.query.ts';
import type { PlanInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';

export interface MandateInView extends Omit<Mandate, 'planId' | 'organizationId'> {
  endedReason: string | null;
  standing: MandateStanding;
  days: number;
  moves: DateMove[];
}

export interface CommitteeInView {
  organization: OrganizationRef;
  mandates: MandateInView[];
}

type Row = Omit<MandateInView, 'standing' | 'days'> & { organizationId: string };

/** The committees that steer a plan, each with its mandates, the latest first. Two statements. */
export async function committeesOf(
  manager: EntityManager,
  plan: PlanInView,
  { language }: Pick<Asker, 'language'>,
): Promise<CommitteeInView[]> {
  const rows: Row[] = await manager.query(MANDATES, [plan.id]);
  const byCommittee = Map.groupBy(rows, ({ organizationId }) => organizationId);
  const nameOf = await organizationRefs(manager, byCommittee.keys(), language);
  const { today } = plan.mission;
  return [...byCommittee]
    .map(([id, own]) => ({
      organization: nameOf(id),
      mandates: own.map(({ organizationId: _, ...mandate }) => ({
        ...mandate,
        standing: mandateStanding(mandate, today),
        days: daysBetween(today, mandate.endsOn),
      })),
    }))
    .sort((one, other) => one.organization.name.localeCompare(other.organization.name, language));
}

const MANDATES = `
SELECT mandate.id, mandate.organization_id AS "organizationId", mandate.starts_on::text AS "startsOn",
       mandate.ends_on::text AS "endsOn", mandate.first_ends_on::text AS "firstEndsOn", mandate.source,
       mandate.demonstration, mandate.ended_on::text AS "endedOn", mandate.ended_reason AS "endedReason",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', moved.id, 'from', moved.from_on, 'to', moved.to_on,
          'reason', moved.reason, 'decidedOn', moved.decided_on) ORDER BY moved.to_on), '[]')
          FROM mandate_extension moved WHERE moved.mandate_id = mandate.id) AS moves
  FROM mandate WHERE mandate.plan_id = $1 ORDER BY mandate.ends_on DESC, mandate.id`;
