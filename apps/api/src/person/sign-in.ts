import {
  type Credentials,
  credentialsByEmail,
  credentialsOf,
} from '@jalon/database/person/credentials.query';
import type { RecordAccess } from '@jalon/use-cases/audit/record-access';
import { checkPassword } from '@jalon/use-cases/person/check-password';
import type { PersonOfProvider, ProvidedIdentity } from '@jalon/use-cases/person/person-of-provider';
import type { TakeSecondFactor } from '@jalon/use-cases/person/take-second-factor';
import { Refused } from '@jalon/use-cases/refused';
import type { DataSource } from 'typeorm';
import type { Origin, Sessions } from './sessions.ts';
import type { FirstFactor, SignInSteps } from './sign-in-steps.ts';
import type { SignInThrottle } from './sign-in-throttle.ts';

/** A request of somebody who signs in: where it comes from, and the cookies that came along. */
export interface From extends Origin {
  cookie: string | undefined;
}

/** Signed in, or known so far and asked for the second factor; either way with cookies to set. */
export interface SignedIn {
  isDone: boolean;
  cookies: string[];
}

export interface SignInParts {
  dataSource: DataSource;
  sessions: Sessions;
  steps: SignInSteps;
  throttle: SignInThrottle;
  secondFactor: TakeSecondFactor;
  personOfProvider: PersonOfProvider;
  recordAccess: RecordAccess;
}

/**
 * The only way in. Whoever has shown a first factor, a password or their organization's provider, comes to
 * `#afterFirstFactor`, which asks for the second of everybody who has one; only then is there a session. What
 * succeeded and what failed is put on record, failures as often as the throttle lets somebody try.
 */
export class SignIn {
  constructor(private readonly parts: SignInParts) {}

  /** Throws `Refused` (`wrong-credentials`), with the same words after the same work whatever is wrong. */
  withPassword(email: string, password: string, from: From): Promise<SignedIn> {
    const { dataSource, throttle } = this.parts;
    return throttle.attempt({ purpose: 'password', account: email, ip: from.ip }, async () => {
      const person = await credentialsByEmail(dataSource.manager, email);
      const isRight = await checkPassword(person, password);
      if (!person || !isRight || !this.#mayComeIn(person)) {
        await this.#recordFailure(person, from, 'password');
        throw new Refused({ code: 'wrong-credentials' });
      }
      return this.#afterFirstFactor(person, 'password', from);
    });
  }

  /** Somebody whom their organization's provider has just vouched for. Throws `Refused` (`oidc-…`). */
  async withProvider(identity: ProvidedIdentity, from: From): Promise<SignedIn> {
    try {
      const mayComeIn = (person: Credentials) => this.#mayComeIn(person);
      const person = await this.parts.personOfProvider.execute(identity, from.ip, mayComeIn);
      return await this.#afterFirstFactor(person, 'oidc', from);
    } catch (error) {
      if (error instanceof Refused) await this.#recordFailure(null, from, error.refusal.code);
      throw error;
    }
  }

  /** Opens a session, or asks for the second factor where this person has one. */
  async #afterFirstFactor(person: Credentials, way: FirstFactor, from: From): Promise<SignedIn> {
    if (!person.twoFactorEnabled) return this.#open(person, way, from);
    return { isDone: false, cookies: [await this.parts.steps.begin(person.personId, way)] };
  }

  /** A code of the authenticator. Throws `Refused`: `sign-in-step-expired`, `wrong-code`. */
  withCode(code: string, from: From): Promise<SignedIn> {
    return this.#withSecondFactor('totp', from, (personId) =>
      this.parts.secondFactor.code(personId, code, Date.now()),
    );
  }

  /** One of the recovery codes, with the same refusals. */
  withRecoveryCode(code: string, from: From): Promise<SignedIn> {
    return this.#withSecondFactor('recovery-code', from, (personId) =>
      this.parts.secondFactor.recoveryCode(personId, code, Date.now()),
    );
  }

  /** Ends the session, if there is one. Answers the cookies that forget it. */
  async out(from: From): Promise<string[]> {
    const { sessions } = this.parts;
    const held = await sessions.held(from.cookie);
    const cookies = await sessions.close(from.cookie);
    if (held) await this.#record('signed_out', held.personId, from, null);
    return cookies;
  }

  async #withSecondFactor(
    purpose: 'totp' | 'recovery-code',
    from: From,
    isRight: (personId: string) => Promise<boolean>,
  ): Promise<SignedIn> {
    const { dataSource, steps, throttle } = this.parts;
    const step = await steps.take(from.cookie);
    const person = await credentialsOf(dataSource.manager, step.personId);
    if (!person || !this.#mayComeIn(person)) throw new Refused({ code: 'sign-in-step-expired' });
    return throttle.attempt({ purpose, account: person.email, ip: from.ip }, async () => {
      if (!(await isRight(person.personId))) {
        await this.#recordFailure(person, from, purpose);
        throw new Refused({ code: 'wrong-code', pointer: '/code' });
      }
      const forgotten = await steps.finish(step);
      const { cookies } = await this.#open(person, `${step.way}, ${purpose}`, from);
      return { isDone: true, cookies: [forgotten, ...cookies] };
    });
  }

  /** Always a new session; the one that this browser had, if any, ends. */
  async #open({ personId, email }: Credentials, how: string, from: From): Promise<SignedIn> {
    const { sessions, throttle } = this.parts;
    if (sessions.isPresented(from.cookie)) await sessions.close(from.cookie);
    const cookies = await sessions.open(personId, from);
    await throttle.remember(email, from.ip);
    await this.#record('signed_in', personId, from, how);
    return { isDone: true, cookies };
  }

  /** Also between the two factors: somebody may be deactivated while they look for their phone. */
  #mayComeIn(person: Credentials): boolean {
    return person.active && this.parts.sessions.admits(person);
  }

  /** Who tried, where the address is a person's; never the address that was typed. */
  #recordFailure(person: Credentials | null, from: From, what: string): Promise<void> {
    return this.#record('sign_in_failed', person?.personId ?? null, from, what);
  }

  async #record(
    name: 'signed_in' | 'signed_out' | 'sign_in_failed',
    subjectId: string | null,
    { ip }: From,
    detail: string | null,
  ): Promise<void> {
    // Nobody has shown who they are where it failed: then the row is about somebody, and by nobody.
    const personId = name === 'sign_in_failed' ? null : subjectId;
    const row = {
      personId,
      postId: null,
      source: ip,
      subjectType: 'person',
      subjectId,
      planId: null,
      detail,
    };
    await this.parts.recordAccess.execute({ name, ...row });
  }
}
