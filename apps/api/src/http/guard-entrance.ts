import type { AddressInfo } from 'node:net';
import { Refused } from '@jalon/use-cases/refused';
import type { FastifyInstance } from 'fastify';
import { oneClickRoute } from './read-one-click.ts';
import { isSameSite, trustedOrigins } from './same-site.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * What holds for every request before a route sees it: the security headers, nothing kept by caches unless a
 * route says so, and no change from another site's page.
 */
export function guardEntrance(fastify: FastifyInstance, { publicUrl }: { publicUrl: string }): void {
  const headers = { ...securityHeaders(publicUrl), 'cache-control': 'no-store' };
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    // Its address is the whole proof: a webmail may click in it from wherever it is.
    if (request.routeOptions.url === oneClickRoute) return;
    const { port } = (fastify.server.address() ?? { port: 0 }) as AddressInfo;
    if (!isSameSite(request.method, request.headers, trustedOrigins(publicUrl, port))) {
      throw new Refused({ code: 'cross-site' });
    }
  });
}
