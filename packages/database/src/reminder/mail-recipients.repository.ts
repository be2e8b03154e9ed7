import type { Language, Text } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import { type Calendar, knownZone } from '@jalon/domain/mission/mission-calendar';
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

/** Weekday and hour of a policy that is looked at before it is saved. */
export interface DraftHour {
  planId: string;
  digestWeekday: number;
  digestTime: string;
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
 * Those of these people, or all whose first post is in that mission, who are active and hold a post of a mission at
 * this instant. Weekday and hour are those of the first plan with a policy in which the organization of their first
 * current post has a part, `draft` in the place of the one it would replace; else the defaults.
 */
export async function mailRecipients(
  manager: EntityManager,
  now: Instant,
  of: { personIds: string[] } | { missionId: string },
  draft: DraftHour | null = null,
): Promise<MailRecipient[]> {
  const [personIds, missionId] = 'missionId' in of ? [null, of.missionId] : [of.personIds, null];
  const rows = await manager.query(RECIPIENTS, [now, personIds, missionId, draft]);
  return rows.map((row: Row) => ({
    personId: row.person_id,
    email: row.email,
    language: row.language,
    missionId: row.mission_id,
    timeZone: knownZone(row.time_zone),
    calendar: { weekend: row.weekend, holidays: row.holidays },
    digestWeekday: row.digest_weekday,
    digestTime: row.digest_time,
    missionIds: row.mission_ids,
    unsubscribedFrom: row.unsubscribed_from,
  }));
}

/**
 * The posts of these missions that stand on a ladder, with their holders and deputies at this instant: those of these
 * organizations, and whoever coordinates, reports or clears.
 */
export async function ladderPosts(
  manager: EntityManager,
  { missionIds, organizationIds }: { missionIds: string[]; organizationIds: string[] },
  now: Instant,
): Promise<LadderPost[]> {
  const rows = await manager.query(LADDER_POSTS, [missionIds, now, organizationIds]);
  return rows.map((row: Row) => ({
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

/** A row of one of the statements below, read above and nowhere else. */
type Row = Record<string, never> & { time_zone: string };

/** Each mission with the date that its calendar shows; a zone that this server does not know is UTC. */
const zones = (now: string) => `zone AS MATERIALIZED (
  SELECT id, known AS time_zone, (${now}::timestamptz AT TIME ZONE known)::date AS today
    FROM mission, known_zone(mission.time_zone) AS known
)`;

const RECIPIENTS = `
WITH ${zones('$1')}, held AS MATERIALIZED (
  SELECT tenure.person_id, tenure.starts_on, post.code, post.kind, post.mission_id, post.organization_id
    FROM tenure
    JOIN post ON post.id = tenure.post_id AND post.kind <> 'head'
    JOIN zone ON zone.id = post.mission_id
   WHERE tenure.starts_on <= zone.today AND (tenure.ends_on IS NULL OR tenure.ends_on >= zone.today)
     AND ($2::uuid[] IS NULL OR tenure.person_id = ANY($2::uuid[]))
     AND ($3::uuid IS NULL OR tenure.person_id IN (
           SELECT person_id FROM tenure JOIN post ON post.id = tenure.post_id WHERE post.mission_id = $3::uuid))
), first_held AS MATERIALIZED (
  SELECT DISTINCT ON (person_id) *, kind IN ('focal_point', 'co_lead') AS by_part
    FROM held ORDER BY person_id, starts_on, code
), everywhere AS (
  SELECT person_id, jsonb_agg(DISTINCT mission_id) AS mission_ids FROM held GROUP BY person_id
), place AS (
  SELECT DISTINCT mission_id, organization_id, by_part FROM first_held
), schedule AS MATERIALIZED (
  SELECT place.*, policy.digest_weekday, policy.digest_time FROM place CROSS JOIN LATERAL (
    SELECT reminder_policy.* FROM (
      SELECT plan_id FROM pillar WHERE by_part AND lead_organization_id = place.organization_id
      UNION SELECT plan_id FROM pillar WHERE by_part AND co_lead_organization_id = place.organization_id
      UNION SELECT plan_id FROM activity WHERE by_part AND lead_organization_id = place.organization_id
      UNION SELECT id FROM plan WHERE NOT by_part AND mission_id = place.mission_id) part
      JOIN plan ON plan.id = part.plan_id AND plan.mission_id = place.mission_id
      JOIN (SELECT plan_id, digest_weekday, digest_time FROM reminder_policy
             WHERE plan_id IS DISTINCT FROM ($4::jsonb ->> 'planId')::uuid
            UNION ALL SELECT ($4::jsonb ->> 'planId')::uuid, ($4::jsonb ->> 'digestWeekday')::int, $4::jsonb ->> 'digestTime'
             WHERE $4::jsonb IS NOT NULL) reminder_policy ON reminder_policy.plan_id = plan.id
     ORDER BY plan.reference LIMIT 1) policy
)
SELECT person.id AS person_id, person.email, person.language, mission.id AS mission_id, zone.time_zone,
       mission.weekend, mission.holidays,
       coalesce(schedule.digest_weekday, 1) AS digest_weekday,
       coalesce(schedule.digest_time, '08:00') AS digest_time, everywhere.mission_ids,
       coalesce((SELECT jsonb_agg(kind) FROM mail_preference WHERE mail_preference.person_id = person.id), '[]') AS unsubscribed_from
  FROM first_held
  JOIN everywhere ON everywhere.person_id = first_held.person_id
  JOIN person ON person.id = first_held.person_id AND person.active
  JOIN mission ON mission.id = first_held.mission_id
  JOIN zone ON zone.id = mission.id
  LEFT JOIN schedule ON schedule.mission_id = first_held.mission_id
   AND schedule.organization_id = first_held.organization_id AND schedule.by_part = first_held.by_part
 WHERE $3::uuid IS NULL OR first_held.mission_id = $3::uuid
 ORDER BY person.id`;

const LADDER_POSTS = `
WITH ${zones('$2')}, standing AS MATERIALIZED (
  SELECT * FROM post WHERE mission_id = ANY($1::uuid[]) AND kind IN ('focal_point', 'head', 'co_lead')
     AND organization_id = ANY($3::uuid[])
   UNION ALL
  SELECT * FROM post WHERE mission_id = ANY($1::uuid[]) AND kind IN ('coordinator', 'rapporteur', 'clearance')
)
SELECT post.id AS post_id, post.kind, post.title, post.mission_id, post.organization_id, organization.side,
       coalesce(writes.set_ids, '[]') AS benchmark_set_ids, coalesce(seat.person_ids, '[]') AS person_ids
  FROM standing post JOIN organization ON organization.id = post.organization_id
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(tenure.person_id ORDER BY tenure.deputy, tenure.starts_on) AS person_ids
      FROM tenure JOIN zone ON zone.id = post.mission_id
      JOIN person ON person.id = tenure.person_id AND person.active
     WHERE tenure.post_id = post.id AND tenure.starts_on <= zone.today
       AND (tenure.ends_on IS NULL OR tenure.ends_on >= zone.today)) seat
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(set_id) AS set_ids FROM post_benchmark_set WHERE post_id = post.id) writes
 ORDER BY post.code`;
