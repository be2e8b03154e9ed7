import type { Environment } from '@jalon/contracts/environment/environment';
import type { ProvidedIdentity } from '@jalon/use-cases/person/person-of-provider';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  type IDToken,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type UserInfoResponse,
} from 'openid-client';

export type ProviderSettings = NonNullable<Environment['oidc']>;

/** What must come back as it went out: kept in the browser's sealed cookie meanwhile. */
export interface RoundTrip {
  state: string;
  nonce: string;
  codeVerifier: string;
}

const answerWithinSeconds = 10;

/**
 * An OpenID Connect provider, by the authorization code flow with PKCE, state and nonce. The library checks the
 * answer: state, issuer, signature, audience, times, nonce. The program asks the provider of its settings and no
 * other address.
 */
export class IdentityProvider {
  #configuration: Promise<Configuration> | undefined;
  readonly #callback: string;

  constructor(
    private readonly settings: ProviderSettings,
    publicUrl: string,
  ) {
    this.#callback = `${publicUrl}/api/auth/oidc/callback`;
  }

  /** What the sign-in page calls it. */
  get name(): string {
    return new URL(this.settings.issuer).hostname;
  }

  /** The provider's address to go to, and what to keep until the browser comes back. */
  async begin(): Promise<{ url: string; roundTrip: RoundTrip }> {
    const configuration = await this.#discovered();
    const roundTrip = {
      state: randomState(),
      nonce: randomNonce(),
      codeVerifier: randomPKCECodeVerifier(),
    };
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: this.#callback,
      response_type: 'code',
      scope: 'openid email',
      state: roundTrip.state,
      nonce: roundTrip.nonce,
      code_challenge: await calculatePKCECodeChallenge(roundTrip.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, roundTrip };
  }

  /** Who came back, from the query of the callback. Throws whatever the library finds wrong. */
  async finish(search: string, { state, nonce, codeVerifier }: RoundTrip): Promise<ProvidedIdentity> {
    const configuration = await this.#discovered();
    const url = new URL(this.#callback);
    url.search = search;
    const tokens = await authorizationCodeGrant(configuration, url, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('The provider sent no identity');
    const said =
      claims.email === undefined ? await this.#asked(configuration, tokens.access_token, claims) : claims;
    return {
      issuer: claims.iss,
      subject: claims.sub,
      email: typeof said.email === 'string' ? said.email : null,
      emailIsVerified: said.email_verified === true,
    };
  }

  /** Many providers tell the address only here; it must be the same subject that answers. */
  #asked(configuration: Configuration, accessToken: string, { sub }: IDToken): Promise<UserInfoResponse> {
    return fetchUserInfo(configuration, accessToken, sub);
  }

  /** Asked for once; again where it failed, since a provider may come up after this program. */
  #discovered(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    this.#configuration ??= discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: answerWithinSeconds,
      // The identity comes straight from the provider, and its signature is verified all the same.
      execute: [enableNonRepudiationChecks, ...(isOfThisMachine(issuer) ? [allowInsecureRequests] : [])],
    }).catch((error) => {
      this.#configuration = undefined;
      throw error;
    });
    return this.#configuration;
  }
}

/** Between two programs of one machine, as in tests, nobody listens; everywhere else only https will do. */
function isOfThisMachine(issuer: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname);
}
