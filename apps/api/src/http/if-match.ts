import { Refused } from '@jalon/use-cases/refused';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** No stored version is 0, so that a malformed `If-Match` is a stale one. */
const matchesNothing = 0;

/** The version in `If-Match: "<version>"`. Refuses a request without one: `version-required`, 428. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const version = versionIn(context);
  if (version === null) throw new Refused({ code: 'version-required' });
  return version;
});

/** The same where a request may do without: what it sets is set whole. Null where there is none. */
export const OptionalIfMatch = createParamDecorator((_: unknown, context: ExecutionContext) =>
  versionIn(context),
);

function versionIn(context: ExecutionContext): number | null {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (!header) return null;
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim())?.[1];
  return version === undefined ? matchesNothing : Number(version);
}
