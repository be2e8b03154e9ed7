import type { ConstraintCause, Status } from '@jalon/domain/activity/activity';
import type { Voice } from '@jalon/domain/benchmark/benchmark';
import type { FindingBasis, FindingResult } from '@jalon/domain/finding/finding';
import type { Language, Text } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { Audience } from '@jalon/domain/post/reader';
import type { EntityManager } from 'typeorm';

/** An activity as a report of one voice may speak of it: unclassified, and open to that voice's side. */
export interface ReportActivity {
  id: string;
  planId: string;
  planReference: string;
  planLanguage: Language;
  reference: string;
  title: string;
  lead: Text;
  dueOn: LocalDate;
  status: Status;
  audience: Audience;
  demonstration: boolean;
  /** The latest accepted update that may be cited. */
  update: {
    id: string;
    status: Status;
    done: string;
    constraintCause: ConstraintCause | null;
    constraintNote: string | null;
    noEvidence: boolean;
    acceptedOn: LocalDate;
    audience: Audience;
  } | null;
  /** The latest finding on that update. */
  finding: {
    id: string;
    finding: FindingResult;
    basis: FindingBasis;
    verifiedOn: LocalDate;
    byImplementingPartner: boolean;
    /** It rests on evidence of which this side may see nothing. */
    basisNotShared: boolean;
  } | null;
}

/**
 * The activities of these plans that a voice may speak of, in the order of the plan, each with its latest
 * accepted update and the latest finding on that. One statement, however many.
 */
export async function reportActivities(
  manager: EntityManager,
  planIds: string[],
  voice: Voice,
): Promise<ReportActivity[]> {
  return manager.query(ACTIVITIES, [planIds, voice]);
}

/** How many activities of each plan are left out because they are confidential. */
export async function leftOutByLevel(
  manager: EntityManager,
  planIds: string[],
  voice: Voice,
): Promise<Map<string, number>> {
  const rows = await manager.query(
    `SELECT plan_id, count(*)::int AS count FROM activity
      WHERE plan_id = ANY($1::uuid[]) AND sensitivity <> 'unclassified' AND audience IN ('all', $2) GROUP BY plan_id`,
    [planIds, voice],
  );
  return new Map(rows.map((row: { plan_id: string; count: number }) => [row.plan_id, row.count]));
}

/** What a paragraph of this voice may cite, of the given ids. */
export async function citableSources(
  manager: EntityManager,
  planIds: string[],
  voice: Voice,
  ids: string[],
): Promise<
  Map<
    string,
    { id: string; kind: 'activity' | 'update' | 'finding'; reference: string; planReference: string }
  >
> {
  const rows = await manager.query(CITABLE, [planIds, voice, ids]);
  return new Map(rows.map((row: { id: string }) => [row.id, row]));
}

const OPEN = (table: string) => `${table}.sensitivity = 'unclassified' AND ${table}.audience IN ('all', $2)`;

const ACTIVITIES = `
SELECT activity.id, plan.id AS "planId", plan.reference AS "planReference",
       coalesce(plan.languages ->> 0, 'en') AS "planLanguage", activity.reference, activity.title, lead.name AS lead,
       activity.due_on::text AS "dueOn", activity.status, activity.audience, activity.demonstration,
       CASE WHEN latest.id IS NULL THEN NULL ELSE jsonb_build_object(
         'id', latest.id, 'status', latest.status, 'done', latest.done, 'constraintCause', latest.constraint_cause,
         'constraintNote', latest.constraint_note, 'noEvidence', latest.no_evidence, 'audience', latest.audience,
         'acceptedOn', (latest.accepted_at AT TIME ZONE known_zone(mission.time_zone))::date) END AS update,
       CASE WHEN found.id IS NULL THEN NULL ELSE jsonb_build_object(
         'id', found.id, 'finding', found.finding, 'basis', found.basis, 'verifiedOn', found.verified_on,
         'byImplementingPartner', found.by_implementing_partner,
         'basisNotShared', EXISTS (SELECT 1 FROM evidence WHERE evidence.finding_id = found.id)
           AND NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.finding_id = found.id
                              AND evidence.audience IN ('all', $2))) END AS finding
  FROM activity
  JOIN plan ON plan.id = activity.plan_id
  JOIN mission ON mission.id = plan.mission_id
  JOIN pillar ON pillar.id = activity.pillar_id
  JOIN commitment ON commitment.id = activity.commitment_id
  JOIN organization lead ON lead.id = coalesce(activity.lead_organization_id, pillar.lead_organization_id)
  LEFT JOIN LATERAL (SELECT * FROM update WHERE update.activity_id = activity.id AND update.state = 'accepted'
                        AND ${OPEN('update')} ORDER BY update.sequence DESC LIMIT 1) latest ON true
  LEFT JOIN LATERAL (SELECT * FROM finding WHERE finding.update_id = latest.id
                      ORDER BY finding.sequence DESC LIMIT 1) found ON true
 WHERE activity.plan_id = ANY($1::uuid[]) AND ${OPEN('activity')}
 ORDER BY plan.reference, pillar.number, commitment.number, activity.number`;

const CITABLE = `
SELECT activity.id, 'activity' AS kind, activity.reference, plan.reference AS "planReference"
  FROM activity JOIN plan ON plan.id = activity.plan_id
 WHERE activity.id = ANY($3::uuid[]) AND activity.plan_id = ANY($1::uuid[]) AND ${OPEN('activity')}
UNION ALL
SELECT update.id, 'update', activity.reference, plan.reference
  FROM update JOIN activity ON activity.id = update.activity_id JOIN plan ON plan.id = activity.plan_id
 WHERE update.id = ANY($3::uuid[]) AND activity.plan_id = ANY($1::uuid[]) AND update.state = 'accepted'
   AND ${OPEN('update')} AND ${OPEN('activity')}
UNION ALL
SELECT finding.id, 'finding', activity.reference, plan.reference
  FROM finding JOIN update ON update.id = finding.update_id JOIN activity ON activity.id = update.activity_id
  JOIN plan ON plan.id = activity.plan_id
 WHERE finding.id = ANY($3::uuid[]) AND activity.plan_id = ANY($1::uuid[]) AND update.state = 'accepted'
   AND ${OPEN('update')} AND ${OPEN('activity')}`;
