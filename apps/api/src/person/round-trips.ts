import { createHash, createHmac } from 'node:crypto';
import { Refused } from '@jalon/use-cases/refused';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { RoundTrip } from './identity-provider.ts';
import { readShortCookie, type ShortCookie, setShortCookie } from './short-cookie.ts';

const tripSeconds = 10 * 60;

const keptSchema = z.object({
  roundTrip: z.object({ state: z.string(), nonce: z.string(), codeVerifier: z.string() }),
  returnTo: z.string(),
  until: z.number(),
});

export interface KeptTrip {
  roundTrip: RoundTrip;
  returnTo: string;
}

/**
 * Round trips to the identity provider. What must come back unchanged lies sealed in a cookie of the browser that
 * set out: nobody can make another browser finish a trip that it did not begin. The database keeps only what was
 * used, so that setting out costs it nothing and no answer is taken twice.
 */
export class RoundTrips {
  readonly #cookie: ShortCookie;
  readonly #key: string;

  constructor(
    private readonly dataSource: DataSource,
    secret: string,
    publicUrl: string,
  ) {
    // Lax: the cookie must come along when the provider sends the browser back.
    this.#cookie = { purpose: 'oidc', sameSite: 'lax', publicUrl };
    this.#key = createHmac('sha256', secret).update('round trip').digest('hex');
  }

  /** The cookie to set out with. */
  async keep(trip: KeptTrip): Promise<string> {
    const data = JSON.stringify({ ...trip, until: Date.now() + tripSeconds * 1_000 });
    return setShortCookie(this.#cookie, await symmetricEncrypt({ key: this.#key, data }), tripSeconds);
  }

  /** The trip that this browser set out on, once. Throws `Refused` (`oidc-failed`) for any other. */
  async take(cookie: string | undefined): Promise<KeptTrip> {
    const sealed = readShortCookie(this.#cookie, cookie);
    const opened = sealed ? await this.#opened(sealed) : null;
    if (!opened || opened.until < Date.now()) throw new Refused({ code: 'oidc-failed' });
    await this.#spend(opened.roundTrip.state, opened.until);
    return opened;
  }

  /** The cookie that forgets it. */
  forget(): string {
    return setShortCookie(this.#cookie, '', 0);
  }

  async #opened(sealed: string): Promise<z.infer<typeof keptSchema> | null> {
    const text = await symmetricDecrypt({ key: this.#key, data: sealed }).catch(() => null);
    return text === null ? null : keptSchema.parse(JSON.parse(text));
  }

  async #spend(state: string, until: number): Promise<void> {
    const hash = createHash('sha256').update(state).digest('hex');
    await this.dataSource.query('DELETE FROM sign_in_spent WHERE expires_at < $1', [new Date()]);
    const rows = await this.dataSource.query(
      'INSERT INTO sign_in_spent (hash, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING hash',
      [hash, new Date(until)],
    );
    if (rows.length === 0) throw new Refused({ code: 'oidc-failed' });
  }
}
