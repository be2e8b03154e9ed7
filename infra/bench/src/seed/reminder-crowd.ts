import type pg from 'pg';

/** A mission made for the measures of reminders, on a migrated database that may hold nothing else. */
export interface ReminderCrowd {
  readonly missionCode: string;
  readonly timeZone: string;
  /** People who hold a post: one in ten co-leads, one in a thousand coordinates, the others lead. */
  readonly people: number;
}

/** Plans of that mission with so many activities each. */
export interface ReminderPlans {
  readonly missionCode: string;
  /** The number of the first of them; references go on from there. */
  readonly firstPlan: number;
  readonly plans: number;
  readonly activitiesEach: number;
  /** One activity in so many is due in the 30 days after `today`; of the others two in five are done, the rest much later. */
  readonly oneDueIn: number;
  /** The day before the digest that is measured, `YYYY-MM-DD`. */
  readonly today: string;
}

const ACTIVITIES_AT_ONCE = 100_000;

/** Writes a mission with its organizations, posts and people. */
export async function seedReminderCrowd(client: pg.Client, crowd: ReminderCrowd): Promise<void> {
  await client.query(MISSION, [crowd.missionCode, crowd.timeZone]);
  await client.query(SEATS, [crowd.missionCode, crowd.people]);
}

/** Writes plans in bulk and lets PostgreSQL count them; a million activities take a minute or two. */
export async function seedReminderPlans(client: pg.Client, seed: ReminderPlans): Promise<void> {
  const { missionCode, firstPlan, plans, activitiesEach, oneDueIn, today } = seed;
  const end = firstPlan + plans;
  await client.query(PLANS, [missionCode, firstPlan, end - 1, today]);
  const plansAtOnce = Math.max(1, Math.floor(ACTIVITIES_AT_ONCE / activitiesEach));
  for (let first = firstPlan; first < end; first += plansAtOnce) {
    const last = Math.min(end, first + plansAtOnce) - 1;
    await client.query(ACTIVITIES, [missionCode, first, last, activitiesEach, oneDueIn, today]);
  }
  await client.query('VACUUM (ANALYZE)');
}

const MISSION = `INSERT INTO mission (id, code, name, country, time_zone, working_languages, weekend, holidays)
  VALUES (gen_random_uuid(), $1, '{"en": "A crowd"}', '{"en": "Nowhere"}', $2, '["en"]', '[6, 7]', '[]')`;

const KIND = `CASE WHEN n % 1000 = 0 THEN 'coordinator' WHEN n % 10 = 0 THEN 'co_lead' ELSE 'focal_point' END`;

/** An organization, a post, a person and a tenure each; the languages take turns. */
const SEATS = `
WITH seat AS MATERIALIZED (
  SELECT n, ${KIND} AS kind, $1 || '-' || n AS code, gen_random_uuid() AS organization_id, gen_random_uuid() AS post_id,
         gen_random_uuid() AS person_id, mission.id AS mission_id
    FROM mission, generate_series(1, $2::int) AS n WHERE mission.code = $1
), made_organization AS (
  INSERT INTO organization (id, code, mission_id, name, short_name, kind, side)
  SELECT organization_id, code, mission_id, jsonb_build_object('en', 'Organization ' || code),
         jsonb_build_object('en', code), CASE kind WHEN 'focal_point' THEN 'ministry' ELSE 'mission_component' END,
         CASE kind WHEN 'focal_point' THEN 'national' ELSE 'un' END FROM seat
), made_person AS (
  INSERT INTO person (id, name, email, email_verified, language, created_at, updated_at)
  SELECT person_id, 'Person ' || code, lower(code) || '@crowd.example.org', true,
         (ARRAY['en', 'fr', 'ar'])[1 + n % 3], now(), now() FROM seat
), made_post AS (
  INSERT INTO post (id, code, organization_id, mission_id, kind, title)
  SELECT post_id, code, organization_id, mission_id, kind, jsonb_build_object('en', 'Post ' || code) FROM seat
)
INSERT INTO tenure (id, post_id, person_id, starts_on) SELECT gen_random_uuid(), post_id, person_id, '2020-01-01' FROM seat`;

