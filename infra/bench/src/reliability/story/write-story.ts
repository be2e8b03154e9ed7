import type pg from 'pg';
import type { Story } from './story.ts';

const rowsAtOnce = 10_000;
const longAgo = '2027-01-01T00:00:00Z';

/** Writes the register of a story into an empty, migrated database, in bulk. */
export async function writeStory(client: pg.ClientBase, story: Story): Promise<void> {
  const planOf = new Map(story.missions.map(({ key, planId }) => [key, planId]));
  const missionOf = new Map(story.missions.map(({ key, id }) => [key, id]));
  const placed = <T extends { missionKey: string }>(rows: readonly T[]) =>
    rows.map((row) => ({
      ...row,
      missionId: missionOf.get(row.missionKey),
      planId: planOf.get(row.missionKey),
    }));
  await client.query('BEGIN');
  await insert(
    client,
    MISSION,
    story.missions.map((one) => ({ ...one, timeZone: one.zone.name })),
  );
  await insert(client, ORGANIZATION, placed(story.organizations));
  await insert(client, PERSON, story.people);
  await insert(client, POST, placed(story.posts));
  await insert(client, TENURE, story.seats);
  await insert(client, PLAN, story.missions);
  await insert(client, POLICY, story.missions);
  await insert(client, PILLAR, placed(story.pillars));
  await insert(client, COMMITMENT, placed(story.pillars));
  await insert(client, NEXT_CYCLE, story.missions);
  await insert(client, CYCLE, placed(story.cycles));
  await insert(client, ACTIVITY, placed(story.cards));
  await insert(client, MILESTONE, story.milestones);
  await insert(client, MANDATE, placed(story.mandates));
  await insert(client, SNOOZE, story.snoozes);
  await client.query('COMMIT');
  await client.query('VACUUM (ANALYZE) person, post, tenure, plan, pillar, activity, milestone, cycle');
}

async function insert(client: pg.ClientBase, sql: string, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await client.query(sql, [JSON.stringify(rows.slice(from, from + rowsAtOnce))]);
  }
}

const MISSION = `
INSERT INTO mission (id, code, name, country, time_zone, working_languages, weekend, holidays)
SELECT id, key, jsonb_build_object('en', 'Mission ' || key), '{"en": "A country"}', "timeZone", '["en", "fr", "ar"]', weekend, holidays
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, key text, "timeZone" text, weekend jsonb, holidays jsonb)`;

const ORGANIZATION = `
INSERT INTO organization (id, code, mission_id, name, short_name, kind, side)
SELECT id, code, "missionId", jsonb_build_object('en', name), jsonb_build_object('en', code), kind, side
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, code text, "missionId" uuid, name text, kind text, side text)`;

const PERSON = `
INSERT INTO person (id, name, email, language, created_at, updated_at)
SELECT id, name, email, language, '${longAgo}', '${longAgo}'
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, name text, email text, language text)`;

const POST = `
INSERT INTO post (id, code, organization_id, mission_id, kind, title)
SELECT id, code, "organizationId", "missionId", kind, jsonb_build_object('en', 'The ' || code)
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, code text, "organizationId" uuid, "missionId" uuid, kind text)`;

const TENURE = `
INSERT INTO tenure (id, post_id, person_id, deputy, starts_on)
SELECT id, "postId", "personId", deputy, "startsOn"
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "postId" uuid, "personId" uuid, deputy boolean, "startsOn" date)`;

const PLAN = `
INSERT INTO plan (id, mission_id, reference, type, title, starts_on, ends_on, languages)
SELECT "planId", id, 'PLAN-' || key, 'joint_communique', '{"en": "A plan"}', '2027-01-01', '2035-12-31', '["en"]'
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, key text, "planId" uuid)`;

const POLICY = `
INSERT INTO reminder_policy (plan_id, digest_weekday, digest_time, days_before, short_mail_before_due, co_lead_after_days,
                             coordinator_after_days)
SELECT "planId", "digestWeekday", hour, '[7, 30]', true, 14, 30
  FROM jsonb_to_recordset($1::jsonb) AS row("planId" uuid, "digestWeekday" int, hour text)`;

const PILLAR = `
INSERT INTO pillar (id, plan_id, number, title, lead_organization_id, co_lead_organization_id, objective)
SELECT id, "planId", number, '{"en": "A pillar"}', "leadOrganizationId", "coLeadOrganizationId", 'ending_impunity'
  FROM jsonb_to_recordset($1::jsonb)
    AS row(id uuid, "planId" uuid, number int, "leadOrganizationId" uuid, "coLeadOrganizationId" uuid)`;

const COMMITMENT = `
INSERT INTO commitment (id, plan_id, pillar_id, number, text, source)
SELECT "commitmentId", "planId", id, 1, '{"en": "A commitment"}', '{"document": "The story"}'
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "planId" uuid, "commitmentId" uuid)`;

/** It closes after the story has ended. */
const CYCLE = `
INSERT INTO cycle (id, plan_id, label, starts_on, ends_on, opens_on, due_on, closes_on, state)
SELECT id, "planId", title, '2027-10-01', "endsOn", '2027-10-01', "dueOn", '2028-12-29', 'open'
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "planId" uuid, title text, "endsOn" date, "dueOn" date)`;

/** Years later: nobody is asked for it. */
const NEXT_CYCLE = `
INSERT INTO cycle (id, plan_id, label, starts_on, ends_on, opens_on, due_on, closes_on)
SELECT gen_random_uuid(), "planId", '2034', '2034-01-01', '2034-12-31', '2034-01-01', '2035-01-10', '2035-01-15'
  FROM jsonb_to_recordset($1::jsonb) AS row("planId" uuid)`;

const ACTIVITY = `
INSERT INTO activity (id, plan_id, pillar_id, commitment_id, number, reference, title, start_on, due_on, first_due_on,
                      lead_organization_id, status, rank, created_at)
SELECT id, "planId", "pillarId", "commitmentId", number, reference, title, "startsOn", "dueOn", "dueOn",
       "leadOrganizationId", 'in_progress', 'a' || lpad(number::text, 8, '0'), '${longAgo}'
  FROM jsonb_to_recordset($1::jsonb)
    AS row(id uuid, "planId" uuid, "pillarId" uuid, "commitmentId" uuid, number int, reference text, title text,
           "startsOn" date, "dueOn" date, "leadOrganizationId" uuid)`;

const MILESTONE = `
INSERT INTO milestone (id, activity_id, title, due_on, done_on)
SELECT id, "cardId", title, "dueOn", CASE WHEN done THEN date '2028-01-10' END
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "cardId" uuid, title text, "dueOn" date, done boolean)`;

export const MANDATE = `
INSERT INTO mandate (id, plan_id, organization_id, starts_on, ends_on, first_ends_on, source)
SELECT id, "planId", "organizationId", "startsOn", "endsOn", "endsOn", '{"document": "The story"}'
  FROM jsonb_to_recordset($1::jsonb)
    AS row(id uuid, "planId" uuid, "organizationId" uuid, "startsOn" date, "endsOn" date)`;

export const SNOOZE = `
INSERT INTO snooze (id, activity_id, post_id, person_id, started_on, until, reason, started_at)
SELECT id, "cardId", "postId", "personId", "startedOn", until, 'The story', "startedOn"
  FROM jsonb_to_recordset($1::jsonb)
    AS row(id uuid, "cardId" uuid, "postId" uuid, "personId" uuid, "startedOn" date, until date)`;
