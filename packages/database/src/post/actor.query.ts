import type { Language, Text } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { Actor, ActorPost } from '@jalon/domain/post/post';
import type { EntityManager } from 'typeorm';

/** A post that somebody holds today, with what a screen says about it. */
export interface HeldPost extends ActorPost {
  title: Text;
  deputy: boolean;
  missionCode: string | null;
  organizationName: Text;
  organizationShortName: Text;
}

export interface HeldPosts extends Actor {
  posts: HeldPost[];
  name: string;
  email: string;
  language: Language;
  demonstration: boolean;
  /** Their authenticator counts. */
  twoFactorEnabled: boolean;
}

/**
 * A person in the posts that they hold at this instant, by the calendar of each post's mission. Null for
 * somebody unknown or deactivated. One statement; called on every request, so that a right ends with its day.
 */
export async function loadActor(
  manager: EntityManager,
  personId: string,
  now: Instant,
): Promise<HeldPosts | null> {
  return (await loadActors(manager, [personId], now)).get(personId) ?? null;
}

/** The same for several people at once, by their ids; who is unknown or deactivated is not among them. One statement. */
export async function loadActors(
  manager: EntityManager,
  personIds: string[],
  now: Instant,
): Promise<Map<string, HeldPosts>> {
  const rows: Row[] = await manager.query(ACTORS, [personIds, now]);
  const byPerson = Map.groupBy(rows, (row) => row.id as string);
  return new Map([...byPerson].map(([personId, own]) => [personId, toActor(personId, own)]));
}

function toActor(personId: string, rows: Row[]): HeldPosts {
  const [person] = rows;
  return {
    personId,
    name: person.person_name,
    email: person.email,
    language: person.language,
    demonstration: person.person_demonstration,
    twoFactorEnabled: person.two_factor_enabled,
    posts: rows.filter((row) => row.post_id !== null).map(toHeldPost),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a row of the statement below, read here and nowhere else.
type Row = any;

function toHeldPost(row: Row): HeldPost {
  return {
    postId: row.post_id,
    kind: row.kind,
    missionId: row.mission_id,
    missionCode: row.mission_code,
    organizationId: row.organization_id,
    side: row.side,
    organizationLine: row.organization_line,
    planIds: row.plan_ids ?? [],
    benchmarkSetIds: row.benchmark_set_ids ?? [],
    title: row.title,
    deputy: row.deputy,
    organizationName: row.organization_name,
    organizationShortName: row.organization_short_name,
  };
}

const ACTORS = `
WITH held AS (
  SELECT post.id AS post_id, post.kind, post.mission_id, mission.code AS mission_code, post.organization_id,
         post.title, tenure.deputy, organization.side, organization.name AS organization_name,
         organization.short_name AS organization_short_name, tenure.person_id
    FROM tenure
    JOIN post ON post.id = tenure.post_id AND post.kind <> 'head'
    JOIN organization ON organization.id = post.organization_id
    LEFT JOIN mission ON mission.id = post.mission_id
   WHERE tenure.person_id = ANY($1::uuid[])
     AND tenure.starts_on <= ($2::timestamptz AT TIME ZONE known_zone(mission.time_zone))::date
     AND (tenure.ends_on IS NULL
          OR tenure.ends_on >= ($2::timestamptz AT TIME ZONE known_zone(mission.time_zone))::date)
)
SELECT person.id, person.name AS person_name, person.email, person.language,
       person.demonstration AS person_demonstration, person.two_factor_enabled, held.*,
       (WITH RECURSIVE above AS (
          SELECT id, parent_id FROM organization WHERE id = held.organization_id
          UNION SELECT o.id, o.parent_id FROM organization o JOIN above ON o.id = above.parent_id),
        below AS (
          SELECT id FROM organization WHERE id = held.organization_id
          UNION SELECT o.id FROM organization o JOIN below ON o.parent_id = below.id)
        SELECT jsonb_agg(id) FROM (SELECT id FROM above UNION SELECT id FROM below) line) AS organization_line,
       CASE held.kind
         WHEN 'focal_point' THEN (
           SELECT jsonb_agg(DISTINCT plan_id) FROM (
             SELECT plan_id FROM plan_party WHERE organization_id = held.organization_id
             UNION SELECT plan_id FROM pillar
              WHERE held.organization_id IN (lead_organization_id, co_lead_organization_id)
             UNION SELECT plan_id FROM activity WHERE lead_organization_id = held.organization_id
             UNION SELECT activity.plan_id FROM activity_support support
               JOIN activity ON activity.id = support.activity_id
              WHERE support.organization_id = held.organization_id) reached)
         WHEN 'observer' THEN (SELECT jsonb_agg(plan_id) FROM plan_opening WHERE post_id = held.post_id)
         WHEN 'rapporteur' THEN (
           SELECT jsonb_agg(DISTINCT fed.plan_id) FROM post_benchmark_set mine
             JOIN benchmark ON benchmark.set_id = mine.set_id
             JOIN benchmark_plan fed ON fed.benchmark_id = benchmark.id WHERE mine.post_id = held.post_id)
         WHEN 'clearance' THEN (
           SELECT jsonb_agg(DISTINCT fed.plan_id) FROM post_benchmark_set mine
             JOIN benchmark ON benchmark.set_id = mine.set_id
             JOIN benchmark_plan fed ON fed.benchmark_id = benchmark.id WHERE mine.post_id = held.post_id)
       END AS plan_ids,
       (SELECT jsonb_agg(set_id) FROM post_benchmark_set WHERE post_id = held.post_id) AS benchmark_set_ids
  FROM person LEFT JOIN held ON held.person_id = person.id
 WHERE person.id = ANY($1::uuid[]) AND person.active
 ORDER BY person.id, held.mission_code, held.kind`;
