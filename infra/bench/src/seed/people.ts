import type pg from 'pg';

/** Everybody of the benchmark has an address here, and the password of the demonstration accounts. */
const DOMAIN = 'bench.jalon.test';

/** Adds deputies of a mission's coordinator and answers their addresses; those that are there stay. */
export async function seedDeputies(
  client: pg.Client,
  missionCode: string,
  howMany: number,
): Promise<string[]> {
  const names = Array.from({ length: howMany }, (_, index) => `deputy.${index + 1}`);
  await seedPersons(client, names);
  await client.query(
    `INSERT INTO tenure (id, post_id, person_id, deputy, starts_on)
     SELECT gen_random_uuid(), post.id, person.id, true, current_date - 100
       FROM post JOIN mission ON mission.id = post.mission_id, person
      WHERE mission.code = $1 AND post.kind = 'coordinator' AND person.email = ANY($2::text[])
        AND NOT EXISTS (SELECT 1 FROM tenure WHERE post_id = post.id AND person_id = person.id)`,
    [missionCode, names.map(addressOf)],
  );
  return names.map(addressOf);
}

/** Adds ministries to a mission, each with a focal point and somebody who holds the post. */
export async function seedMinistries(client: pg.Client, missionCode: string, howMany: number): Promise<void> {
  const codes = Array.from({ length: howMany }, (_, index) => `BENCH-MINISTRY-${index + 1}`);
  await seedPersons(
    client,
    codes.map((code) => code.toLowerCase()),
  );
  const values = [missionCode, codes];
  await client.query(
    `INSERT INTO organization (id, code, mission_id, name, short_name, kind, side, demonstration)
     SELECT gen_random_uuid(), ministry, mission.id, jsonb_build_object('en', ministry), jsonb_build_object('en', ministry),
            'ministry', 'national', true
       FROM unnest($2::text[]) AS ministry, mission WHERE mission.code = $1 ON CONFLICT DO NOTHING`,
    values,
  );
  await client.query(
    `INSERT INTO post (id, code, organization_id, mission_id, kind, title, demonstration)
     SELECT gen_random_uuid(), organization.code, organization.id, mission.id, 'focal_point',
            jsonb_build_object('en', 'Focal point, ' || organization.code), true
       FROM organization, mission WHERE mission.code = $1 AND organization.code = ANY($2::text[])
     ON CONFLICT DO NOTHING`,
    values,
  );
  await client.query(
    `INSERT INTO tenure (id, post_id, person_id, starts_on)
     SELECT gen_random_uuid(), post.id, person.id, current_date - 100
       FROM post JOIN person ON person.email = lower(post.code) || '@${DOMAIN}'
      WHERE post.code = ANY($1::text[]) AND NOT EXISTS (SELECT 1 FROM tenure WHERE post_id = post.id)`,
    [codes],
  );
}

function addressOf(name: string): string {
  return `${name}@${DOMAIN}`;
}

/** Persons who sign in with what the demonstration's coordinator signs in with. */
async function seedPersons(client: pg.Client, names: readonly string[]): Promise<void> {
  await client.query(
    `WITH made AS (
       INSERT INTO person (id, name, email, email_verified, language, demonstration, created_at, updated_at)
       SELECT gen_random_uuid(), name, name || '@${DOMAIN}', true, 'en', true, now(), now()
         FROM unnest($1::text[]) AS name ON CONFLICT DO NOTHING RETURNING id
     )
     INSERT INTO sign_in_account (id, account_id, provider_id, user_id, password, created_at, updated_at)
     SELECT gen_random_uuid(), made.id::text, 'credential', made.id, account.password, now(), now()
       FROM made, sign_in_account account JOIN person ON person.id = account.user_id
      WHERE person.email = 'coordinator@demo.jalon.test'`,
    [names],
  );
}
