import type { Instant } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';

/** The sealed secret that is being set up; null where nothing was begun. The person's row is locked meanwhile. */
export async function secretBegun(manager: EntityManager, personId: string): Promise<string | null> {
  const [row] = await manager.query(
    'SELECT secret FROM sign_in_two_factor WHERE person_id = $1 AND confirmed_at IS NULL',
    [personId],
  );
  return row?.secret ?? null;
}

/** Keeps a new secret that counts for nothing yet. */
export async function keepNewSecret(
  manager: EntityManager,
  personId: string,
  secret: string,
  realNow: Instant,
): Promise<void> {
  await manager.query(
    `INSERT INTO sign_in_two_factor (person_id, secret, created_at) VALUES ($1, $2, $3)
     ON CONFLICT (person_id) DO UPDATE
       SET secret = excluded.secret, created_at = excluded.created_at, confirmed_at = NULL, last_step = NULL`,
    [personId, secret, realNow],
  );
}

/** From now on the secret counts; the code of this step is used up. */
export async function confirmSecret(
  manager: EntityManager,
  personId: string,
  step: number,
  realNow: Instant,
): Promise<void> {
  await manager.query(
    'UPDATE sign_in_two_factor SET confirmed_at = $2, last_step = $3 WHERE person_id = $1',
    [personId, realNow, step],
  );
  await manager.query('UPDATE person SET two_factor_enabled = true WHERE id = $1', [personId]);
}

/** The sealed secret of a second factor that counts; null where there is none. */
export async function secretInUse(manager: EntityManager, personId: string): Promise<string | null> {
  const [row] = await manager.query(
    'SELECT secret FROM sign_in_two_factor WHERE person_id = $1 AND confirmed_at IS NOT NULL',
    [personId],
  );
  return row?.secret ?? null;
}

/** Uses up this step and all before it. False where that had happened already: of two at once, one is first. */
export async function takeStep(manager: EntityManager, personId: string, step: number): Promise<boolean> {
  const [, taken] = await manager.query(
    `UPDATE sign_in_two_factor SET last_step = $2
      WHERE person_id = $1 AND confirmed_at IS NOT NULL AND (last_step IS NULL OR last_step < $2)`,
    [personId, step],
  );
  return taken === 1;
}

/** New recovery codes instead of whatever was there. */
export async function replaceRecoveryCodes(
  manager: EntityManager,
  personId: string,
  hashes: readonly string[],
): Promise<void> {
  await manager.query('DELETE FROM sign_in_recovery_code WHERE person_id = $1', [personId]);
  await manager.query(
    `INSERT INTO sign_in_recovery_code (id, person_id, hash)
     SELECT gen_random_uuid(), $1, hash FROM unnest($2::text[]) AS hash`,
    [personId, hashes],
  );
}

/** Uses up one recovery code. False where there is none such, or it was used. */
export async function takeRecoveryCode(
  manager: EntityManager,
  personId: string,
  hash: string,
  realNow: Instant,
): Promise<boolean> {
  const [, taken] = await manager.query(
    `UPDATE sign_in_recovery_code code SET used_at = $3 FROM person
      WHERE code.person_id = $1 AND code.hash = $2 AND code.used_at IS NULL
        AND person.id = $1 AND person.two_factor_enabled`,
    [personId, hash, realNow],
  );
  return taken === 1;
}

/** Whoever has shown a first factor and not yet the second begins anew. */
export async function endSteps(manager: EntityManager, personId: string): Promise<void> {
  await manager.query('DELETE FROM sign_in_step WHERE person_id = $1', [personId]);
}

/** Takes the second factor away with its codes. True where there was one that counted. */
export async function removeSecondFactor(manager: EntityManager, personId: string): Promise<boolean> {
  await manager.query('DELETE FROM sign_in_two_factor WHERE person_id = $1', [personId]);
  await manager.query('DELETE FROM sign_in_recovery_code WHERE person_id = $1', [personId]);
  await endSteps(manager, personId);
  const [, changed] = await manager.query(
    'UPDATE person SET two_factor_enabled = false WHERE id = $1 AND two_factor_enabled',
    [personId],
  );
  return changed === 1;
}
