import type { Language } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { InvitationState } from '@jalon/domain/person/person';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import { pageOf, readKeyset } from '../connection/keyset.ts';

/** An invitation as who manages accounts sees it; never its link. */
export interface ListedInvitation {
  id: string;
  state: InvitationState;
  createdAt: Instant;
  expiresAt: Instant;
  /** When it was used or revoked. */
  endedAt: Instant | null;
  person: { id: string; name: string; email: string; language: Language };
}

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const STATE = `
  CASE WHEN link.used_at IS NOT NULL THEN 'used' WHEN link.revoked_at IS NOT NULL THEN 'revoked'
       WHEN link.expires_at <= $1::timestamptz THEN 'expired' ELSE 'pending' END`;

/** SQL: an invitation as JSON, in statements that call the link `link` and have the instant as `$1`. */
export const INVITATION = `jsonb_build_object(
  'id', link.id, 'state', ${STATE}, 'createdAt', ${instant('link.created_at')},
  'expiresAt', ${instant('link.expires_at')}, 'endedAt', ${instant('coalesce(link.used_at, link.revoked_at)')})`;

const pageInvitations = 50;

/** Invitations, the latest first. One statement. */
export async function invitationsFor(
  manager: EntityManager,
  now: Instant,
  { state, cursor }: { state?: InvitationState | undefined; cursor?: string | undefined },
): Promise<{ items: ListedInvitation[]; nextCursor: string | null }> {
  const place = readKeyset(cursor);
  const key = place && isInstant(place.key) ? place : null;
  const rows: { item: ListedInvitation }[] = await manager.query(
    `${SELECT_INVITATIONS} AND ($2::text IS NULL OR (${STATE}) = $2)
        AND ($3::timestamptz IS NULL OR (link.created_at, link.id) < ($3, $4::uuid))
      ORDER BY link.created_at DESC, link.id DESC LIMIT $5`,
    [now, state ?? null, key?.key ?? null, key?.id ?? null, pageInvitations + 1],
  );
  return pageOf(
    rows.map(({ item }) => item),
    pageInvitations,
    ({ createdAt }) => createdAt,
  );
}

/** One invitation; null where there is none. */
export async function invitationFor(
  manager: EntityManager,
  now: Instant,
  id: string,
): Promise<ListedInvitation | null> {
  if (!isId(id)) return null;
  const [row] = await manager.query(`${SELECT_INVITATIONS} AND link.id = $2`, [now, id]);
  return row?.item ?? null;
}

const SELECT_INVITATIONS = `
SELECT ${INVITATION} || jsonb_build_object('person', jsonb_build_object(
         'id', person.id, 'name', person.name, 'email', person.email, 'language', person.language)) AS item
  FROM one_time_link link JOIN person ON person.id = link.person_id
 WHERE link.purpose = 'invitation'`;

function isInstant(text: string): boolean {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString() === text;
}
