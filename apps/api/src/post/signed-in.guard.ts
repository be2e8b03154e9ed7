import { readClock } from '@jalon/database/clock/clock.query';
import { loadActor } from '@jalon/database/post/actor.query';
import { Refused } from '@jalon/use-cases/refused';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { isStorable } from '../http/unstorable-texts.ts';
import { Sessions } from '../person/sessions.ts';
import { rememberAsker } from './asker.ts';
import { IS_PUBLIC } from './public.ts';

/**
 * The one door: a route without `@Public()` needs a person, loaded with the posts that they hold at this
 * instant of the program's clock. What they may do there is for the domain to say.
 */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!this.reflector.getAllAndOverride<boolean>(IS_PUBLIC, [context.getHandler(), context.getClass()])) {
      await this.#letIn(request);
    }
    refuseUnstorablePath(request);
    return true;
  }

  async #letIn(request: FastifyRequest): Promise<void> {
    const personId = await this.sessions.personOf(request.headers.cookie);
    const { manager } = this.dataSource;
    const now = await readClock(manager);
    const actor = personId ? await loadActor(manager, personId, now) : null;
    if (!actor || !this.sessions.admits(actor)) {
      const had = this.sessions.isPresented(request.headers.cookie);
      throw new Refused({ code: had ? 'session-expired' : 'not-signed-in' });
    }
    rememberAsker(request, { actor, now, language: actor.language });
  }
}

/** No reference holds a NUL or half a character: such a thing does not exist. */
function refuseUnstorablePath({ params }: FastifyRequest): void {
  if (Object.values(params ?? {}).some((value) => !isStorable(String(value)))) {
    throw new Refused({ code: 'not-found' });
  }
}
