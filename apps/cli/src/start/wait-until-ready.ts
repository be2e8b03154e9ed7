import { setTimeout as delay } from 'node:timers/promises';

const READY_WITHIN_MS = 60_000;
const POLL_EVERY_MS = 100;
const ANSWER_WITHIN_MS = 5_000;

/**
 * Waits until `GET /readyz` of the api answers 200. Rejects after a minute, with what the api last said.
 * `signal` ends the waiting early.
 */
export async function waitUntilReady(host: string, port: number, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  let last = 'it does not answer';
  while (Date.now() < deadline) {
    signal.throwIfAborted();
    last = await ask(`http://${visitable(host)}:${port}/readyz`, signal);
    if (last === 'ready') return;
    await delay(POLL_EVERY_MS, undefined, { signal });
  }
  throw new Error(`The api did not become ready within ${READY_WITHIN_MS / 1000} s: ${last}.`);
}

async function ask(url: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    });
    const text = await response.text();
    return response.ok ? 'ready' : `it answers ${response.status} ${text.slice(0, 200)}`;
  } catch (error) {
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  }
}

function visitable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
