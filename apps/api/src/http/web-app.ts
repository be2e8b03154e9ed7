import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { NotFoundException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const oneYearMs = 31_536_000_000;
/** Paths that are never a page of the web app. */
const notPages = /^\/(api|healthz|readyz|metrics)(\/|$)/;

/**
 * Serves the built web app: its files, those with a hash in their name for ever, and its one page for every
 * other path. Where it has not been built there are no pages.
 */
export async function serveWebApp(application: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await application.register(fastifyStatic, {
    root: folder,
    serve: false,
    // What begins with a dot was never meant for people.
    dotfiles: 'ignore',
    // The build has put a Brotli twin beside each text file.
    preCompressed: true,
    // The headers are those of `sendPage` and `sendFile` below.
    cacheControl: false,
  });
  application
    .getHttpAdapter()
    .getInstance()
    .get('/*', async (request: FastifyRequest, reply: FastifyReply) => {
      const path = request.url.split('?')[0] ?? '/';
      if (notPages.test(path)) throw new NotFoundException();
      return isFile(path) ? sendFile(reply, path) : sendPage(reply);
    });
}

function isFile(path: string): boolean {
  return /\.[A-Za-z0-9]+$/.test(path);
}

function sendFile(reply: FastifyReply, path: string): FastifyReply {
  const isHashed = path.startsWith('/assets/');
  reply.header(
    'cache-control',
    isHashed ? `public, max-age=${oneYearMs / 1_000}, immutable` : 'public, no-cache',
  );
  return reply.sendFile(decodeURIComponent(path.slice(1)));
}

function sendPage(reply: FastifyReply): FastifyReply {
  reply.header('cache-control', 'no-cache');
  return reply.sendFile('index.html');
}
