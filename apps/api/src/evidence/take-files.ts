import fastifyMultipart from '@fastify/multipart';
import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { oneClickRoute } from '../http/read-one-click.ts';

/** The one route whose body is no JSON, and which takes its time to arrive. */
export const uploadRoute = '/api/uploads';
const bodyMaxMs = 60_000;

/**
 * Lets one route read multipart bodies. To every other one they are what they were, 415; and a body that is not whole
 * within a minute ends there.
 */
export async function takeFiles(application: NestFastifyApplication): Promise<void> {
  await application.register(fastifyMultipart, { throwFileSizeLimit: false });
  const fastify = application.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.addHook('preParsing', async (request, _reply, payload) => {
    if (request.routeOptions.url === uploadRoute) return payload;
    const isForm = /^multipart\//i.test(request.headers['content-type'] ?? '');
    if (isForm && request.routeOptions.url !== oneClickRoute) throw new UnsupportedMediaTypeException();
    const timer = setTimeout(() => request.raw.destroy(), bodyMaxMs).unref();
    for (const event of ['end', 'close', 'error']) payload.once(event, () => clearTimeout(timer));
    return payload;
  });
}
