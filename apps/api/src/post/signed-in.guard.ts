import { readClock } from '@jalon/database/clock/clock.query';
import { loadActor } from '@jalon/database/post/actor.query';
import { Refused } from '@jalon/use-cases/refused';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { isStorable } from '../http/unstorable-texts.ts';
import { Sessions } from '../person/sessions.ts';
import { bearerOf, Tokens } from '../person/tokens.ts';
import { type Asker, rememberAsker } from './asker.ts';
import { IS_PUBLIC } from './public.ts';

/**
 * The one door: a route without `@Public()` needs a person, loaded with the posts that they hold at this
 * instant of the program's clock. They come with the session of a browser or with a personal token of theirs;
 * a request with a token has no session, whatever cookies it carries. What they may do there is for the domain
 * to say.
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
    if (this.reflector.getAllAndOverride<boolean>(IS_PUBLIC, [context.getHandler(), context.getClass()])) {
      refuseTokenWhereOneSignsIn(request, bearer);
    } else if (bearer === null) {
      await this.#letInBySession(request);
    } else {
      await this.#letInByToken(request, bearer);
    }
    refuseUnstorablePath(request);
    return true;
  }

  async #letInBySession(request: FastifyRequest): Promise<void> {
    const session = await this.sessions.held(request.headers.cookie);
    const known = session && (await this.#personWithPosts(session.personId));
    if (!known) {
      const had = this.sessions.isPresented(request.headers.cookie);
      throw new Refused({ code: had ? 'session-expired' : 'not-signed-in' });
    }
    const credential = { kind: 'session', id: session.id } as const;
    rememberAsker(request, { ...known, credential, source: request.ip });
  }

  async #letInByToken(request: FastifyRequest, bearer: string): Promise<void> {
    const token = await this.tokens.held(bearer);
    const known = token && (await this.#personWithPosts(token.personId));
    // A program acts for somebody in a post; where its owner holds none there is nothing to act for.
    if (!known || known.actor.posts.length === 0) throw new Refused({ code: 'token-not-valid' });
    const credential = { kind: 'token', id: token.id } as const;
    rememberAsker(request, { ...known, credential, source: `${request.ip} token ${token.id}` });
    await this.tokens.letThrough(token, request);
  }

  async #personWithPosts(personId: string): Promise<Pick<Asker, 'actor' | 'now' | 'language'> | null> {
    const { manager } = this.dataSource;
    const now = await readClock(manager);
    const actor = await loadActor(manager, personId, now);
    return actor && this.sessions.admits(actor) ? { actor, now, language: actor.language } : null;
  }
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
