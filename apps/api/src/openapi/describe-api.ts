import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { apiModule } from '../api.module.ts';
import { KnownRoutes } from '../http/known-routes.ts';
import { OpenApiDocument } from './openapi-document.ts';

/** The document of the routes as they are written, without a database and without listening. */
export async function describeApi(): Promise<OpenAPIObject> {
  const settings = { databaseUrl: '', secret: '', publicUrl: 'http://localhost', demonstration: false };
  const application = await NestFactory.create<NestFastifyApplication>(
    apiModule(settings, new KnownRoutes()),
    new FastifyAdapter(),
    { preview: true, logger: false, abortOnError: false },
  );
  const document = new OpenApiDocument();
  document.describe(application);
  return document.get();
}
