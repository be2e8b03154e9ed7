import { createHmac, randomInt } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';

const recoveryCodes = 10;
const halfOfACode = 5;
/** Letters and digits that nobody takes for one another. */
const alphabet = 'abcdefghjkmnpqrstvwxyz23456789';

/** Keeps the secrets of second factors so that the database alone gives none away: under JALON_SECRET. */
export class SecondFactorVault {
  constructor(private readonly secret: string) {}

  /** Encrypted and authenticated (XChaCha20-Poly1305), by the library that keeps sessions. */
  seal(authenticatorSecret: string): Promise<string> {
    return symmetricEncrypt({ key: this.#keyFor('second factor'), data: authenticatorSecret });
  }

  open(sealed: string): Promise<string> {
    return symmetricDecrypt({ key: this.#keyFor('second factor'), data: sealed });
  }

  /** Ten codes of 49 random bits each, as `xxxxx-xxxxx`. */
  makeRecoveryCodes(): string[] {
    return Array.from(
      { length: recoveryCodes },
      () => `${randomText(halfOfACode)}-${randomText(halfOfACode)}`,
    );
  }

  /** What is kept of a code. Capital letters, spaces and the dash make no difference. */
  hashOfCode(personId: string, code: string): string {
    const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '');
    return createHmac('sha256', this.#keyFor('recovery code')).update(`${personId} ${plain}`).digest('hex');
  }

  /** A key for each purpose, so that what is made for one opens nothing of the other. */
  #keyFor(purpose: string): string {
    return createHmac('sha256', this.secret).update(purpose).digest('hex');
  }
}

function randomText(chars: number): string {
  return Array.from({ length: chars }, () => alphabet[randomInt(alphabet.length)]).join('');
}
