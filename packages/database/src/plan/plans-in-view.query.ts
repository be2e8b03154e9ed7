import type { Language, Text } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { knownZone, localDateOf } from '@jalon/domain/mission/mission-calendar';
import type { PlanType, Source } from '@jalon/domain/plan/plan';
import type { Reader } from '@jalon/domain/post/reader';
import { readerOf } from '@jalon/domain/post/reader-of';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import type { Asker } from '../post/asker.ts';

/** A plan as somebody sees it, with what they may see in it. */
export interface PlanInView {
  id: string;
  reference: string;
  type: PlanType;
  title: Text;
  missionId: string;
  mission: { id: string; code: string; name: Text; country: Text; timeZone: string; today: LocalDate };
  signedOn: string | null;
  signedPlace: string | null;
  startsOn: string;
  endsOn: string;
  extendedTo: string | null;
  closedAt: string | null;
  languages: Language[];
  parentPlanId: string | null;
  sources: Source[];
  demonstration: string[];
  version: number;
  partyIds: string[];
  /** The number of the last fact about this plan: whatever changes a board changes it. */
  lastFact: number;
  reader: Reader;
}

/** The plan by id or reference; null where it does not exist for this person. One statement. */
export async function planInView(
  manager: EntityManager,
  asker: Asker,
  idOrReference: string,
): Promise<PlanInView | null> {
  const where = isId(idOrReference) ? 'plan.id = $1' : 'plan.reference = $1';
  const rows = await manager.query(`${PLANS} WHERE ${where}`, [idOrReference]);
  return inView(rows, asker)[0] ?? null;
}

/** Every plan that this person reaches, in the order of missions and references. One statement. */
export async function plansInView(manager: EntityManager, asker: Asker): Promise<PlanInView[]> {
  const { posts } = asker.actor;
  const missionIds = posts.flatMap(({ missionId }) => missionId ?? []);
  const planIds = posts.flatMap((post) => post.planIds);
  const rows = await manager.query(
    `${PLANS} WHERE plan.mission_id = ANY($1::uuid[]) OR plan.id = ANY($2::uuid[])
     ORDER BY mission.code, plan.reference`,
    [missionIds, planIds],
  );
  return inView(rows, asker);
}

type Row = Omit<PlanInView, 'reader' | 'lastFact' | 'mission'> & {
  last_fact: string | null;
  mission: Omit<PlanInView['mission'], 'today'>;
};

function inView(rows: Row[], { actor, now }: Asker): PlanInView[] {
  return rows.flatMap(({ last_fact, ...row }) => {
    const reader = readerOf(actor, row);
    if (!reader) return [];
    const timeZone = knownZone(row.mission.timeZone);
    const mission = { ...row.mission, timeZone, today: localDateOf(now, timeZone) };
    return [{ ...row, mission, reader, lastFact: Number(last_fact ?? 0) }];
  });
}

const PLANS = `
SELECT plan.id, plan.reference, plan.type, plan.title, plan.mission_id AS "missionId",
       plan.signed_on::text AS "signedOn", plan.signed_place AS "signedPlace", plan.starts_on::text AS "startsOn",
       plan.ends_on::text AS "endsOn", plan.extended_to::text AS "extendedTo", plan.languages,
       to_char(plan.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "closedAt",
       plan.parent_plan_id AS "parentPlanId", plan.sources, plan.demonstration, plan.version,
       jsonb_build_object('id', mission.id, 'code', mission.code, 'name', mission.name, 'country', mission.country,
         'timeZone', known_zone(mission.time_zone)) AS mission,
       (SELECT coalesce(jsonb_agg(organization_id), '[]') FROM plan_party WHERE plan_id = plan.id) AS "partyIds",
       (SELECT max(number) FROM fact WHERE fact.plan_id = plan.id) AS last_fact
  FROM plan JOIN mission ON mission.id = plan.mission_id`;
