import type { ConstraintCause, Status } from '@jalon/domain/activity/activity';
import type { Text } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { Source } from '@jalon/domain/plan/plan';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import type { EntityManager } from 'typeorm';

/** What the register holds that a letter on an activity speaks of. */
export interface LetterRegister {
  reference: string;
  title: string;
  status: Status;
  constraintCause: ConstraintCause | null;
  sensitivity: Sensitivity;
  audience: Audience;
  firstDueOn: LocalDate;
  dueOn: LocalDate;
  planReference: string;
  planTitle: Text;
  mission: Text;
  timeZone: string;
  demonstration: boolean;
  organization: Text;
  /** The function of the organization's head; null where no such post is kept. */
  headPost: Text | null;
  commitment: Text;
  source: Source;
  milestonesDone: number;
  milestones: number;
  activities: number;
  reportedComplete: number;
  verified: number;
}

/** By the activity's id; null where it is gone. The figures count what is unclassified and for both sides. */
export async function letterRegister(
  manager: EntityManager,
  activityId: string,
): Promise<LetterRegister | null> {
  const [row] = await manager.query(LETTER, [activityId]);
  return row ?? null;
}

const LETTER = `
WITH one AS (
  SELECT activity.*, coalesce(activity.lead_organization_id, pillar.lead_organization_id) AS lead_id
    FROM activity JOIN pillar ON pillar.id = activity.pillar_id WHERE activity.id = $1
)
SELECT one.reference, one.title, one.status, one.sensitivity, one.audience,
       CASE WHEN one.status = 'constrained' THEN one.constraint_cause END AS "constraintCause",
       one.first_due_on::text AS "firstDueOn", one.due_on::text AS "dueOn",
       plan.reference AS "planReference", plan.title AS "planTitle", mission.name AS mission,
       mission.time_zone AS "timeZone", one.demonstration OR plan.demonstration <> '[]' AS demonstration,
       organization.name AS organization, commitment.text AS commitment, commitment.source,
       (SELECT post.title FROM post WHERE post.organization_id = one.lead_id AND post.kind = 'head'
           AND (post.mission_id = plan.mission_id OR post.mission_id IS NULL) ORDER BY post.code LIMIT 1) AS "headPost",
       steps.done AS "milestonesDone", steps.all_of_them AS milestones,
       led.activities, led.reported_complete AS "reportedComplete", led.verified
  FROM one
  JOIN plan ON plan.id = one.plan_id JOIN mission ON mission.id = plan.mission_id
  JOIN commitment ON commitment.id = one.commitment_id JOIN organization ON organization.id = one.lead_id
 CROSS JOIN LATERAL (
   SELECT count(*)::int AS all_of_them, count(done_on)::int AS done FROM milestone WHERE activity_id = one.id) AS steps
 CROSS JOIN LATERAL (
   SELECT count(*)::int AS activities, count(*) FILTER (WHERE a.status = 'completed')::int AS reported_complete,
          count(*) FILTER (WHERE a.status = 'completed' AND a.verification = 'verified')::int AS verified
     FROM activity a JOIN pillar ON pillar.id = a.pillar_id
    WHERE a.plan_id = one.plan_id AND coalesce(a.lead_organization_id, pillar.lead_organization_id) = one.lead_id
      AND a.status <> 'discontinued' AND a.sensitivity = 'unclassified' AND a.audience = 'all') AS led`;
