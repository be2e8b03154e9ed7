import type { OperationsReply } from '@jalon/contracts/operations/operations';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { OperationsGauges } from '../operations/operations-gauges.ts';

/** What Prometheus may know: durations by route and how the installation is, never an id or a person. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #durations = new Histogram({
    name: 'jalon_http_request_seconds',
    help: 'Time to answer, by route',
    labelNames: ['method', 'route', 'status'],
    registers: [this.#registry],
  });
  readonly #operations = new OperationsGauges(this.#registry);
  readonly contentType = this.#registry.contentType;

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  watch(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'unknown';
      this.#durations.observe(
        { method: request.method, route, status: reply.statusCode },
        reply.elapsedTime / 1_000,
      );
    });
  }

  /** `operations` is null where the database does not answer. */
  text(operations: OperationsReply | null): Promise<string> {
    this.#operations.set(operations);
    return this.#registry.metrics();
  }
}
