import type { EntityManager } from 'typeorm';

/** Somebody as sign-in sees them: whether they may come in, and by what they prove who they are. */
export interface Credentials {
  personId: string;
  name: string;
  email: string;
  active: boolean;
  demonstration: boolean;
  twoFactorEnabled: boolean;
  /** The hash of their password; null for somebody who has none. */
  passwordHash: string | null;
}

/** Who has this address, in any case of letters; null where nobody has. One statement. */
export async function credentialsByEmail(manager: EntityManager, email: string): Promise<Credentials | null> {
  const [row] = await manager.query(`${CREDENTIALS} WHERE person.email = $1`, [email.trim().toLowerCase()]);
  return row ?? null;
}

/** The same by the person's id. One statement. */
export async function credentialsOf(manager: EntityManager, personId: string): Promise<Credentials | null> {
  const [row] = await manager.query(`${CREDENTIALS} WHERE person.id = $1`, [personId]);
  return row ?? null;
}

const CREDENTIALS = `
SELECT person.id AS "personId", person.name, person.email, person.active, person.demonstration,
       person.two_factor_enabled AS "twoFactorEnabled", account.password AS "passwordHash"
  FROM person LEFT JOIN sign_in_account account
    ON account.user_id = person.id AND account.provider_id = 'credential'`;
