import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import { TOKEN_SCOPES, type TokenScope } from '@jalon/domain/person/token-scopes';
import type { EntityManager } from 'typeorm';

/** A personal token as its owner sees it: neither the token nor its hash is in it. */
export interface TokenInView {
  id: string;
  name: string;
  scopes: TokenScope[];
  createdAt: Instant;
  expiresOn: LocalDate;
  lastUsedAt: Instant | null;
  revokedAt: Instant | null;
}

/** A token that somebody presents. */
export interface PresentedToken extends TokenInView {
  personId: string;
}

const mostTokensListed = 200;

/** A person's tokens, the newest first, those that no longer work included. One statement. */
export async function tokensOf(manager: EntityManager, personId: string): Promise<TokenInView[]> {
  const rows: TokenInView[] = await manager.query(
    `${TOKEN} WHERE person_id = $1 ORDER BY created_at DESC, id LIMIT ${mostTokensListed}`,
    [personId],
  );
  return rows.map(withKnownScopes);
}

/** One token of this person; null for somebody else's. */
export async function tokenOf(
  manager: EntityManager,
  personId: string,
  id: string,
): Promise<TokenInView | null> {
  const rows: TokenInView[] = await manager.query(`${TOKEN} WHERE person_id = $1 AND id = $2`, [
    personId,
    id,
  ]);
  return rows.map(withKnownScopes)[0] ?? null;
}

/** The token with this hash, whether it still works or not; null where there is none. */
export async function tokenByHash(manager: EntityManager, tokenHash: string): Promise<PresentedToken | null> {
  const rows: PresentedToken[] = await manager.query(`${TOKEN} WHERE token_hash = $1`, [tokenHash]);
  return rows.map(withKnownScopes)[0] ?? null;
}

/** A scope of an older program that no longer exists opens nothing. */
function withKnownScopes<T extends TokenInView>(token: T): T {
  return { ...token, scopes: token.scopes.filter((scope) => TOKEN_SCOPES.includes(scope)) };
}

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const TOKEN = `
SELECT id, person_id AS "personId", name, scopes, expires_on::text AS "expiresOn",
       ${instant('created_at')} AS "createdAt", ${instant('last_used_at')} AS "lastUsedAt",
       ${instant('revoked_at')} AS "revokedAt"
  FROM personal_token`;
