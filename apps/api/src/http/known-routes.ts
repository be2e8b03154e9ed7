import type { FastifyInstance } from 'fastify';

/** One route of the program, as the router knows it: `/api/plans/:planId`. */
export interface KnownRoute {
  method: string;
  url: string;
}

/** What was registered with the router. It tells 405 from 404, and is held against the OpenAPI document. */
export class KnownRoutes {
  readonly #routes: KnownRoute[] = [];

  /** Call it before the first route is registered. */
  watch(instance: FastifyInstance): void {
    instance.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) this.#routes.push({ method: one, url });
    });
  }

  all(): readonly KnownRoute[] {
    return this.#routes;
  }

  /** The methods with which this path exists; none where it does not. */
  methodsOf(path: string): string[] {
    const matching = this.#routes.filter(({ url }) => !url.includes('*') && patternOf(url).test(path));
    return [...new Set(matching.map(({ method }) => method))].sort();
  }
}

function patternOf(url: string): RegExp {
  const pattern = url
    .split('/')
    .map((segment) => (segment.startsWith(':') ? '[^/]+' : segment.replaceAll('.', '\\.')))
    .join('/');
  return new RegExp(`^${pattern}/?$`);
}
