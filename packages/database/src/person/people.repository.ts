import type { Instant } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';

const HELD_NOW = `
  FROM tenure
  JOIN post ON post.id = tenure.post_id AND post.mission_id IS NOT NULL
  JOIN mission ON mission.id = post.mission_id
 WHERE tenure.person_id = $1
   AND tenure.starts_on <= ($2::timestamptz AT TIME ZONE known_zone(mission.time_zone))::date
   AND (tenure.ends_on IS NULL OR tenure.ends_on >= ($2::timestamptz AT TIME ZONE known_zone(mission.time_zone))::date)`;

/** The mission of the person's first current post; null where they hold none of a mission. */
export async function missionOfPerson(
  manager: EntityManager,
  personId: string,
  now: Instant,
): Promise<string | null> {
  const [row] = await manager.query(
    `SELECT post.mission_id ${HELD_NOW} ORDER BY tenure.starts_on, post.code LIMIT 1`,
    [personId, now],
  );
  return row?.mission_id ?? null;
}

/** The missions in which the person holds a post: their coordinators read in the trail what becomes of the account. */
export async function missionsOfPerson(
  manager: EntityManager,
  personId: string,
  now: Instant,
): Promise<string[]> {
  const rows = await manager.query(`SELECT DISTINCT post.mission_id ${HELD_NOW}`, [personId, now]);
  return rows.map(({ mission_id }: { mission_id: string }) => mission_id);
}

/** True where the person has a way to sign in: a password, or an account at an identity provider. */
export async function hasSignedUp(manager: EntityManager, personId: string): Promise<boolean> {
  const [row] = await manager.query(
    'SELECT EXISTS (SELECT 1 FROM sign_in_account WHERE user_id = $1) AS "signedUp"',
    [personId],
  );
  return row.signedUp;
}

/** True where the person signs in with a password. */
export async function hasPassword(manager: EntityManager, personId: string): Promise<boolean> {
  const [row] = await manager.query(
    `SELECT EXISTS (SELECT 1 FROM sign_in_account
                     WHERE user_id = $1 AND provider_id = 'credential' AND password IS NOT NULL) AS "hasPassword"`,
    [personId],
  );
  return row.hasPassword;
}

/** Sets the password of the person, who may have had none. */
export async function setPassword(
  manager: EntityManager,
  personId: string,
  hash: string,
  now: Instant,
): Promise<void> {
  await manager.query(
    `INSERT INTO sign_in_account (id, account_id, provider_id, user_id, password, created_at, updated_at)
     VALUES (gen_random_uuid(), $1::text, 'credential', $1::uuid, $2, $3, $3)
     ON CONFLICT (provider_id, account_id) DO UPDATE SET password = excluded.password, updated_at = excluded.updated_at`,
    [personId, hash, now],
  );
}