/** Plans of five pillars with one commitment each, and an open cycle whose reports are not due yet. */
const PLANS = `
WITH seats AS MATERIALIZED (
  SELECT array_agg(organization_id ORDER BY post.code) FILTER (WHERE kind = 'focal_point') AS leads,
         array_agg(organization_id ORDER BY post.code) FILTER (WHERE kind = 'co_lead') AS co_leads
    FROM post JOIN mission ON mission.id = post.mission_id WHERE mission.code = $1
), made AS MATERIALIZED (
  SELECT gen_random_uuid() AS id, mission.id AS mission_id, n FROM mission, generate_series($2::int, $3::int) AS n
   WHERE mission.code = $1
), made_plan AS (
  INSERT INTO plan (id, mission_id, reference, type, title, starts_on, ends_on, languages)
  SELECT id, mission_id, $1 || '-' || n, 'implementation_plan', jsonb_build_object('en', 'Plan ' || n),
         $4::date - 400, $4::date + 1600, '["en", "fr"]' FROM made
), made_cycle AS (
  INSERT INTO cycle (id, plan_id, label, starts_on, ends_on, opens_on, due_on, closes_on, state)
  SELECT gen_random_uuid(), id, 'Open', $4::date - 30, $4::date + 60, $4::date - 30, $4::date + 70, $4::date + 75, 'open'
    FROM made
), pillar_of AS MATERIALIZED (
  SELECT gen_random_uuid() AS id, made.id AS plan_id, number,
         leads[1 + (made.n * 5 + number) % cardinality(leads)] AS lead_id,
         co_leads[1 + (made.n * 5 + number) % cardinality(co_leads)] AS co_lead_id
    FROM seats, made, generate_series(1, 5) AS number
), made_pillar AS (
  INSERT INTO pillar (id, plan_id, number, title, lead_organization_id, co_lead_organization_id, objective)
  SELECT id, plan_id, number, jsonb_build_object('en', 'Pillar ' || number), lead_id, co_lead_id, 'ending_impunity'
    FROM pillar_of
)
INSERT INTO commitment (id, plan_id, pillar_id, number, text, source)
SELECT gen_random_uuid(), plan_id, id, 1, '{"en": "A commitment"}', '{"document": "Benchmark"}' FROM pillar_of`;

const ACTIVITIES = `
INSERT INTO activity (id, plan_id, pillar_id, commitment_id, number, reference, title, start_on, due_on, first_due_on,
                      status, verification, accepted_status, accepted_verification, rank, created_at)
SELECT gen_random_uuid(), plan_id, pillar_id, commitment_id, 1 + i / 5, reference || '-' || i,
       'Train the units named in the plan, activity ' || i || ' of ' || reference, $6::date - 300, due_on, due_on, status,
       CASE status WHEN 'completed' THEN 'verified' END, status, CASE status WHEN 'completed' THEN 'verified' END,
       'a' || lpad(i::text, 8, '0') || '1', now()
  FROM (SELECT plan.id AS plan_id, pillar.id AS pillar_id, commitment.id AS commitment_id, plan.reference, i,
               CASE WHEN is_due THEN 'in_progress' WHEN place % 5 < 2 THEN 'completed' ELSE 'not_started' END AS status,
               $6::date + CASE WHEN is_due THEN 2 + place % 28 WHEN place % 5 < 2 THEN -10 - place % 280
                               ELSE 120 + place % 1000 END AS due_on
          FROM mission JOIN plan ON plan.mission_id = mission.id
         CROSS JOIN LATERAL (SELECT substr(plan.reference, length($1) + 2)::int AS n) AS named
         CROSS JOIN generate_series(0, $4::int - 1) AS i
         CROSS JOIN LATERAL (SELECT (named.n - 1) * $4::int + i AS place, ((named.n - 1) * $4::int + i) % $5::int = 0 AS is_due) AS placed
          JOIN pillar ON pillar.plan_id = plan.id AND pillar.number = 1 + (i + named.n) % 5
          JOIN commitment ON commitment.pillar_id = pillar.id
         WHERE mission.code = $1 AND named.n BETWEEN $2::int AND $3::int) AS made`;
