import type { Credentials } from '@jalon/database/person/credentials.query';
import { verifyPassword } from 'better-auth/crypto';
import { hashPassword } from './hash-password.ts';

/**
 * Whether this is the password of the person found, if one was. Somebody who is not there, or has no password,
 * costs the same work, so that the time of an answer tells nobody which addresses are known.
 */
export async function checkPassword(
  person: Pick<Credentials, 'passwordHash'> | null,
  password: string,
): Promise<boolean> {
  if (!person?.passwordHash) {
    await hashPassword(password);
    return false;
  }
  return verifyPassword({ hash: person.passwordHash, password });
}
