import type { FastifyRequest } from 'fastify';

const mostMs = 10_000;
const mostBytes = 40_000_000;

/**
 * Lets the rest of a refused request run out, so that its sender reads the answer instead of a broken line; who sends
 * on and on is cut off.
 */
export function letRunOut({ raw }: FastifyRequest): void {
  if (raw.readableEnded || raw.destroyed) return;
  let bytes = 0;
  const cutOff = () => raw.destroy();
  const timer = setTimeout(cutOff, mostMs).unref();
  raw.unpipe();
  raw.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBytes) cutOff();
  });
  raw.once('close', () => clearTimeout(timer));
  raw.once('end', () => clearTimeout(timer));
  raw.resume();
}
