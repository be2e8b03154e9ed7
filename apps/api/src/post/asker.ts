import type { HeldPosts } from '@jalon/database/post/actor.query';
import type { Asker as DatabaseAsker } from '@jalon/database/post/asker';
import type { Caller } from '@jalon/use-cases/caller';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** By what somebody was let in: the session of a browser, or a personal token of theirs. */
export type Credential = { kind: 'session'; id: string; openedAt: Date } | { kind: 'token'; id: string };

/** Who asks: somebody signed in, in the posts they hold now, at the program's clock. */
export interface Asker extends DatabaseAsker {
  actor: HeldPosts;
  credential: Credential;
  /** What the trail says about where the request came from: an address, and the token where it came by one. */
  source: string;
}

const askers = new WeakMap<object, Asker>();

/** Called once by the guard, before anything else sees the request. */
export function rememberAsker(request: FastifyRequest, asker: Asker): void {
  askers.set(request.raw, asker);
}

/** Who asks; undefined on a public route and before the guard. */
export function askerOf(request: FastifyRequest): Asker | undefined {
  return askers.get(request.raw);
}

/** The person who reads. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Asker => {
  const asker = askerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!asker) throw new Error('A public route has nobody who asks');
  return asker;
});

/** The person who wants something done, as use cases know them. */
export const Calling = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const asker = askerOf(request);
  if (!asker) throw new Error('A public route has nobody who calls');
  return { actor: asker.actor, source: asker.source, language: asker.language };
});
