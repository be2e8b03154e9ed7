import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';

/** Takes the person's tokens for this transaction, and answers how many of them work at this real date. */
export async function lockLiveTokens(
  manager: EntityManager,
  personId: string,
  today: LocalDate,
): Promise<number> {
  await manager.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [personId]);
  const [row] = await manager.query(
    'SELECT count(*)::int AS live FROM personal_token WHERE person_id = $1 AND revoked_at IS NULL AND expires_on >= $2',
    [personId, today],
  );
  return row.live;
}

/** Revokes this person's token. False where they have no such token; what was revoked before stays as it was. */
export async function revoke(
  manager: EntityManager,
  token: { id: string; personId: string },
  at: Instant,
): Promise<'revoked' | 'was-revoked' | null> {
  const [row] = await manager.query(
    'SELECT revoked_at FROM personal_token WHERE id = $1 AND person_id = $2 FOR UPDATE',
    [token.id, token.personId],
  );
  if (!row) return null;
  if (row.revoked_at !== null) return 'was-revoked';
  await manager.query('UPDATE personal_token SET revoked_at = $2 WHERE id = $1', [token.id, at]);
  return 'revoked';
}

/** Revokes whatever tokens of this person still stand, at the real clock's instant. Answers their ids. */
export async function revokeAll(manager: EntityManager, personId: string): Promise<string[]> {
  const [rows]: [{ id: string }[], number] = await manager.query(
    'UPDATE personal_token SET revoked_at = clock_timestamp() WHERE person_id = $1 AND revoked_at IS NULL RETURNING id',
    [personId],
  );
  return rows.map(({ id }) => id);
}

/** Notes the use of a token, at most once within `everyMs`. */
export async function noteUse(
  manager: EntityManager,
  id: string,
  at: Instant,
  everyMs: number,
): Promise<void> {
  const before = new Date(Date.parse(at) - everyMs).toISOString();
  await manager.query(
    'UPDATE personal_token SET last_used_at = $2 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at <= $3)',
    [id, at, before],
  );
}
