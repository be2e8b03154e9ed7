import { readClock } from '@jalon/database/clock/clock.query';
import { type HeldPosts, loadActor } from '@jalon/database/post/actor.query';
import { mustHaveSecondFactor } from '@jalon/domain/person/must-have-second-factor';
import { Refused } from '@jalon/use-cases/refused';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { isStorable } from '../http/unstorable-texts.ts';
import { Sessions } from '../person/sessions.ts';
import { bearerOf, Tokens } from '../person/tokens.ts';
import { type Asker, rememberAsker } from './asker.ts';
import { BEFORE_SECOND_FACTOR } from './before-second-factor.ts';
import { IS_PUBLIC } from './public.ts';

type Known = Pick<Asker, 'actor' | 'now' | 'language'>;

/**
 * The one door: a route without `@Public()` needs a person, loaded with the posts that they hold at this
 * instant of the program's clock. They come with the session of a browser or with a personal token of theirs;
 * a request with a token has no session, whatever cookies it carries. Whoever must have a second factor and has
 * none gets no further than to set one up. What they may do there is for the domain to say.
 */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const bearer = bearerOf(request);
    if (this.#isMarked(context, IS_PUBLIC)) {
      refuseTokenWhereOneSignsIn(request, bearer);
    } else {
      const { actor } = await (bearer === null
        ? this.#letInBySession(request)
        : this.#letInByToken(request, bearer));
      if (!this.#isMarked(context, BEFORE_SECOND_FACTOR)) refuseWithoutSecondFactor(actor);
    }
    refuseUnstorablePath(request);
    return true;
  }

  #isMarked(context: ExecutionContext, mark: string): boolean {
    return this.reflector.getAllAndOverride<boolean>(mark, [context.getHandler(), context.getClass()]);
  }

  async #letInBySession(request: FastifyRequest): Promise<Known> {
    const session = await this.sessions.held(request.headers.cookie);
    const known = session && (await this.#personWithPosts(session.personId));
    if (!known) {
      const had = this.sessions.isPresented(request.headers.cookie);
      throw new Refused({ code: had ? 'session-expired' : 'not-signed-in' });
    }
    const credential = { kind: 'session', id: session.id, openedAt: session.openedAt } as const;
    rememberAsker(request, { ...known, credential, source: request.ip });
    return known;
  }

  async #letInByToken(request: FastifyRequest, bearer: string): Promise<Known> {
    const token = await this.tokens.held(bearer);
    const known = token && (await this.#personWithPosts(token.personId));
    // A program acts for somebody in a post; where its owner holds none there is nothing to act for.
    if (!known || known.actor.posts.length === 0) throw new Refused({ code: 'token-not-valid' });
    const credential = { kind: 'token', id: token.id } as const;
    rememberAsker(request, { ...known, credential, source: `${request.ip} token ${token.id}` });
    await this.tokens.letThrough(token, request);
    return known;
  }

  async #personWithPosts(personId: string): Promise<Known | null> {
    const { manager } = this.dataSource;
    const now = await readClock(manager);
    const actor = await loadActor(manager, personId, now);
    return actor && this.sessions.admits(actor) ? { actor, now, language: actor.language } : null;
  }
}

/** Decided anew on every request: a post that begins today obliges from today on. */
function refuseWithoutSecondFactor(actor: HeldPosts): void {
  if (mustHaveSecondFactor(actor) && !actor.twoFactorEnabled)
    throw new Refused({ code: 'two-factor-required' });
}

/** Signing in, and whatever has to do with it, is a person's own doing. */
function refuseTokenWhereOneSignsIn({ routeOptions }: FastifyRequest, bearer: string | null): void {
  if (bearer !== null && routeOptions.url?.startsWith('/api/auth/')) {
    throw new Refused({ code: 'closed-to-tokens' });
  }
}

/** No reference holds a NUL or half a character: such a thing does not exist. */
function refuseUnstorablePath({ params }: FastifyRequest): void {
  if (Object.values(params ?? {}).some((value) => !isStorable(String(value)))) {
    throw new Refused({ code: 'not-found' });
  }
}
