import { Refused } from '@jalon/use-cases/refused';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** No stored version is 0, so that a malformed `If-Match` is a stale one. */
const matchesNothing = 0;

/** The version in `If-Match: "<version>"`. Refuses a request without one: `version-required`, 428. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (!header) throw new Refused({ code: 'version-required' });
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim())?.[1];
  return version === undefined ? matchesNothing : Number(version);
});
