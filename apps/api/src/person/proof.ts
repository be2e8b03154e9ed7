import { credentialsOf } from '@jalon/database/person/credentials.query';
import { checkPassword } from '@jalon/use-cases/person/check-password';
import { found, Refused } from '@jalon/use-cases/refused';
import type { FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Asker } from '../post/asker.ts';
import type { SignInThrottle } from './sign-in-throttle.ts';

/** Somebody without a password proves who they are by signing in again, which is so recent at most. */
const freshMs = 10 * 60_000;

/** That it is still the same person who sits there, before what keeps others out is changed. */
export class Proof {
  constructor(
    private readonly dataSource: DataSource,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Checks a password that was typed into `pointer`, throttled as at sign-in. Throws `Refused`: `wrong-password`
   * there; for somebody who has none `password-not-set` where they gave one, else `sign-in-again` unless their
   * session is fresh.
   */
  async demand(
    asker: Asker,
    password: string | undefined,
    request: FastifyRequest,
    pointer: string,
  ): Promise<void> {
    const person = found(await credentialsOf(this.dataSource.manager, asker.actor.personId));
    if (person.passwordHash === null) {
      if (password !== undefined) throw new Refused({ code: 'password-not-set', pointer });
      const { credential } = asker;
      const isFresh = credential.kind === 'session' && Date.now() - credential.openedAt.getTime() < freshMs;
      if (!isFresh) throw new Refused({ code: 'sign-in-again' });
      return;
    }
    await this.throttle.attempt({ purpose: 'password', account: person.email, ip: request.ip }, async () => {
      if (!(await checkPassword(person, password ?? '')))
        throw new Refused({ code: 'wrong-password', pointer });
    });
  }
}
