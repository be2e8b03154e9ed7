import { oidcStartQuerySchema, type Ways, waysSchema } from '@jalon/contracts/person/sign-in';
import { Refused } from '@jalon/use-cases/refused';
import { Controller, Get, Inject, Logger, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { Public } from '../post/public.ts';
import { IdentityProvider } from './identity-provider.ts';
import { RoundTrips } from './round-trips.ts';
import { safeReturn } from './safe-return.ts';
import { fromOf } from './sign-in.controller.ts';
import { SignIn } from './sign-in.ts';

const startPath = '/api/auth/oidc/start';

/** Signing in through an organization's identity provider. Only for people who were added here. */
@ApiTags('person')
@Public()
@Controller('api/auth')
export class OidcController {
  readonly #log = new Logger('SingleSignOn');

  constructor(
    @Inject('identityProvider') private readonly provider: IdentityProvider | null,
    @Inject(RoundTrips) private readonly roundTrips: RoundTrips,
    @Inject(SignIn) private readonly signIn: SignIn,
  ) {}

  @ApiOperation({ summary: 'How one can sign in here.' })
  @Get('ways')
  @Replies(waysSchema)
  ways(): Ways {
    return { password: true, oidc: this.provider && { name: this.provider.name, url: startPath } };
  }

  @ApiOperation({
    summary:
      'Goes to the identity provider (303), and from there back to `return`. A link on another site leads to the sign-in page first.',
  })
  @Get('oidc/start')
  @ApiResponse({ status: 303, description: 'To the provider, or to the sign-in page with a problem.' })
  async start(
    @Query({ schema: oidcStartQuerySchema }) query: z.infer<typeof oidcStartQuerySchema>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const provider = this.#offered();
    const returnTo = safeReturn(query.return);
    if (isFromElsewhere(request)) return goTo(reply, signInPage({ return: returnTo }), []);
    try {
      const { url, roundTrip } = await provider.begin();
      goTo(reply, url, [await this.roundTrips.keep({ roundTrip, returnTo })]);
    } catch (error) {
      this.#refuse(reply, error, returnTo);
    }
  }

  @ApiOperation({
    summary:
      'Where the provider sends the browser back to: signed in, asked for the second factor, or refused.',
  })
  @Get('oidc/callback')
  @ApiResponse({ status: 303, description: 'To a page of ours.' })
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const provider = this.#offered();
    let returnTo = '/';
    try {
      const from = fromOf(request);
      const trip = await this.roundTrips.take(from.cookie);
      returnTo = trip.returnTo;
      const identity = await provider.finish(searchOf(request), trip.roundTrip);
      const { isDone, cookies } = await this.signIn.withProvider(identity, from);
      const next = isDone ? returnTo : signInPage({ twoFactor: '1', return: returnTo });
      goTo(reply, next, [...cookies, this.roundTrips.forget()]);
    } catch (error) {
      this.#refuse(reply, error, returnTo);
    }
  }

  #offered(): IdentityProvider {
    if (!this.provider) throw new Refused({ code: 'not-found' });
    return this.provider;
  }

  /** A person reads it on the sign-in page; who runs the program reads the cause, without what anybody sent. */
  #refuse(reply: FastifyReply, error: unknown, returnTo: string): void {
    const problem = error instanceof Refused ? error.refusal.code : 'oidc-failed';
    const { name, code } = error as { name?: string; code?: string };
    if (!(error instanceof Refused))
      this.#log.warn(`Single sign-on failed: ${name ?? 'error'} ${code ?? ''}`);
    goTo(reply, signInPage({ problem, return: returnTo }), [this.roundTrips.forget()]);
  }
}

/** A session is opened by somebody's own act: a page of others sends nobody through a provider that asks nothing. */
function isFromElsewhere({ headers }: FastifyRequest): boolean {
  return ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']));
}

function goTo(reply: FastifyReply, address: string, cookies: string[]): void {
  void reply.code(303).header('set-cookie', cookies).header('location', address).send();
}

function signInPage(query: Record<string, string>): string {
  return `/sign-in?${new URLSearchParams(query)}`;
}

function searchOf({ url }: FastifyRequest): string {
  return new URL(url, 'http://here.invalid').search;
}
