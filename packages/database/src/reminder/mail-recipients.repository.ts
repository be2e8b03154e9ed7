import type { Language, Text } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { Calendar } from '@jalon/domain/mission/mission-calendar';
import type { Side } from '@jalon/domain/organization/organization';
import type { PostKind } from '@jalon/domain/post/post';
import type { OptionalMail } from '@jalon/domain/reminder/optional-mails';
import type { EntityManager } from 'typeorm';

/** A person who may get reminders, with the hour that is theirs. */
export interface MailRecipient {
  personId: string;
  email: string;
  language: Language;
  /** The mission of their first current post: its zone and its calendar are the person's. */
  missionId: string;
  timeZone: string;
  calendar: Calendar;
  digestWeekday: number;
  /** `HH:MM`, local time of the mission. */
  digestTime: string;
  /** The missions in which they hold a post. */
  missionIds: string[];
  /** What they have chosen to do without. */
  unsubscribedFrom: OptionalMail[];
}

/** A post on the ladder and who holds it; nobody where it is vacant. */
export interface LadderPost {
  postId: string;
  kind: PostKind;
  title: Text;
  missionId: string;
  organizationId: string;
  side: Side;
  /** For rapporteur and clearance: the sets they write for. */
  benchmarkSetIds: string[];
  personIds: string[];
}

/**
 * Everybody active who holds a post of a mission at this instant. Weekday and hour are those of the first plan
 * with a policy in which the organization of their first current post has a part; else the defaults.
 */
export async function mailRecipients(
  manager: EntityManager,
  now: Instant,
  personId: string | null = null,
): Promise<MailRecipient[]> {
  const rows = await manager.query(RECIPIENTS, [now, personId]);
  return rows.map((row: Record<string, never>) => ({
    personId: row.person_id,
    email: row.email,
    language: row.language,
    missionId: row.mission_id,
    timeZone: row.time_zone,
    calendar: { weekend: row.weekend, holidays: row.holidays },
    digestWeekday: row.digest_weekday,
    digestTime: row.digest_time,
    missionIds: row.mission_ids,
    unsubscribedFrom: row.unsubscribed_from,
  }));
}

/** The posts of these missions that stand on a ladder, with their holders and deputies at this instant. */
export async function ladderPosts(
  manager: EntityManager,
  missionIds: string[],
  now: Instant,
): Promise<LadderPost[]> {
  const rows = await manager.query(LADDER_POSTS, [missionIds, now]);
  return rows.map((row: Record<string, never>) => ({
    postId: row.post_id,
    kind: row.kind,
    title: row.title,
    missionId: row.mission_id,
    organizationId: row.organization_id,
    side: row.side,
    benchmarkSetIds: row.benchmark_set_ids,
    personIds: row.person_ids,
  }));
}

const TODAY = `($1::timestamptz AT TIME ZONE mission.time_zone)::date`;

const RECIPIENTS = `
WITH held AS (
  SELECT tenure.person_id, tenure.starts_on, post.code, post.kind, post.mission_id, post.organization_id
    FROM tenure
    JOIN post ON post.id = tenure.post_id AND post.kind <> 'head'
    JOIN mission ON mission.id = post.mission_id
   WHERE tenure.starts_on <= ${TODAY} AND (tenure.ends_on IS NULL OR tenure.ends_on >= ${TODAY})
     AND ($2::uuid IS NULL OR tenure.person_id = $2::uuid)
), first_held AS (
  SELECT DISTINCT ON (person_id) * FROM held ORDER BY person_id, starts_on, code
)
SELECT person.id AS person_id, person.email, person.language, mission.id AS mission_id, mission.time_zone,
       mission.weekend, mission.holidays,
       coalesce(policy.digest_weekday, 1) AS digest_weekday, coalesce(policy.digest_time, '08:00') AS digest_time,
       (SELECT jsonb_agg(DISTINCT mission_id) FROM held WHERE held.person_id = person.id) AS mission_ids,
       coalesce((SELECT jsonb_agg(kind) FROM mail_preference WHERE mail_preference.person_id = person.id), '[]') AS unsubscribed_from
  FROM first_held
  JOIN person ON person.id = first_held.person_id AND person.active
  JOIN mission ON mission.id = first_held.mission_id
  LEFT JOIN LATERAL (
    SELECT reminder_policy.* FROM reminder_policy
      JOIN plan ON plan.id = reminder_policy.plan_id AND plan.mission_id = first_held.mission_id
     WHERE first_held.kind NOT IN ('focal_point', 'co_lead')
        OR EXISTS (SELECT 1 FROM pillar WHERE pillar.plan_id = plan.id
                      AND first_held.organization_id IN (pillar.lead_organization_id, pillar.co_lead_organization_id))
        OR EXISTS (SELECT 1 FROM activity WHERE activity.plan_id = plan.id
                      AND activity.lead_organization_id = first_held.organization_id)
     ORDER BY plan.reference LIMIT 1) policy ON true
 ORDER BY person.id`;

const LADDER_POSTS = `
SELECT post.id AS post_id, post.kind, post.title, post.mission_id, post.organization_id, organization.side,
       coalesce((SELECT jsonb_agg(set_id) FROM post_benchmark_set WHERE post_id = post.id), '[]') AS benchmark_set_ids,
       coalesce((SELECT jsonb_agg(tenure.person_id ORDER BY tenure.deputy, tenure.starts_on)
                   FROM tenure JOIN person ON person.id = tenure.person_id AND person.active
                  WHERE tenure.post_id = post.id
                    AND tenure.starts_on <= ${TODAY.replace('$1', '$2')}
                    AND (tenure.ends_on IS NULL OR tenure.ends_on >= ${TODAY.replace('$1', '$2')})), '[]') AS person_ids
  FROM post JOIN mission ON mission.id = post.mission_id JOIN organization ON organization.id = post.organization_id
 WHERE post.mission_id = ANY($1::uuid[])
   AND post.kind IN ('focal_point', 'head', 'co_lead', 'coordinator', 'rapporteur', 'clearance')
 ORDER BY post.code`;
