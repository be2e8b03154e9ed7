import type { HeldPosts } from '@jalon/database/post/actor.query';
import { Refused } from '@jalon/use-cases/refused';
import { APIError } from 'better-auth/api';
import type { Pool } from 'pg';
import { sessionCookieName, type signInWith } from './better-auth.ts';

/** A session that holds, and the person who opened it. */
export interface HeldSession {
  id: string;
  personId: string;
}

/** What Jalon wants of the library that keeps sessions, and nothing else of it. */
export class Sessions {
  readonly #cookieName: string;

  constructor(
    private readonly betterAuth: ReturnType<typeof signInWith>,
    private readonly pool: Pool,
    publicUrl: string,
    /** Demonstration accounts, whose password everybody knows, only where the whole place is a demonstration. */
    private readonly demonstration: boolean,
  ) {
    this.#cookieName = sessionCookieName(publicUrl);
  }

  /** The session behind this cookie, and who holds it; null without a valid one. */
  async held(cookie: string | undefined): Promise<HeldSession | null> {
    if (!this.isPresented(cookie)) return null;
    const found = await this.betterAuth.api.getSession({ headers: new Headers({ cookie: cookie ?? '' }) });
    return found && { id: found.session.id, personId: found.user.id };
  }

  isPresented(cookie: string | undefined): boolean {
    return cookie?.includes(`${this.#cookieName}=`) ?? false;
  }

  /** A demonstration account left over from a demonstration opens nothing. */
  admits(actor: Pick<HeldPosts, 'demonstration'>): boolean {
    return this.demonstration || !actor.demonstration;
  }

  /**
   * Opens a session and answers its cookies. Throws `Refused` (`wrong-credentials`) with the same words, and
   * after the same work, whether the address or the password is wrong.
   */
  async open(email: string, password: string, origin: { ip: string; userAgent: string }): Promise<string[]> {
    const admitted = await this.#isAdmitted(email);
    try {
      const { headers } = await this.betterAuth.api.signInEmail({
        body: { email: admitted ? email : 'nobody@invalid.example', password },
        headers: new Headers({ 'x-forwarded-for': origin.ip, 'user-agent': origin.userAgent }),
        returnHeaders: true,
      });
      return headers.getSetCookie();
    } catch (error) {
      if (error instanceof APIError) throw new Refused({ code: 'wrong-credentials' });
      throw error;
    }
  }

  /** Ends the session, if there is one, and answers the cookies that forget it. */
  async close(cookie: string | undefined): Promise<string[]> {
    const { headers } = await this.betterAuth.api.signOut({
      headers: new Headers({ cookie: cookie ?? '' }),
      returnHeaders: true,
    });
    return headers.getSetCookie();
  }

  async #isAdmitted(email: string): Promise<boolean> {
    const { rows } = await this.pool.query('SELECT active, demonstration FROM person WHERE email = $1', [
      email.toLowerCase(),
    ]);
    const [person] = rows;
    return person === undefined || (person.active && this.admits(person));
  }
}
