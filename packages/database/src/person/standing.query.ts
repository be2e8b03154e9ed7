import type { Instant } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';

/** What is asked about: sessions and tokens by their ids, at an instant of the program's clock and one of the real. */
export interface StandingQuestion {
  sessionIds: string[];
  tokenIds: string[];
  now: Instant;
  realNow: Instant;
  /** Sessions that nobody used since this real instant have ended. */
  idleSince: Instant;
}

/**
 * The sessions and tokens that still let somebody in, each with the tenures that its holder has at this very
 * moment: where those change, so do their rights. One statement, however many are asked about.
 */
export async function standing(
  manager: EntityManager,
  question: StandingQuestion,
): Promise<Map<string, string>> {
  const { sessionIds, tokenIds, now, realNow, idleSince } = question;
  const rows: { id: string; seats: string }[] = await manager.query(STANDING, [
    sessionIds,
    tokenIds,
    now,
    realNow,
    idleSince,
  ]);
  return new Map(rows.map(({ id, seats }) => [id, seats]));
}

const STANDING = `
WITH credential AS (
  SELECT id, user_id AS person_id FROM sign_in_session
   WHERE id = ANY($1::uuid[]) AND expires_at > $4 AND coalesce(last_seen_at, created_at) > $5
  UNION ALL
  SELECT id, person_id FROM personal_token
   WHERE id = ANY($2::uuid[]) AND revoked_at IS NULL AND expires_on >= ($4::timestamptz AT TIME ZONE 'UTC')::date
)
SELECT credential.id,
       coalesce((SELECT string_agg(tenure.id::text, ' ' ORDER BY tenure.id)
                   FROM tenure
                   JOIN post ON post.id = tenure.post_id AND post.kind <> 'head'
                   LEFT JOIN mission ON mission.id = post.mission_id
                  CROSS JOIN LATERAL (SELECT ($3::timestamptz AT TIME ZONE known_zone(mission.time_zone))::date AS today) there
                  WHERE tenure.person_id = person.id AND tenure.starts_on <= there.today
                    AND (tenure.ends_on IS NULL OR tenure.ends_on >= there.today)), '') AS seats
  FROM credential JOIN person ON person.id = credential.person_id AND person.active`;
