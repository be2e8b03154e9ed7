import { createHash, randomBytes } from 'node:crypto';
import { Refused } from '@jalon/use-cases/refused';
import type { DataSource } from 'typeorm';
import { readShortCookie, type ShortCookie, setShortCookie } from './short-cookie.ts';

const stepSeconds = 5 * 60;
const mostCodesAStep = 5;
const tokenBytes = 32;

/** How the first factor was shown. */
export type FirstFactor = 'password' | 'oidc';

/** Somebody who has shown the first factor and not yet the second. */
export interface Step {
  hash: string;
  personId: string;
  way: FirstFactor;
}

/**
 * The state between two factors: five minutes and five codes, kept in the database under a hash. Its cookie is no
 * session and opens nothing. On the real clock.
 */
export class SignInSteps {
  readonly #cookie: ShortCookie;

  constructor(
    private readonly dataSource: DataSource,
    publicUrl: string,
  ) {
    this.#cookie = { purpose: 'step', sameSite: 'strict', publicUrl };
  }

  /** Begins a step and answers its cookie. */
  async begin(personId: string, way: FirstFactor): Promise<string> {
    const token = randomBytes(tokenBytes).toString('base64url');
    const expiresAt = new Date(Date.now() + stepSeconds * 1_000);
    await this.dataSource.query('DELETE FROM sign_in_step WHERE expires_at < $1', [new Date()]);
    await this.dataSource.query(
      'INSERT INTO sign_in_step (hash, person_id, way, expires_at) VALUES ($1, $2, $3, $4)',
      [hashOf(token), personId, way, expiresAt],
    );
    return setShortCookie(this.#cookie, token, stepSeconds);
  }

  /**
   * The step of this cookie; one of its five codes is used up by asking, in a statement of its own. Throws
   * `Refused` (`sign-in-step-expired`) without one, after five minutes and after five codes.
   */
  async take(cookie: string | undefined): Promise<Step> {
    const token = readShortCookie(this.#cookie, cookie);
    const hash = hashOf(token ?? '');
    const [rows] = await this.dataSource.query(
      `UPDATE sign_in_step SET attempts = attempts + 1
        WHERE hash = $1 AND expires_at > $2 AND attempts < $3 RETURNING person_id, way`,
      [hash, new Date(), mostCodesAStep],
    );
    const [step] = rows;
    if (!token || !step) throw new Refused({ code: 'sign-in-step-expired' });
    return { hash, personId: step.person_id, way: step.way };
  }

  /** Ends the step: of two right codes at once, one opens a session. Answers the cookie that forgets it. */
  async finish({ hash }: Step): Promise<string> {
    const [, ended] = await this.dataSource.query('DELETE FROM sign_in_step WHERE hash = $1', [hash]);
    if (ended !== 1) throw new Refused({ code: 'sign-in-step-expired' });
    return setShortCookie(this.#cookie, '', 0);
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
