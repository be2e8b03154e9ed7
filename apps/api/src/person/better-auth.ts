import { randomUUID } from 'node:crypto';
import { kyselyAdapter } from '@better-auth/kysely-adapter';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { z } from 'zod';
import { cookieAttributes, cookieName } from './cookie-name.ts';
import { withHashedTokens } from './hashed-tokens.ts';

/** Nobody stays signed in longer, whatever they do. */
const sessionSeconds = 12 * 3_600;

export interface SignInOptions {
  pool: Pool;
  secret: string;
  publicUrl: string;
}

/**
 * better-auth on Jalon's own tables: it makes, reads and ends sessions and their signed cookies. Only the calls of
 * `Sessions` reach it; none of its routes is mounted and each of its own ways to sign in or up is off, so that
 * there is one way in, and it passes the second factor. It keeps the real clock.
 */
export function signInWith({ pool, secret, publicUrl }: SignInOptions) {
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  return betterAuth({
    database: (options: BetterAuthOptions) =>
      withHashedTokens(kyselyAdapter(kysely, { type: 'postgres' })(options)),
    secret,
    baseURL: publicUrl,
    basePath: '/api/auth',
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: false, disableSignUp: true },
    plugins: [{ id: 'jalon', endpoints: { openSession } }],
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'sign_in_session',
      expiresIn: sessionSeconds,
      // The cookie ends when it was said to end, and so does the session: reading one never prolongs it.
      disableSessionRefresh: true,
      additionalFields: {
        lastSeenAt: { type: 'date', required: false, input: false, fieldName: 'last_seen_at' },
      },
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
    },
    account: {
      modelName: 'sign_in_account',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'sign_in_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      // One statement for a session and its person.
      database: { generateId: () => randomUUID(), joins: true },
      // The name below carries the prefix itself; the library's own would be the weaker `__Secure-`.
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: cookieName('session', publicUrl),
          attributes: cookieAttributes('lax', publicUrl),
        },
      },
    },
  });
}

/** Opens a session for somebody who has proved who they are, with a new token, and sets its cookie. */
const openSession = createAuthEndpoint.serverOnly(
  {
    method: 'POST',
    body: z.object({ personId: z.string(), ipAddress: z.string(), userAgent: z.string() }),
  },
  async (ctx) => {
    const { personId, ...origin } = ctx.body;
    const { internalAdapter } = ctx.context;
    const user = await internalAdapter.findUserById(personId);
    if (!user) throw new Error('A session is opened for somebody who is there');
    const session = await internalAdapter.createSession(personId, false, origin);
    await setSessionCookie(ctx, { session, user });
    return { sessionId: session.id };
  },
);
