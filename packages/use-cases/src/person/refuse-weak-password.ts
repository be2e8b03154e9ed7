import { type PasswordOwner, passwordFault } from '@jalon/domain/person/password-fault';
import { Refused } from '../refused.ts';

let commonPasswords: Promise<ReadonlySet<string>> | undefined;

/**
 * The one check of every password that somebody chooses: 12 to 128 characters, none of the 49,000 that everybody
 * tries first, not made of its owner's name or address. `pointer` is the field that it came in. Throws `Refused`:
 * `password-too-short`, `password-too-long`, `password-is-common`, `password-is-personal`.
 */
export async function refuseWeakPassword(
  password: string,
  owner: PasswordOwner,
  pointer = '/password',
): Promise<void> {
  commonPasswords ??= readCommonPasswords();
  const common = await commonPasswords;
  const code = passwordFault(password, owner, (word) => common.has(word));
  if (code) throw new Refused({ code, pointer });
}

/** Read when the first password is chosen: a program in which nobody chooses one keeps none of them in memory. */
async function readCommonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common']);
}
