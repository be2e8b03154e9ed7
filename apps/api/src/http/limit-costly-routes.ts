import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { askerOf } from '../post/asker.ts';
import { COSTLY_ROUTES } from './costly-routes.ts';
import { TooManyRequests } from './too-many-requests.ts';

const minuteMs = 60_000;

/**
 * Holds people to the table of costly routes, each process for itself. It counts by person and not by source: many
 * share one address behind a mission's router. The counts begin anew with every minute, so that they cannot grow.
 */
export class LimitCostlyRoutes implements NestInterceptor {
  #counts = new Map<string, number>();
  #since = performance.now();

  constructor(private readonly mostPerMinute: Readonly<Record<string, number>> = COSTLY_ROUTES) {}

  /** Throws `TooManyRequests` (429 with `Retry-After`) before the route sees the request. */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const route = `${request.method} ${request.routeOptions.url}`;
    const most = this.mostPerMinute[route];
    const asker = askerOf(request);
    if (most !== undefined && asker) this.#count(`${asker.actor.personId} ${route}`, most);
    return next.handle();
  }

  #count(key: string, most: number): void {
    const now = performance.now();
    if (now - this.#since > minuteMs) {
      this.#counts = new Map();
      this.#since = now;
    }
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count > most)
      throw new TooManyRequests(Math.max(1, Math.ceil((this.#since + minuteMs - now) / 1_000)));
  }
}
