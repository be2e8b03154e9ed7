import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { IdentityProvider, type RoundTrip } from './identity-provider.ts';

type Claims = Record<string, unknown>;
const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const others = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** What the provider answers in the test at hand. */
interface Answer {
  claims: (usual: Claims) => Claims;
  header: Claims;
  key: KeyObject | null;
  metadata: Claims;
}
const usual: Answer = {
  claims: (claims) => claims,
  header: { alg: 'RS256', kid: 'one' },
  key: ours.privateKey,
  metadata: {},
};
let answer = usual;
let server: Server;
let issuer: string;
let nonce: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = bodyOf(request.url ?? '');
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  answer = usual;
});
afterAll(() => server.close());

function bodyOf(path: string): object {
  if (path.startsWith('/.well-known'))
    return {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      ...answer.metadata,
    };
  if (path === '/jwks') {
    return { keys: [{ ...ours.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] };
  }
  return { access_token: 'x', token_type: 'Bearer', id_token: idToken() };
}

function idToken(): string {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { iss: issuer, sub: '4711', aud: 'jalon', iat: now, exp: now + 300, nonce };
  const email = { email: 'amina@un.example', email_verified: true };
  const head = part(answer.header);
  const signed = `${head}.${part(answer.claims({ ...claims, ...email }))}`;
  const seal = answer.key ? createSign('RSA-SHA256').update(signed).sign(answer.key, 'base64url') : '';
  return `${signed}.${seal}`;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** A whole trip: out to the provider and back with its answer. */
async function trip(
  changed: Partial<Answer> = {},
  change: (sent: RoundTrip) => Partial<RoundTrip> = () => ({}),
) {
  answer = { ...usual, ...changed };
  const settings = { issuer, clientId: 'jalon', clientSecret: 'a secret' };
  const provider = new IdentityProvider(settings, 'http://127.0.0.1:3000');
  const { roundTrip } = await provider.begin();
  nonce = roundTrip.nonce;
  return provider.finish(`?code=abc&state=${roundTrip.state}`, { ...roundTrip, ...change(roundTrip) });
}

test('a person whom the provider vouches for comes with issuer, subject and verified address', async () => {
  expect(await trip()).toEqual({
    issuer,
    subject: '4711',
    email: 'amina@un.example',
    emailIsVerified: true,
  });
});

test.each<[string, Partial<Answer>]>([
  ['signed with another key', { key: others.privateKey }],
  ['not signed', { header: { alg: 'none' }, key: null }],
  ['with its seal taken away', { key: null }],
  ['sealed with the client’s secret', { header: { alg: 'HS256', kid: 'one' } }],
  [
    'that names its own key',
    {
      header: { alg: 'RS256', kid: 'two', jwk: others.publicKey.export({ format: 'jwk' }) },
      key: others.privateKey,
    },
  ],
  ['for another program', { claims: (claims) => ({ ...claims, aud: 'another' }) }],
  ['of another issuer', { claims: (claims) => ({ ...claims, iss: 'https://evil.example' }) }],
  ['of another trip', { claims: (claims) => ({ ...claims, nonce: 'another' }) }],
  ['without a trip', { claims: ({ nonce: _, ...claims }) => claims }],
  ['that has run out', { claims: (claims) => ({ ...claims, exp: Number(claims.iat) - 600 }) }],
  ['without a subject', { claims: ({ sub: _, ...claims }) => claims }],
])('an identity %s is refused', async (_name, changed) => {
  await expect(trip(changed)).rejects.toThrow();
});

test('an answer to another trip is refused', async () => {
  await expect(trip({}, () => ({ state: 'another' }))).rejects.toThrow();
});

test('metadata in the name of another issuer is refused before anybody is sent there', async () => {
  await expect(trip({ metadata: { issuer: 'https://evil.example' } })).rejects.toThrow();
});
