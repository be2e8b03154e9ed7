import { hashPassword as hash } from 'better-auth/crypto';

/** A password as `sign_in_account.password` keeps it: salted scrypt, in the form that sign-in reads. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}
