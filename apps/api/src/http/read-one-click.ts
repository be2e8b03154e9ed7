import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** The one route that mail programs post a form to (RFC 8058). What the form says adds nothing to the address. */
export const oneClickRoute = '/api/unsubscribe/:address';
const formMaxBytes = 1_024;

/** Lets mail programs post their form there, and passes over what it says. To every other route a form is 415. */
export function readOneClick(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer', bodyLimit: formMaxBytes },
    (request, _body, done) => {
      if (request.routeOptions.url === oneClickRoute) done(null, undefined);
      else done(new UnsupportedMediaTypeException());
    },
  );
}
