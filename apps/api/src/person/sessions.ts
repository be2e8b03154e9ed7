import type { HeldPosts } from '@jalon/database/post/actor.query';
import type { Pool } from 'pg';
import type { signInWith } from './better-auth.ts';
import { cookieName } from './cookie-name.ts';

/** A session that nobody used for so long has ended; the library ends each of them after twelve hours. */
const idleMs = 4 * 3_600_000;
/** A busy session costs no write a request. */
const noteEveryMs = 5 * 60_000;

/** Where somebody comes from: kept with the session, for its owner to recognise. */
export interface Origin {
  ip: string;
  userAgent: string;
}

/** A session that holds, and the person who opened it. */
export interface HeldSession {
  id: string;
  personId: string;
  openedAt: Date;
}

/** Whoever was last seen before this real instant has no session any more. */
export function idleSince(realNow: string): string {
  return new Date(Date.parse(realNow) - idleMs).toISOString();
}

/** What Jalon wants of the library that keeps sessions, and nothing else of it. All of it on the real clock. */
export class Sessions {
  readonly #cookieName: string;

  constructor(
    private readonly betterAuth: ReturnType<typeof signInWith>,
    private readonly pool: Pool,
    publicUrl: string,
    /** Demonstration accounts, whose password everybody knows, only where the whole place is a demonstration. */
    private readonly demonstration: boolean,
  ) {
    this.#cookieName = cookieName('session', publicUrl);
  }

  /** The session behind this cookie; null without a valid one. One statement, and one more every five minutes. */
  async held(cookie: string | undefined): Promise<HeldSession | null> {
    if (!this.isPresented(cookie)) return null;
    const found = await this.betterAuth.api.getSession({ headers: headersOf(cookie) });
    if (!found) return null;
    const { id, userId, createdAt, lastSeenAt } = found.session;
    const now = Date.now();
    if (now - (lastSeenAt ?? createdAt).getTime() > idleMs) {
      await this.pool.query('DELETE FROM sign_in_session WHERE id = $1', [id]);
      return null;
    }
    if (!lastSeenAt || now - lastSeenAt.getTime() > noteEveryMs) await this.#noteSeen(id, now);
    return { id, personId: userId, openedAt: createdAt };
  }

  isPresented(cookie: string | undefined): boolean {
    return cookie?.includes(`${this.#cookieName}=`) ?? false;
  }

  /** A demonstration account left over from a demonstration opens nothing. */
  admits(person: Pick<HeldPosts, 'demonstration'>): boolean {
    return this.demonstration || !person.demonstration;
  }

  /**
   * Opens a session, always a new one, and answers its cookies. Whoever calls has seen every factor. Sessions that
   * have ended, with where they came from, are kept no longer than until the next one opens.
   */
  async open(personId: string, { ip, userAgent }: Origin): Promise<string[]> {
    const now = new Date();
    await this.pool.query(
      'DELETE FROM sign_in_session WHERE expires_at < $1 OR coalesce(last_seen_at, created_at) < $2',
      [now, idleSince(now.toISOString())],
    );
    const { headers } = await this.betterAuth.api.openSession({
      body: { personId, ipAddress: ip, userAgent },
      headers: new Headers(),
      returnHeaders: true,
    });
    return headers.getSetCookie();
  }

  /** Ends the session, if there is one, and answers the cookies that forget it. */
  async close(cookie: string | undefined): Promise<string[]> {
    const { headers } = await this.betterAuth.api.signOut({
      headers: headersOf(cookie),
      returnHeaders: true,
    });
    return headers.getSetCookie();
  }

  async #noteSeen(id: string, now: number): Promise<void> {
    await this.pool.query('UPDATE sign_in_session SET last_seen_at = $2 WHERE id = $1', [id, new Date(now)]);
  }
}

function headersOf(cookie: string | undefined): Headers {
  return new Headers({ cookie: cookie ?? '' });
}
