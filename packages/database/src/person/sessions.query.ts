import type { Instant } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';

/** A session as the person who holds it sees it. Instants are of the real clock. */
export interface SessionInView {
  id: string;
  createdAt: Instant;
  lastSeenAt: Instant | null;
  expiresAt: Instant;
  ip: string | null;
  userAgent: string | null;
}

const mostSessionsListed = 200;
const mostUserAgentChars = 400;

/** The sessions of this person that hold at this real instant, the one used last first. One statement. */
export async function sessionsOf(
  manager: EntityManager,
  personId: string,
  realNow: Instant,
): Promise<SessionInView[]> {
  return manager.query(
    `SELECT id, ${instant('created_at')} AS "createdAt", ${instant('last_seen_at')} AS "lastSeenAt",
            ${instant('expires_at')} AS "expiresAt", nullif(ip_address, '') AS ip,
            left(nullif(user_agent, ''), ${mostUserAgentChars}) AS "userAgent"
       FROM sign_in_session WHERE user_id = $1 AND expires_at > $2
      ORDER BY coalesce(last_seen_at, created_at) DESC, id LIMIT ${mostSessionsListed}`,
    [personId, realNow],
  );
}

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
