import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import type { Pool } from 'pg';

const sessionSeconds = 12 * 3_600;

export interface SignInOptions {
  pool: Pool;
  secret: string;
  publicUrl: string;
}

/**
 * better-auth on Jalon's own tables. Only the calls of `Sessions` reach it; none of its routes is mounted, so
 * that nobody can sign themselves up. It keeps the real clock.
 */
export function signInWith({ pool, secret, publicUrl }: SignInOptions) {
  return betterAuth({
    database: pool,
    secret,
    baseURL: publicUrl,
    basePath: '/api/auth',
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true },
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'sign_in_session',
      expiresIn: sessionSeconds,
      // The cookie ends when it was said to end, and so does the session: reading one never writes.
      disableSessionRefresh: true,
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
      database: { generateId: () => randomUUID() },
      // The name below carries the prefix itself; the library's own would be the weaker `__Secure-`.
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: sessionCookieName(publicUrl),
          attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps(publicUrl) },
        },
      },
    },
  });
}

/** `__Host-` where people come over https: such a cookie belongs to this host alone. */
export function sessionCookieName(publicUrl: string): string {
  return isHttps(publicUrl) ? '__Host-jalon.session' : 'jalon.session';
}

function isHttps(publicUrl: string): boolean {
  return publicUrl.startsWith('https:');
}
