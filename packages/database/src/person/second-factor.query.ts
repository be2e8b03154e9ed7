import type { EntityManager } from 'typeorm';

/** How somebody proves who they are, as their own account page says it. */
export interface WaysOfPerson {
  password: boolean;
  recoveryCodesLeft: number;
}

/** Whether they have a password, and how many recovery codes are left. One statement. */
export async function waysOfPerson(manager: EntityManager, personId: string): Promise<WaysOfPerson> {
  const [row] = await manager.query(
    `SELECT EXISTS (SELECT FROM sign_in_account WHERE user_id = $1 AND provider_id = 'credential'
                       AND password IS NOT NULL) AS password,
            (SELECT count(*)::int FROM sign_in_recovery_code code JOIN person ON person.id = code.person_id
              WHERE code.person_id = $1 AND code.used_at IS NULL AND person.two_factor_enabled) AS "recoveryCodesLeft"`,
    [personId],
  );
  return row;
}
