import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { type ApiSettings, apiModule, builtWebApp } from './api.module.ts';
import { Refusals } from './audit/refusals.ts';
import { takeFiles } from './evidence/take-files.ts';
import { Metrics } from './health/metrics.ts';
import { ContractPipe } from './http/contract-pipe.ts';
import { guardEntrance } from './http/guard-entrance.ts';
import { KnownRoutes } from './http/known-routes.ts';
import { LimitCostlyRoutes } from './http/limit-costly-routes.ts';
import { NestLog } from './http/nest-log.ts';
import { parseJson } from './http/parse-json.ts';
import { ProblemFilter } from './http/problem-filter.ts';
import { readOneClick } from './http/read-one-click.ts';
import { serveWebApp } from './http/web-app.ts';
import { OpenApiDocument } from './openapi/openapi-document.ts';

/** A title of a megabyte is answered by its contract, which names the field; what is larger is not read. */
const bodyMaxBytes = 2_000_000;
/** A file on a poor line; every other body is whole within a minute. */
const requestTimeoutMs = 600_000;
const compressFromBytes = 1_024;
const brotliQuality = 4;
/** A name in a path is an id, a reference or a code. */
const pathSegmentMaxChars = 200;

/**
 * The whole API, ready to listen. `settings` is the checked environment; the caller closes the application,
 * which ends its streams and its database connections.
 */
export async function createApplication(settings: ApiSettings, log: Logger): Promise<NestFastifyApplication> {
  const routes = new KnownRoutes();
  const problems = new ProblemFilter(log, routes);
  const adapter = adapterFor(problems, settings);
  const fastify = adapter.getInstance<FastifyInstance>();
  routes.watch(fastify);
  const application = await NestFactory.create<NestFastifyApplication>(apiModule(settings, routes), adapter, {
    logger: new NestLog(log),
    bodyParser: false,
    abortOnError: false,
  });
  const refusals = application.get(Refusals);
  problems.keepRefusals((...refusal) => refusals.record(...refusal));
  application.useGlobalFilters(problems);
  application.useGlobalPipes(new ContractPipe());
  application.useGlobalInterceptors(
    new LimitCostlyRoutes(),
    new StandardSchemaSerializerInterceptor(application.get(Reflector)),
  );
  await application.register(fastifyCompress, {
    threshold: compressFromBytes,
    encodings: ['br', 'gzip'],
    // The default quality of Brotli is made for files that are compressed once.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } },
  });
  application.get(Metrics).watch(fastify);
  readOnlyJson(fastify);
  readOneClick(fastify);
  await takeFiles(application);
  guardEntrance(fastify, settings);
  await serveWebApp(application, settings.webFolder ?? builtWebApp);
  await application.init();
  application.get(OpenApiDocument).describe(application);
  return application;
}

function adapterFor(problems: ProblemFilter, { proxies = [] }: ApiSettings): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: bodyMaxBytes,
    requestTimeout: requestTimeoutMs,
    // A proxy on this machine, or one that the operator names, says who is behind it; nobody else's word is taken.
    trustProxy: ['loopback', ...proxies],
    forceCloseConnections: true,
    routerOptions: { maxParamLength: pathSegmentMaxChars, ignoreTrailingSlash: true },
    // A path that cannot be decoded, or a name in it that is too long, does not exist.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      problems.catch({ statusCode: 404 }, new ExecutionContextHost([request, reply]));
    },
  });
}

/** Bodies are JSON; anything else is 415. */
function readOnlyJson(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}
