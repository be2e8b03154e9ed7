import type { Language } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { LinkPurpose, LinkState } from '@jalon/domain/person/one-time-link';
import type { EntityManager } from 'typeorm';

/** A link with whose it is. */
export interface LinkWithPerson extends LinkState {
  id: string;
  purpose: LinkPurpose;
  personId: string;
  name: string;
  email: string;
  language: Language;
  expiresAt: Instant;
}

/** The link with this id; null where there is none. One statement. */
export async function linkInView(manager: EntityManager, id: string): Promise<LinkWithPerson | null> {
  const [row] = await manager.query(LINK, [id]);
  return row ?? null;
}

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const LINK = `
SELECT link.id, link.purpose, link.person_id AS "personId", person.name, person.email, person.language,
       ${instant('link.expires_at')} AS "expiresAt", ${instant('link.used_at')} AS "usedAt",
       ${instant('link.revoked_at')} AS "revokedAt", person.active AS "personIsActive"
  FROM one_time_link link JOIN person ON person.id = link.person_id
 WHERE link.id = $1`;
