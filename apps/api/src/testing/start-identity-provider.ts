import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** What the provider says of one of its accounts, beside the subject. */
export interface ProvidedClaims {
  email?: string;
  email_verified?: unknown;
}

export interface TestIdentityProvider {
  issuer: string;
  settings: { issuer: string; clientId: string; clientSecret: string };
  /** By subject; whoever is not there has no address. */
  accounts: Map<string, ProvidedClaims>;
  stop(): Promise<void>;
}

/** A real OpenID Connect provider on a port of its own. It knows one program, which comes back to `publicUrl`. */
export async function startIdentityProvider(publicUrl: string): Promise<TestIdentityProvider> {
  const accounts = new Map<string, ProvidedClaims>();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = { issuer, clientId: 'jalon', clientSecret: 'a secret between two programs of a test' };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        redirect_uris: [`${publicUrl}/api/auth/oidc/callback`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['a key of a test'] },
    features: { devInteractions: { enabled: true } },
    pkce: { required: () => true },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, ...accounts.get(sub) }),
    }),
  });
  server.on('request', provider.callback());
  return {
    issuer,
    settings,
    accounts,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
